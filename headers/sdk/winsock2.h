/*
 * Sockets
 */

#ifndef _WINSOCK2API_
#define _WINSOCK2API_

#include <windows.h>
#include <qos.h>

#define SG_UNCONSTRAINED_GROUP 0x01
#define SG_CONSTRAINED_GROUP 0x02

typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned long u_long;

#ifndef s_addr
#define s_addr S_un.S_addr
typedef struct in_addr
{
    union
    {
        struct
        {
            u_char s_b1;
            u_char s_b2;
            u_char s_b3;
            u_char s_b4;
        } S_un_b;
        struct
        {
            u_short s_w1;
            u_short s_w2;
        } S_un_w;
        u_long S_addr;
    } S_un;
} IN_ADDR, *PIN_ADDR, *LPIN_ADDR;
#endif

typedef struct linger
{
    u_short l_onoff;
    u_short l_linger;
} LINGER, *PLINGER, *LPLINGER;

typedef struct sockaddr
{
    u_short sa_family;
    char sa_data[14];
} SOCKADDR, *PSOCKADDR, *LPSOCKADDR;

typedef struct sockaddr_storage
{
    short ss_family;
    char __ss_pad1[6];
    __int64 __ss_align;
    char __ss_pad2[112];
} SOCKADDR_STORAGE, *PSOCKADDR_STORAGE, *LPSOCKADDR_STORAGE;

typedef struct _WSABUF
{
    u_long len;
    char *buf;
} WSABUF, *LPWSABUF;

typedef struct _QualityOfService
{
    FLOWSPEC SendingFlowspec;
    FLOWSPEC ReceivingFlowspec;
    WSABUF ProviderSpecific;
} QOS, *LPQOS;

typedef unsigned int GROUP;

#endif // _WINSOCK2API_
