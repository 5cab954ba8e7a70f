#include <prelude.h>

NTSTATUS
NTAPI
NtCreateNamed(
    _Out_ PHANDLE Handle,
    _In_ PCUNICODE_STRING Name,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_ PCWSTR Path,
    _In_opt_ PCSTR Comment
    );

/* Neither an input nor a plain text: these stay records and addresses. */
NTSTATUS
NTAPI
NtGetName(
    _Inout_ PUNICODE_STRING Name,
    _Out_writes_z_(Length) PWSTR Text,
    _In_ ULONG Length
    );

/* Characters with a length are text that brings its length along. */
typedef WCHAR *PWCH;
typedef CONST WCHAR *PCWCH;
typedef CHAR *PCHAR;
typedef _Null_terminated_ CHAR *PSTR;

LONG
NTAPI
RtlCompare(
    _In_reads_(FirstLength) PCWCH First,
    _In_ SIZE_T FirstLength,
    _In_reads_bytes_opt_(SecondBytes) PCWCH Second,
    _In_ ULONG SecondBytes,
    _In_reads_z_(ThirdLength) PCWSTR Third,
    _In_ ULONG ThirdLength,
    _In_reads_(NarrowLength) const CHAR *Narrow,
    _In_ ULONG NarrowLength
    );

/* An output is text where SAL says where it ends; what it may be long stays, where SAL does not fix it. */
NTSTATUS
NTAPI
NtGetNames(
    _Out_writes_z_(TextLength) PWCH Text,
    _In_ ULONG TextLength,
    _Out_writes_bytes_to_opt_(BytesLength, *Written) PWCH Counted,
    _In_ ULONG BytesLength,
    _Out_ PULONG Written,
    _Out_writes_(Length) PWCH Units,
    _In_ ULONG Length,
    _Out_writes_(16) PSTR Address,
    _Out_writes_opt_(16 * 2 + 6) PWSTR WideAddress
    );

#define HASH_SIZE 20

/* A constant extent needs no argument. */
NTSTATUS
NTAPI
NtHash(
    _Out_writes_bytes_(HASH_SIZE) PUCHAR Hash,
    _Out_writes_(4) PULONG Words,
    _Out_writes_(2) PIO_STATUS_BLOCK Blocks,
    _Out_writes_to_(3, *Count) PHANDLE Handles,
    _Out_ PULONG Count,
    _In_reads_(6) const UCHAR *Address
    );
