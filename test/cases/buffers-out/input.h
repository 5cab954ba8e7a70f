#include <prelude.h>

typedef struct _ENTRY { PVOID Key; ULONG Size; } ENTRY, *PENTRY;

NTSTATUS
NTAPI
NtReadThings(
    _Out_writes_to_(Count, *Filled) PENTRY Entries,
    _In_ ULONG Count,
    _Out_ PULONG Filled
    );

NTSTATUS
NTAPI
NtQueryThing(
    _In_ ULONG Class,
    _Out_writes_bytes_to_opt_(Length, *ReturnLength) PVOID Information,
    _In_ ULONG Length,
    _Out_opt_ PULONG ReturnLength
    );

NTSTATUS
NTAPI
NtQueryName(
    _Out_writes_bytes_(*Length) PVOID Name,
    _Inout_ PULONG Length
    );

NTSTATUS
NTAPI
NtListIds(
    _Out_writes_(Count) PULONG Ids,
    _Out_writes_opt_(Count) PHANDLE Handles,
    _In_ ULONG Count
    );

NTSTATUS
NTAPI
NtExchange(
    _Inout_updates_bytes_(Length) PVOID Data,
    _In_ ULONG Length
    );
