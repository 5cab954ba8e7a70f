#include <prelude.h>

typedef struct _OPTIONS { ULONG Size; ULONG Mode; } OPTIONS, *POPTIONS;

#define NULL ((void *)0)
#define FLAG_EXTENDED 0x4

/* Conditions over other arguments that decide only whether null may be passed. */
NTSTATUS
NTAPI
NtConfigure(
    _In_ ULONG Flags,
    _In_opt_ HANDLE Owner,
    _When_((Flags & FLAG_EXTENDED) == 0, _Reserved_) _When_((Flags & FLAG_EXTENDED) != 0, _In_) POPTIONS Options,
    _When_(Flags == 0, _Reserved_) ULONG Limit,
    _When_(Owner != NULL, _In_) _When_(Owner == NULL, _In_opt_) POPTIONS OwnerOptions,
    _When_(Flags == 0, _Out_opt_) _When_(Flags != 0, _Out_) PULONG Result
    );

/* Conditions that decide a direction make it both; an extent by condition is checked where bytes are only read. */
NTSTATUS
NTAPI
NtConvert(
    _When_(Allocate, _Out_) _When_(!Allocate, _In_) PUNICODE_STRING Destination,
    _When_(Allocate, _In_reads_bytes_(4)) _When_(!Allocate, _In_reads_bytes_(8)) PVOID Data,
    _When_(Allocate, _Out_writes_bytes_(4)) _When_(!Allocate, _Out_writes_bytes_(8)) PVOID Room,
    _In_ BOOLEAN Allocate
    );

/* Neither has an extent: who calls answers for the memory. */
NTSTATUS
NTAPI
NtTouch(
    _Inout_ PVOID Both,
    _Out_ PVOID Written,
    _In_ PVOID Read
    );
