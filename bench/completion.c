/* What a C program pays for completion packets on the same ntdll. Prints microseconds per packet as JSON. */
#include <stdio.h>
#include <windows.h>
#include <winternl.h>

#define ROUNDS 161
#define PAIRS 100
#define PACKETS 256
#define LARGEST 256

typedef struct {
    void *key, *context;
    IO_STATUS_BLOCK block;
} packet;

typedef NTSTATUS(NTAPI *create_port)(HANDLE *, ACCESS_MASK, void *, ULONG);
typedef NTSTATUS(NTAPI *post_packet)(HANDLE, void *, void *, NTSTATUS, ULONG_PTR);
typedef NTSTATUS(NTAPI *remove_packet)(HANDLE, void **, void **, IO_STATUS_BLOCK *, LARGE_INTEGER *);
typedef NTSTATUS(NTAPI *remove_packets)(HANDLE, packet *, ULONG, ULONG *, LARGE_INTEGER *, BOOLEAN);

static create_port create;
static post_packet post;
static remove_packet take;
static remove_packets take_many;
static HANDLE port;
static LARGE_INTEGER now, frequency;
static volatile ULONG_PTR sink;

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static double elapsed(LARGE_INTEGER begun, int packets)
{
    LARGE_INTEGER ended;
    QueryPerformanceCounter(&ended);
    return (double)(ended.QuadPart - begun.QuadPart) * 1e6 / (double)frequency.QuadPart / packets;
}

/* What a round takes that nothing else on the core disturbs. */
static double lower_quartile(double *times)
{
    qsort(times, ROUNDS, sizeof(times[0]), compare);
    return times[ROUNDS / 4];
}

/* One packet posted and removed, again and again. */
static double measure_pairs(void)
{
    double times[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        LARGE_INTEGER begun;
        QueryPerformanceCounter(&begun);
        for (int index = 0; index < PAIRS; index++) {
            void *key, *context;
            IO_STATUS_BLOCK block;
            post(port, (void *)42, (void *)43, 0, 5);
            if (take(port, &key, &context, &block, &now) == 0) sink += (ULONG_PTR)key;
        }
        times[round] = elapsed(begun, PAIRS);
    }
    return lower_quartile(times);
}

/* A full port emptied, so many packets at a time; filling it is not measured. */
static double measure_batch(ULONG batch)
{
    static packet packets[LARGEST];
    double times[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        LARGE_INTEGER begun;
        for (int index = 0; index < PACKETS; index++) post(port, (void *)(ULONG_PTR)index, (void *)43, 0, 5);
        QueryPerformanceCounter(&begun);
        for (ULONG left = PACKETS, count = 0; left > 0; left -= count) {
            if (take_many(port, packets, batch, &count, &now, FALSE) != 0) return -1;
            for (ULONG index = 0; index < count; index++) sink += (ULONG_PTR)packets[index].key;
        }
        times[round] = elapsed(begun, PACKETS);
    }
    return lower_quartile(times);
}

static DWORD WINAPI sleep_on(LPVOID unused)
{
    (void)unused;
    Sleep(INFINITE);
    return 0;
}

int main(void)
{
    HMODULE ntdll = GetModuleHandleA("ntdll.dll");
    create = (create_port)(void *)GetProcAddress(ntdll, "NtCreateIoCompletion");
    post = (post_packet)(void *)GetProcAddress(ntdll, "NtSetIoCompletion");
    take = (remove_packet)(void *)GetProcAddress(ntdll, "NtRemoveIoCompletion");
    take_many = (remove_packets)(void *)GetProcAddress(ntdll, "NtRemoveIoCompletionEx");
    if (!create || !post || !take || !take_many || create(&port, 0x1f0003, NULL, 0) < 0) return 1;
    QueryPerformanceFrequency(&frequency);
    measure_pairs();
    printf("{\"pair\":%.3f", measure_pairs());
    for (ULONG batch = 1; batch <= LARGEST; batch *= 4) printf(",\"batch%lu\":%.3f", batch, measure_batch(batch));
    /* While a process has one thread, kernel and C library spare what only threads need: counting the users of a
       file, cancellation. Node's never has one thread alone, nor has a program whose threads serve a port. */
    CreateThread(NULL, 0, sleep_on, NULL, 0, NULL);
    Sleep(100);
    printf(",\"threaded\":%.3f", measure_pairs());
    printf(",\"threaded64\":%.3f}\n", measure_batch(64));
    return 0;
}
