#include <prelude.h>

#pragma pack(push, 1)
typedef struct _PACKED
{
    UCHAR Kind;
    ULONG Length;
    PVOID Address;
    ULONGLONG Wide;
    USHORT Units[2];
} PACKED;
#pragma pack(pop)
