#include <prelude.h>

typedef union _VALUE
{
    ULONG Number;
    UCHAR Bytes[4];
    struct { USHORT Low; USHORT High; };
} VALUE;

typedef struct _TAGGED
{
    ULONG Tag;
    union
    {
        VALUE Value;
        ULONGLONG Wide;
        PVOID Address;
    } u;
    union { ULONG Flags; LONG Code; };
} TAGGED;
