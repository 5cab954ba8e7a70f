#include <prelude.h>

typedef struct _BITS
{
    ULONG First : 1;
    ULONG Second : 5;
    ULONG : 2;
    ULONG Third : 24;
    LONG Signed : 4;
    BOOLEAN IsSet : 1;
    BOOLEAN Level : 3;
    ULONGLONG Low : 40;
    ULONGLONG High : 24;
    LONGLONG Deep : 17;
} BITS;

#pragma pack(push, 1)
typedef struct _PACKED_BITS
{
    UCHAR Lead;
    ULONG A : 9;
    ULONG B : 23;
} PACKED_BITS;
#pragma pack(pop)
