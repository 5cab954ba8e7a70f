#include <prelude.h>

typedef struct _LUID { ULONG LowPart; LONG HighPart; } LUID;
typedef struct _GUID { ULONG Data1; USHORT Data2; USHORT Data3; UCHAR Data4[8]; } GUID;

VOID NTAPI RtlNothing(VOID);
VOID NTAPI RtlOutOnly(_Out_ PULONG Value);
ULONG NTAPI RtlNumber(_In_ ULONG Value);
BOOLEAN NTAPI RtlFlag(_In_ HANDLE Handle);
ULONGLONG NTAPI RtlWide(VOID);
PVOID NTAPI RtlPointer(_In_ SIZE_T Size);
HANDLE NTAPI RtlHandle(VOID);
_Success_(return == 0) NTSTATUS NTAPI NtZero(_Out_ PULONG Value);
NTSTATUS NTAPI NtLuid(_In_ LUID Luid, _In_ LARGE_INTEGER Time);
NTSTATUS NTAPI NtGuid(_In_ GUID Guid);
ULONG __cdecl DbgPrint(_In_ PCSTR Format, ...);
_Ret_range_(<=, Length) ULONG NTAPI RtlFill(_Out_writes_to_(Length, return) PUCHAR Buffer, _In_ ULONG Length);
