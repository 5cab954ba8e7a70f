#include <prelude.h>

#define NOTHING_FOUND 0xffffffffUL
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)

typedef _Return_type_success_(return >= 0) LONG HRESULT;

/* What they return says whether they succeeded. */
_Success_(return != 0) BOOLEAN NTAPI RtlToSeconds(_In_ PLARGE_INTEGER Time, _Out_ PULONG Seconds);
_Success_(return) BOOL NTAPI RtlTest(_In_ ULONG Bit);
_Success_(return == 0) PVOID NTAPI RtlDestroy(_In_ PVOID Heap);
_Success_(return != NOTHING_FOUND) ULONG NTAPI RtlFind(_In_ ULONG Hint);
_Success_(return != -1) ULONG NTAPI RtlFindNext(_In_ ULONG Hint);
_Success_(return != INVALID_HANDLE_VALUE) HANDLE NTAPI RtlOpen(_In_ PCWSTR Name);
_Success_(return != 0 && return < Length) ULONG NTAPI RtlName(_Out_writes_to_(Length, return) PUCHAR Name, _In_ ULONG Length);

/* By its type. */
HRESULT NTAPI RtlCreate(_Out_ PULONG Value);

/* Always, and by what only C can read. */
_Success_(1) ULONG NTAPI RtlAlways(_Out_ PULONG Value);
_Success_(RtlTest(1)) ULONG NTAPI RtlUnknown(_Out_ PULONG Value);
_Success_(return == 0 || return == 0x102) NTSTATUS NTAPI NtEither(_Out_ PULONG Value);
