/* Posts one packet and removes it, again and again: the least that a program can spend on it. Prints microseconds. */
#include <stdio.h>
#include <windows.h>
#include <winternl.h>

#define ROUNDS 21
#define PACKETS 2000

typedef NTSTATUS(NTAPI *create_port)(HANDLE *, ACCESS_MASK, void *, ULONG);
typedef NTSTATUS(NTAPI *post_packet)(HANDLE, void *, void *, NTSTATUS, ULONG_PTR);
typedef NTSTATUS(NTAPI *remove_packet)(HANDLE, void **, void **, IO_STATUS_BLOCK *, LARGE_INTEGER *);

static int compare(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

int main(void)
{
    HMODULE ntdll = GetModuleHandleA("ntdll.dll");
    create_port create = (create_port)(void *)GetProcAddress(ntdll, "NtCreateIoCompletion");
    post_packet post = (post_packet)(void *)GetProcAddress(ntdll, "NtSetIoCompletion");
    remove_packet take = (remove_packet)(void *)GetProcAddress(ntdll, "NtRemoveIoCompletion");
    double times[ROUNDS];
    LARGE_INTEGER frequency, begun, ended, now = {{0}};
    HANDLE port;

    if (!create || !post || !take || create(&port, 0x1f0003, NULL, 0) < 0) return 1;
    QueryPerformanceFrequency(&frequency);
    for (int round = 0; round < ROUNDS; round++) {
        QueryPerformanceCounter(&begun);
        for (int packet = 0; packet < PACKETS; packet++) {
            void *key, *context;
            IO_STATUS_BLOCK block;
            if (post(port, (void *)42, (void *)43, 0, 5) < 0 || take(port, &key, &context, &block, &now) != 0) return 2;
        }
        QueryPerformanceCounter(&ended);
        times[round] = (double)(ended.QuadPart - begun.QuadPart) * 1e6 / (double)frequency.QuadPart / PACKETS;
    }
    qsort(times, ROUNDS, sizeof(times[0]), compare);
    printf("%.3f\n", times[ROUNDS / 2]);
    return 0;
}
