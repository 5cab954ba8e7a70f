/*
 * Files, pipes and completion ports
 */

#ifndef _NTIOAPI_H
#define _NTIOAPI_H

//
// I/O status
//

/**
 * How a request ended.
 *
 * \remarks For a request that returned STATUS_PENDING the system writes it later, so the memory has to stay until
 * the request is over.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_io_status_block
 */
typedef struct _IO_STATUS_BLOCK
{
    union
    {
        NTSTATUS Status;        // the final status
        PVOID Pointer;          // for the system's own use
    };
    ULONG_PTR Information;      // depends on the request: usually the number of bytes transferred
} IO_STATUS_BLOCK, *PIO_STATUS_BLOCK;

/**
 * A function that the thread which issued a request runs once the request is over, in an alertable wait.
 *
 * \param[in] ApcContext The ApcContext of the request.
 * \param[in] IoStatusBlock The IoStatusBlock of the request, filled.
 * \param[in] Reserved Not used.
 * \sa https://learn.microsoft.com/en-us/windows/win32/sync/asynchronous-procedure-calls
 */
typedef _Function_class_(IO_APC_ROUTINE)
VOID NTAPI IO_APC_ROUTINE(
    _In_ PVOID ApcContext,
    _In_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG Reserved
    );
typedef IO_APC_ROUTINE* PIO_APC_ROUTINE;

//
// Completion ports
//

/** The right to ask for the depth of a completion port. */
#ifndef IO_COMPLETION_QUERY_STATE
#define IO_COMPLETION_QUERY_STATE 0x0001
#endif

/** The right to post packets to a completion port, to remove them and to associate files and objects with it. */
#ifndef IO_COMPLETION_MODIFY_STATE
#define IO_COMPLETION_MODIFY_STATE 0x0002
#endif

/** All rights to a completion port. */
#ifndef IO_COMPLETION_ALL_ACCESS
#define IO_COMPLETION_ALL_ACCESS (IO_COMPLETION_QUERY_STATE|IO_COMPLETION_MODIFY_STATE|STANDARD_RIGHTS_REQUIRED|SYNCHRONIZE)
#endif

/**
 * What NtQueryIoCompletion can be asked.
 */
typedef enum _IO_COMPLETION_INFORMATION_CLASS
{
    IoCompletionBasicInformation    // q: IO_COMPLETION_BASIC_INFORMATION
} IO_COMPLETION_INFORMATION_CLASS;

/**
 * The state of a completion port.
 */
typedef struct _IO_COMPLETION_BASIC_INFORMATION
{
    LONG Depth;                     // packets that wait to be removed
} IO_COMPLETION_BASIC_INFORMATION, *PIO_COMPLETION_BASIC_INFORMATION;

