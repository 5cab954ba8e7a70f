#include <prelude.h>

/**
 * Hears of each thing.
 *
 * \param[in] Thing Its address.
 * \param[in] Context From the caller.
 */
typedef BOOLEAN (NTAPI *PTHING_CALLBACK)(
    _In_ PUNICODE_STRING Name,
    _In_opt_ PVOID Context,
    _In_ ULONGLONG Size
    );

typedef ULONG __cdecl THING_PRINTER(_In_ PCSTR Format, ...);

NTSTATUS
NTAPI
NtEnumerateThings(
    _In_ PTHING_CALLBACK Callback,
    _In_opt_ PVOID Context,
    _In_opt_ THING_PRINTER *Printer
    );
