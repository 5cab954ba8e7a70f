#include <prelude.h>

typedef struct _PAIR { ULONG Key; PVOID Value; } PAIR, *PPAIR;

/* A buffer gives its length: bytes, records, scalars; two buffers may share one. */
NTSTATUS
NTAPI
NtWriteThings(
    _In_reads_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length,
    _In_reads_(PairCount) PPAIR Pairs,
    _In_ USHORT PairCount,
    _In_reads_(Count) PHANDLE Handles,
    _In_reads_opt_(Count) PULONG Weights,
    _In_ ULONG Count,
    _In_reads_bytes_opt_(ExtraLength) PVOID Extra,
    _In_opt_ ULONG ExtraLength
    );

/* An expression leaves its names in the argument list and is checked. */
NTSTATUS
NTAPI
NtWriteMatrix(
    _In_reads_(Rows * Columns) PULONG Cells,
    _In_ ULONG Rows,
    _In_ ULONG Columns,
    _In_reads_bytes_(Rows * sizeof(PAIR)) PVOID Names
    );