/**
 * The NtCreateIoCompletion routine creates a completion port: a queue of packets, in the order in which they
 * arrive, for the threads that remove them.
 *
 * \param[out] IoCompletionHandle Receives the handle of the port. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: IO_COMPLETION_QUERY_STATE to ask for the depth,
 * IO_COMPLETION_MODIFY_STATE to post and to remove, SYNCHRONIZE to wait for the port itself;
 * IO_COMPLETION_ALL_ACCESS for all of them.
 * \param[in, optional] ObjectAttributes The name of the port and the attributes of its handle. Null for a port
 * without a name. With OBJ_OPENIF a port of that name is opened if there is one.
 * \param[in, optional] NumberOfConcurrentThreads How many threads that remove packets from the port the system lets
 * run at a time. Zero, or omission, stands for the number of processors.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing port; or an
 * error: STATUS_OBJECT_NAME_COLLISION when the name is taken, STATUS_OBJECT_TYPE_MISMATCH when it belongs to an
 * object of another type, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_OBJECT_NAME_INVALID,
 * STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \remarks A file joins the port by NtSetInformationFile with FileCompletionInformation, a job by
 * JOBOBJECT_ASSOCIATE_COMPLETION_PORT, an ALPC port by ALPC_PORT_ASSOCIATE_COMPLETION_PORT, any other object that
 * can be waited for by NtAssociateWaitCompletionPacket.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/createiocompletionport
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/i-o-completion-ports
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateIoCompletion(
    _Out_ PHANDLE IoCompletionHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ ULONG NumberOfConcurrentThreads
    );

/**
 * The NtOpenIoCompletion routine opens a completion port that has a name.
 *
 * \param[out] IoCompletionHandle Receives a handle of its own to the port. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: IO_COMPLETION_ rights and SYNCHRONIZE.
 * \param[in] ObjectAttributes The name of the port and the attributes of the handle.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND when nothing has the name,
 * STATUS_OBJECT_TYPE_MISMATCH when the object of that name is no completion port, STATUS_ACCESS_DENIED when the
 * port's security descriptor does not grant DesiredAccess, STATUS_OBJECT_PATH_NOT_FOUND,
 * STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_OBJECT_NAME_INVALID.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/i-o-completion-ports
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenIoCompletion(
    _Out_ PHANDLE IoCompletionHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtQueryIoCompletion routine tells how many packets wait in a completion port.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_QUERY_STATE access.
 * \param[in] IoCompletionInformationClass What is asked for: IoCompletionBasicInformation is the only class.
 * \param[out] IoCompletionInformation Receives an IO_COMPLETION_BASIC_INFORMATION.
 * \param[in] IoCompletionInformationLength Size of IoCompletionInformation in bytes; it has to be exactly that of
 * the structure.
 * \param[out, optional] ReturnLength Receives the number of bytes written.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH when the handle is not that of a completion port,
 * STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryIoCompletion(
    _In_ HANDLE IoCompletionHandle,
    _In_ IO_COMPLETION_INFORMATION_CLASS IoCompletionInformationClass,
    _Out_writes_bytes_(IoCompletionInformationLength) PVOID IoCompletionInformation,
    _In_ ULONG IoCompletionInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

/**
 * The NtSetIoCompletion routine posts a packet to a completion port. Who removes it receives the four values as
 * they are given here; the system looks at none of them.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in, optional] KeyContext The packet's first value. In the packets of a file it is the key that the file was
 * associated with.
 * \param[in, optional] ApcContext The packet's second value. In the packets of a file it is the ApcContext of the
 * request.
 * \param[in] IoStatus The status in the packet's IO_STATUS_BLOCK.
 * \param[in] IoStatusInformation The information in the packet's IO_STATUS_BLOCK, usually a number of bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES when no memory is left for the packet.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/postqueuedcompletionstatus
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetIoCompletion(
    _In_ HANDLE IoCompletionHandle,
    _In_opt_ PVOID KeyContext,
    _In_opt_ PVOID ApcContext,
    _In_ NTSTATUS IoStatus,
    _In_ ULONG_PTR IoStatusInformation
    );

/**
 * The NtSetIoCompletionEx routine posts a packet to a completion port in memory that was set aside before, so that
 * it cannot fail for want of memory.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in] IoCompletionPacketHandle The reserve object that holds the packet's memory, of the completion kind. It
 * can be used again after the packet has been removed.
 * \param[in, optional] KeyContext The packet's first value.
 * \param[in, optional] ApcContext The packet's second value.
 * \param[in] IoStatus The status in the packet's IO_STATUS_BLOCK.
 * \param[in] IoStatusInformation The information in the packet's IO_STATUS_BLOCK, usually a number of bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER_2 when the reserve object's packet is still in a port.
 * \remarks The reserve object comes from NtAllocateReserveObject.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetIoCompletionEx(
    _In_ HANDLE IoCompletionHandle,
    _In_ HANDLE IoCompletionPacketHandle,
    _In_opt_ PVOID KeyContext,
    _In_opt_ PVOID ApcContext,
    _In_ NTSTATUS IoStatus,
    _In_ ULONG_PTR IoStatusInformation
    );

/**
 * The NtRemoveIoCompletion routine takes the oldest packet out of a completion port. If there is none, it waits for
 * one.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[out] KeyContext Receives the packet's first value: the key of the file or job, or what was posted.
 * \param[out] ApcContext Receives the packet's second value: the ApcContext of the request, or what was posted.
 * \param[out] IoStatusBlock Receives the packet's status and information: those of the request, or what was posted.
 * \param[in, optional] Timeout How long to wait, in units of 100 ns: negative is relative to now, positive is an
 * absolute time since 1601, zero does not wait. Null waits without limit.
 * \return NTSTATUS STATUS_SUCCESS with a packet, or STATUS_TIMEOUT without one, or STATUS_ABANDONED_WAIT_0 when the
 * port went away during the wait; or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED.
 * \remarks Waiting threads are served last in, first out. The outputs hold nothing unless the status is
 * STATUS_SUCCESS; the status of the request itself is the one in IoStatusBlock.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntremoveiocompletion
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/ioapiset/nf-ioapiset-getqueuedcompletionstatus
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtRemoveIoCompletion(
    _In_ HANDLE IoCompletionHandle,
    _Out_ PVOID *KeyContext,
    _Out_ PVOID *ApcContext,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER Timeout
    );

/**
 * A packet that NtRemoveIoCompletionEx took out of a completion port.
 */
