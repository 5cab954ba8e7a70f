#include <prelude.h>

#if (VERSION >= 20)
/**
 * New in Windows 8.
 */
NTSTATUS NTAPI NtNewThing(_In_ HANDLE Handle);
#endif

#if (VERSION < 40)
NTSTATUS NTAPI NtOldThing(_In_ HANDLE Handle);
#endif
