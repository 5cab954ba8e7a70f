/*
 * Blocks of data of Windows Management Instrumentation
 */

#ifndef _WMISTR_
#define _WMISTR_

#define WMIGUID_EXECUTE 0x0010
#define WMIGUID_NOTIFICATION 0x0004
#define WMIGUID_QUERY 0x0001
#define WMIGUID_READ_DESCRIPTION 0x0008
#define WMIGUID_SET 0x0002

typedef struct _WNODE_HEADER
{
    ULONG BufferSize;
    ULONG ProviderId;
    union
    {
        ULONG64 HistoricalContext;
        struct
        {
            ULONG Version;
            ULONG Linkage;
        };
    };
    union
    {
        ULONG CountLost;
        HANDLE KernelHandle;
        LARGE_INTEGER TimeStamp;
    };
    GUID Guid;
    ULONG ClientContext;
    ULONG Flags;
} WNODE_HEADER, *PWNODE_HEADER;

#endif // _WMISTR_
