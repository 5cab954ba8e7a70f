#include <prelude.h>

typedef struct _HEADER
{
    union { struct { USHORT DataLength; USHORT TotalLength; } s1; ULONG Length; } u1;
    ULONG Count;
} HEADER, *PHEADER;

/* Extents over what the arguments hold: fields, and bits of integers. */
NTSTATUS
NTAPI
NtSendMessage(
    _In_ PHEADER Header,
    _In_reads_bytes_(Header->u1.s1.TotalLength) PVOID Data,
    _In_reads_((*Header).Count) PULONG Numbers,
    _Inout_updates_bytes_(Reply->u1.Length) PHEADER Reply
    );

NTSTATUS
NTAPI
NtAligned(
    _In_ ULONG Size,
    _In_ ULONG Flags,
    _In_reads_bytes_((Size + 7) & ~7) PVOID Rounded,
    _In_reads_bytes_(Flags | 3) PVOID Masked,
    _In_reads_bytes_(Size ^ 1) PVOID Toggled,
    _In_reads_bytes_(~Size) PVOID Unknown
    );
