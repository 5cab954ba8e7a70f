/*
 * The part of the NT API that Win32's programmers know: its types; the functions belong to the headers that are bound
 */

#ifndef _WINTERNL_
#define _WINTERNL_

#include <ntdef.h>

typedef struct _CLIENT_ID
{
    HANDLE UniqueProcess;
    HANDLE UniqueThread;
} CLIENT_ID, *PCLIENT_ID;

typedef struct _IO_STATUS_BLOCK
{
    union
    {
        NTSTATUS Status;
        PVOID Pointer;
    } DUMMYUNIONNAME;
    ULONG_PTR Information;
} IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;

typedef void (__stdcall *PIO_APC_ROUTINE)(PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock, ULONG Reserved);

typedef struct _PEB *PPEB;
typedef struct _TEB *PTEB;

#endif // _WINTERNL_
