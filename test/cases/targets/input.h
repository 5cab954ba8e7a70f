#include <prelude.h>

typedef struct _CONTEXT_PART
{
    ULONG Flags;
#if defined(_M_AMD64)
    ULONGLONG Rax;
#elif defined(_M_ARM64)
    ULONGLONG X0;
    ULONGLONG X1;
#else
    ULONG Eax;
#endif
    PVOID Last;
} CONTEXT_PART;

#ifdef _WIN64
typedef struct _ONLY_WIDE { ULONGLONG Value; } ONLY_WIDE;
#endif

NTSTATUS NTAPI NtGetPart(_Out_ CONTEXT_PART *Part);
