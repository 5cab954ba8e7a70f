#include <prelude.h>

/* As basetsd.h declares them: with their pointers, once for each width. */
#ifdef _WIN64
typedef unsigned __int64 WORD_PTR, *PWORD_PTR;
typedef __int64 OFFSET_PTR, *POFFSET_PTR;
#else
typedef unsigned long WORD_PTR, *PWORD_PTR;
typedef long OFFSET_PTR, *POFFSET_PTR;
#endif

typedef struct _SIZES { WORD_PTR Word; OFFSET_PTR Offset; PWORD_PTR Where; WORD_PTR Many[2]; OFFSET_PTR Signed[2]; void * __ptr32 Narrow[2]; } SIZES;

NTSTATUS
NTAPI
NtMeasure(
    _In_ WORD_PTR Word,
    _In_reads_(Count) PWORD_PTR Words,
    _In_ ULONG Count,
    _Out_ PWORD_PTR Sum,
    _Inout_opt_ POFFSET_PTR Offset,
    _Out_writes_(*Room) PWORD_PTR Found,
    _Inout_ PWORD_PTR Room
    );
