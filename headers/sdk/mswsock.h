/*
 * Microsoft's extensions to sockets
 */

#ifndef _MSWSOCK_
#define _MSWSOCK_

typedef struct _RIORESULT
{
    LONG Status;
    ULONG BytesTransferred;
    ULONGLONG SocketContext;
    ULONGLONG RequestContext;
} RIORESULT, *PRIORESULT;

typedef struct _TRANSMIT_PACKETS_ELEMENT
{
    ULONG dwElFlags;
    ULONG cLength;
    union
    {
        struct
        {
            LARGE_INTEGER nFileOffset;
            HANDLE hFile;
        };
        PVOID pBuffer;
    };
} TRANSMIT_PACKETS_ELEMENT, *PTRANSMIT_PACKETS_ELEMENT, *LPTRANSMIT_PACKETS_ELEMENT;

#endif // _MSWSOCK_
