#include <prelude.h>

/* Words that JavaScript or the generated code keeps for itself. */
typedef struct _record { ULONG constructor; ULONG __proto__; ULONG in; } record;
typedef struct _thing { ULONG Size; } thing;
typedef ULONG string;
#define arena 1

NTSTATUS NTAPI delete(_In_ ULONG default_, _In_ ULONG arguments, _In_ ULONG p, _In_ ULONG m, _Out_ PULONG status, _Out_ PULONG n1);
NTSTATUS NTAPI NtThing(_In_ record *raw, _Out_ thing *result);
ULONG NTAPI enter(_In_ ULONG eval);
