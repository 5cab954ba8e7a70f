#include <prelude.h>

typedef enum _COLOR { Red = 1, Green, Blue } COLOR;

/* Every width goes in, some come out or both. */
NTSTATUS
NTAPI
NtScalars(
    _In_ UCHAR Byte,
    _In_ SHORT Short,
    _In_ LONG Long,
    _In_ ULONGLONG Wide,
    _In_ LONG_PTR Difference,
    _In_ SIZE_T Size,
    _In_ double Ratio,
    _In_ COLOR Color,
    _In_ NTSTATUS Status,
    _In_ BOOLEAN Flag,
    _In_opt_ ULONG Optional,
    _Reserved_ ULONG Reserved,
    _Out_ PUSHORT Count,
    _Out_ PSIZE_T Needed,
    _Out_ COLOR *Mixed,
    _Out_opt_ PBOOLEAN Done,
    _Inout_ PULONG Cursor,
    _Inout_opt_ PLARGE_INTEGER Position,
    _In_opt_ PLARGE_INTEGER Timeout,
    _In_ BOOLEAN Alertable
    );
