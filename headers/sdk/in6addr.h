/*
 * An IPv6 address
 */

#ifndef s6_addr
#define s6_addr u.Byte

#include <windef.h>

typedef struct in6_addr
{
    union
    {
        UCHAR Byte[16];
        USHORT Word[8];
    } u;
} IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;

#endif // s6_addr
