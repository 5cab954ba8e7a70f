/*
 * Wait completion packets as Windows has them since version 8, for a Wine that has none: a thread waits in the
 * kernel's place. Everything else is ntdll's own, by wait-packets.def.
 */
#include <windows.h>

#define STATUS_PENDING_VALUE 0x103L
#define MOST 256

LONG NTAPI NtSetIoCompletion(HANDLE, void *, void *, LONG, ULONG_PTR);

typedef struct {
    HANDLE cancel, port, target, thread;
    void *key, *context;
    LONG status;
    ULONG_PTR information;
    LONG isPosted;
} packet;

static packet packets[MOST];
static int count;

static packet *find(HANDLE handle)
{
    for (int index = count - 1; index >= 0; index--)
        if (packets[index].cancel == handle) return &packets[index];
    return NULL;
}

static DWORD WINAPI wait_for_target(void *argument)
{
    packet *self = argument;
    HANDLE handles[] = {self->target, self->cancel};
    if (WaitForMultipleObjects(2, handles, FALSE, INFINITE) != WAIT_OBJECT_0) return 0;
    self->isPosted = 1;
    NtSetIoCompletion(self->port, self->key, self->context, self->status, self->information);
    return 0;
}

/* The packet's handle is one that NtClose can close. */
LONG NTAPI NtCreateWaitCompletionPacket(HANDLE *handle, ACCESS_MASK access, void *attributes)
{
    (void)access, (void)attributes;
    if (count == MOST) return (LONG)0xC000009A;
    *handle = CreateEventW(NULL, TRUE, FALSE, NULL);
    packets[count++].cancel = *handle;
    return 0;
}

LONG NTAPI NtAssociateWaitCompletionPacket(HANDLE handle, HANDLE port, HANDLE target, void *key, void *context,
                                           LONG status, ULONG_PTR information, BOOLEAN *isSignaled)
{
    packet *self = find(handle);
    DWORD flags;
    if (!self || !GetHandleInformation(target, &flags)) return (LONG)0xC0000008;
    self->port = port, self->target = target, self->key = key, self->context = context;
    self->status = status, self->information = information;
    if (isSignaled) *isSignaled = FALSE;
    self->thread = CreateThread(NULL, 0, wait_for_target, self, 0, NULL);
    return 0;
}

LONG NTAPI NtCancelWaitCompletionPacket(HANDLE handle, BOOLEAN removeSignaled)
{
    packet *self = find(handle);
    (void)removeSignaled;
    if (!self) return (LONG)0xC0000008;
    SetEvent(self->cancel);
    WaitForSingleObject(self->thread, INFINITE);
    return self->isPosted ? STATUS_PENDING_VALUE : 0;
}
