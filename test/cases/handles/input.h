#include <prelude.h>

/**
 * Opens a thing.
 *
 * \param[out] ThingHandle Receives the handle.
 * \param[in] DesiredAccess The access that the handle grants.
 * \param[in, optional] Parent The thing that the new one belongs to.
 * \return NTSTATUS STATUS_SUCCESS or an error.
 * \sa https://example.org/things
 */
NTSTATUS
NTAPI
NtOpenThing(
    _Out_ PHANDLE ThingHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ HANDLE Parent
    );

NTSTATUS
NTAPI
NtCloseThing(
    _In_ _Post_ptr_invalid_ HANDLE ThingHandle
    );

/** The thing that the caller runs in. */
#define NtCurrentThing() ((HANDLE)(LONG_PTR)-1)
#define ZwCurrentThing() NtCurrentThing()
#define NoThing ((HANDLE)0)

/* One value, called or not; with a parameter or without a value it is none. */
#define MaximumThings() 16
#define SumOfThings(A) (A)
#define ThisThing() (NtFindThing()->Handle)
