#include <prelude.h>

typedef struct _PACKET { PVOID Key; ULONG Size; } PACKET, *PPACKET;

/* A wait that ended without its object has stored nothing. */
NTSTATUS
NTAPI
NtTakePackets(
    _Out_writes_to_(Count, *Taken) PPACKET Packets,
    _In_ ULONG Count,
    _Out_ PULONG Taken,
    _In_opt_ PLARGE_INTEGER Timeout
    );