typedef struct _FILE_IO_COMPLETION_INFORMATION
{
    PVOID KeyContext;               // the key of the file or job, or what was posted
    PVOID ApcContext;               // the ApcContext of the request, or what was posted
    IO_STATUS_BLOCK IoStatusBlock;  // status and information of the request, or what was posted
} FILE_IO_COMPLETION_INFORMATION, *PFILE_IO_COMPLETION_INFORMATION;

/**
 * The NtRemoveIoCompletionEx routine takes several packets at once out of a completion port, the oldest first. If
 * there is none, it waits for the first and returns what is there then.
 *
 * \param[in] IoCompletionHandle The port, with IO_COMPLETION_MODIFY_STATE access.
 * \param[out] IoCompletionInformation Receives the packets.
 * \param[in] Count How many packets IoCompletionInformation has room for; at least one.
 * \param[out] NumEntriesRemoved Receives the number of packets.
 * \param[in, optional] Timeout How long to wait for the first packet, in units of 100 ns: negative is relative to
 * now, positive is an absolute time since 1601, zero does not wait. Null waits without limit.
 * \param[in] Alertable TRUE: user APCs and alerts of the thread end the wait.
 * \return NTSTATUS STATUS_SUCCESS with one packet or more, or without any STATUS_TIMEOUT, STATUS_USER_APC or
 * STATUS_ALERTED when an alertable wait was ended, STATUS_ABANDONED_WAIT_0 when the port went away during the wait;
 * or an error: STATUS_INVALID_PARAMETER for a Count of zero or one that is absurdly large, STATUS_INVALID_HANDLE,
 * STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \remarks Fewer packets than Count are no sign that the port is empty.
 * \sa https://learn.microsoft.com/en-us/windows/win32/fileio/getqueuedcompletionstatusex-func
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtRemoveIoCompletionEx(
    _In_ HANDLE IoCompletionHandle,
    _Out_writes_to_(Count, *NumEntriesRemoved) PFILE_IO_COMPLETION_INFORMATION IoCompletionInformation,
    _In_ ULONG Count,
    _Out_ PULONG NumEntriesRemoved,
    _In_opt_ PLARGE_INTEGER Timeout,
    _In_ BOOLEAN Alertable
    );

//
// Wait completion packets
//

#if (PHNT_VERSION >= PHNT_WINDOWS_8)

/** The right to associate a wait completion packet and to cancel it. */
#ifndef WAIT_COMPLETION_PACKET_SET_STATE
#define WAIT_COMPLETION_PACKET_SET_STATE 0x0001
#endif

