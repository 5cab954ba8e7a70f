#include <prelude.h>

typedef VOID NTAPI THING_ROUTINE(_In_ PVOID Context, _In_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG Reserved);
typedef THING_ROUTINE *PTHING_ROUTINE;

NTSTATUS
NTAPI
NtReadThing(
    _In_ HANDLE Handle,
    _In_opt_ PTHING_ROUTINE Routine,
    _In_opt_ PVOID Context,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length
    );
