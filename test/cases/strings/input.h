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
