/* Functions that do next to nothing with the arguments of completion calls: what remains is the cost of the call. */
#include <stdint.h>

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

typedef struct { void *pointer; uintptr_t information; } status_block;
typedef struct { void *key; void *context; status_block block; } packet;

EXPORT int32_t NtCreateIoCompletion(void **handle, uint32_t access, void *attributes, uint32_t threads)
{
    (void)access, (void)attributes, (void)threads;
    *handle = (void *)0x24;
    return 0;
}

EXPORT int32_t NtSetIoCompletion(void *port, void *key, void *context, int32_t status, uintptr_t information)
{
    (void)port, (void)key, (void)context, (void)status, (void)information;
    return 0;
}

EXPORT int32_t NtRemoveIoCompletion(void *port, void **key, void **context, status_block *block, int64_t *timeout)
{
    (void)port, (void)timeout;
    *key = (void *)42;
    *context = (void *)43;
    block->pointer = 0;
    block->information = 5;
    return 0;
}

EXPORT int32_t NtRemoveIoCompletionEx(void *port, packet *packets, uint32_t count, uint32_t *removed, int64_t *timeout,
                                      uint8_t alertable)
{
    (void)port, (void)count, (void)timeout, (void)alertable;
    packets->key = (void *)42;
    packets->context = (void *)43;
    packets->block.pointer = 0;
    packets->block.information = 5;
    *removed = 1;
    return 0;
}
