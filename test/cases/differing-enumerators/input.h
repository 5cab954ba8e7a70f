#include <prelude.h>

typedef enum _PART
{
    PartFirst,
#ifdef _WIN64
    PartWide,
#endif
    PartLast,
    PartSize = sizeof(PVOID),
    PartTop = 0x80000000
} PART;

NTSTATUS NTAPI NtGetPart(_Out_ PART *Part);
