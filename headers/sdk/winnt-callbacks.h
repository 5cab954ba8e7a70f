/*
 * Functions that the run-time library calls, and records of messages
 */

#ifndef _SDK_WINNT_CALLBACKS
#define _SDK_WINNT_CALLBACKS

typedef DWORD (__stdcall *PRTL_RUN_ONCE_INIT_FN)(PRTL_RUN_ONCE, PVOID, PVOID *);

typedef struct _MESSAGE_RESOURCE_BLOCK
{
    DWORD LowId;
    DWORD HighId;
    DWORD OffsetToEntries;
} MESSAGE_RESOURCE_BLOCK, *PMESSAGE_RESOURCE_BLOCK;

typedef struct _MESSAGE_RESOURCE_DATA
{
    DWORD NumberOfBlocks;
    MESSAGE_RESOURCE_BLOCK Blocks[1];
} MESSAGE_RESOURCE_DATA, *PMESSAGE_RESOURCE_DATA;

typedef void (__stdcall *WORKERCALLBACKFUNC)(PVOID);
typedef void (__stdcall *APC_CALLBACK_FUNCTION)(DWORD, PVOID, PVOID);
typedef void (__stdcall *WAITORTIMERCALLBACKFUNC)(PVOID, BOOLEAN);
typedef WAITORTIMERCALLBACKFUNC WAITORTIMERCALLBACK;

#endif // _SDK_WINNT_CALLBACKS