/** All rights to a wait completion packet. */
#ifndef WAIT_COMPLETION_PACKET_ALL_ACCESS
#define WAIT_COMPLETION_PACKET_ALL_ACCESS (WAIT_COMPLETION_PACKET_SET_STATE | STANDARD_RIGHTS_REQUIRED)
#endif

/**
 * The NtCreateWaitCompletionPacket routine creates a wait completion packet: it posts itself to a completion port
 * when an object becomes signaled, so that no thread has to wait for the object.
 *
 * \param[out] WaitCompletionPacketHandle Receives the handle of the packet. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: WAIT_COMPLETION_PACKET_SET_STATE, or
 * WAIT_COMPLETION_PACKET_ALL_ACCESS.
 * \param[in, optional] ObjectAttributes The name of the packet and the attributes of its handle. Null for a packet
 * without a name.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing packet; or an
 * error: STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_TYPE_MISMATCH, STATUS_OBJECT_PATH_NOT_FOUND,
 * STATUS_OBJECT_NAME_INVALID, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntcreatewaitcompletionpacket
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateWaitCompletionPacket(
    _Out_ PHANDLE WaitCompletionPacketHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtAssociateWaitCompletionPacket routine has a packet posted to a completion port as soon as an object is
 * signaled. Each association posts once: it has to be renewed after the packet has been removed from the port.
 *
 * \param[in] WaitCompletionPacketHandle The wait completion packet, with WAIT_COMPLETION_PACKET_SET_STATE access. It
 * must not be in use.
 * \param[in] IoCompletionHandle The port that receives the packet, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in] TargetObjectHandle The object to watch, with SYNCHRONIZE access: an event, a process, a timer ...
 * \param[in, optional] KeyContext The packet's first value.
 * \param[in, optional] ApcContext The packet's second value.
 * \param[in] IoStatus The status in the packet's IO_STATUS_BLOCK.
 * \param[in] IoStatusInformation The information in the packet's IO_STATUS_BLOCK.
 * \param[out, optional] AlreadySignaled Receives TRUE when the object was signaled at once, so that the packet is in
 * the port already; FALSE otherwise.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_PARAMETER_1 when the wait completion packet is in use,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \remarks The wait is satisfied as if by a thread: a synchronization event is reset, a semaphore's count goes down.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntassociatewaitcompletionpacket
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAssociateWaitCompletionPacket(
    _In_ HANDLE WaitCompletionPacketHandle,
    _In_ HANDLE IoCompletionHandle,
    _In_ HANDLE TargetObjectHandle,
    _In_opt_ PVOID KeyContext,
    _In_opt_ PVOID ApcContext,
    _In_ NTSTATUS IoStatus,
    _In_ ULONG_PTR IoStatusInformation,
    _Out_opt_ PBOOLEAN AlreadySignaled
    );

/**
 * The NtCancelWaitCompletionPacket routine ends the association of a wait completion packet, unless its packet has
 * already been removed from the port.
 *
 * \param[in] WaitCompletionPacketHandle The wait completion packet, with WAIT_COMPLETION_PACKET_SET_STATE access.
 * \param[in] RemoveSignaledPacket TRUE: if the object has been signaled, the packet is taken out of the port again.
 * FALSE: a packet that is in the port stays there.
 * \return NTSTATUS STATUS_SUCCESS when nothing will arrive any more; STATUS_PENDING when the packet is in the port,
 * or on its way, and has to be removed before the wait completion packet can be used again; STATUS_CANCELLED when
 * there was no association, or its packet has been removed from the port; or an error: STATUS_INVALID_HANDLE,
 * STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/devnotes/ntcancelwaitcompletionpacket
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelWaitCompletionPacket(
    _In_ HANDLE WaitCompletionPacketHandle,
    _In_ BOOLEAN RemoveSignaledPacket
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_8)

#endif // _NTIOAPI_H
