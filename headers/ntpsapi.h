/*
 * Threads, jobs and reserve objects
 */

#ifndef _NTPSAPI_H
#define _NTPSAPI_H

//
// The caller itself
//

/** The calling process, in place of a handle. */
#define NtCurrentProcess() ((HANDLE)(LONG_PTR)-1)
#define ZwCurrentProcess() NtCurrentProcess()
/** The calling thread, in place of a handle. */
#define NtCurrentThread() ((HANDLE)(LONG_PTR)-2)
#define ZwCurrentThread() NtCurrentThread()

//
// Threads
//

/** The right to queue a function for a thread to run. */
#define THREAD_SET_CONTEXT 0x0010

/**
 * A function that a thread runs in its next alertable wait.
 *
 * \param[in, optional] ApcArgument1 What NtQueueApcThread was given.
 * \param[in, optional] ApcArgument2 What NtQueueApcThread was given.
 * \param[in, optional] ApcArgument3 What NtQueueApcThread was given.
 * \sa https://learn.microsoft.com/en-us/windows/win32/sync/asynchronous-procedure-calls
 */
typedef _Function_class_(PS_APC_ROUTINE)
VOID NTAPI PS_APC_ROUTINE(
    _In_opt_ PVOID ApcArgument1,
    _In_opt_ PVOID ApcArgument2,
    _In_opt_ PVOID ApcArgument3
    );
typedef PS_APC_ROUTINE* PPS_APC_ROUTINE;

/**
 * The NtQueueApcThread routine queues a function for a thread to run. A thread that is in an alertable wait runs it at once,
 * and its wait ends with STATUS_USER_APC; others run it in their next alertable wait.
 *
 * \param[in] ThreadHandle The thread, with THREAD_SET_CONTEXT access.
 * \param[in] ApcRoutine The function.
 * \param[in, optional] ApcArgument1 The first argument of the function.
 * \param[in, optional] ApcArgument2 The second argument of the function.
 * \param[in, optional] ApcArgument3 The third argument of the function.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED,
 * STATUS_UNSUCCESSFUL for a thread that is ending.
 * \remarks In a NtRemoveIoCompletionEx that is alertable it ends the wait without a packet.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-queueuserapc
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueueApcThread(
    _In_ HANDLE ThreadHandle,
    _In_ PPS_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcArgument1,
    _In_opt_ PVOID ApcArgument2,
    _In_opt_ PVOID ApcArgument3
    );

//
// Jobs
//

/** The right to put a process into a job. */
#define JOB_OBJECT_ASSIGN_PROCESS (0x0001)
/** The right to set properties of a job, its completion port among them. */
#define JOB_OBJECT_SET_ATTRIBUTES (0x0002)
/** The right to ask for properties of a job. */
#define JOB_OBJECT_QUERY (0x0004)
/** The right to end all processes of a job. */
#define JOB_OBJECT_TERMINATE (0x0008)
/** All rights to a job. */
#define JOB_OBJECT_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x3F)

/** q: JOBOBJECT_BASIC_ACCOUNTING_INFORMATION */
#define JobObjectBasicAccountingInformation 1
/** qs: JOBOBJECT_BASIC_LIMIT_INFORMATION */
#define JobObjectBasicLimitInformation 2
/** q: JOBOBJECT_BASIC_PROCESS_ID_LIST */
#define JobObjectBasicProcessIdList 3
/** qs: JOBOBJECT_BASIC_UI_RESTRICTIONS */
#define JobObjectBasicUIRestrictions 4
/** qs: JOBOBJECT_SECURITY_LIMIT_INFORMATION */
#define JobObjectSecurityLimitInformation 5
/** qs: JOBOBJECT_END_OF_JOB_TIME_INFORMATION */
#define JobObjectEndOfJobTimeInformation 6
/** s: JOBOBJECT_ASSOCIATE_COMPLETION_PORT: associates a completion port. */
#define JobObjectAssociateCompletionPortInformation 7
/** q: JOBOBJECT_BASIC_AND_IO_ACCOUNTING_INFORMATION */
#define JobObjectBasicAndIoAccountingInformation 8
/** qs: JOBOBJECT_EXTENDED_LIMIT_INFORMATION */
#define JobObjectExtendedLimitInformation 9
/** qs: ULONG: a bit for each JOB_OBJECT_MSG_ that is not posted. */
#define JobObjectCompletionFilter 16
/** qs: ULONG64: how many packets the job has posted. */
#define JobObjectCompletionCounter 17

//
// What happened in a job: the ApcContext of its packets is the process identifier, their Information one of these
//

/** The job's time limit is reached. */
#define JOB_OBJECT_MSG_END_OF_JOB_TIME 1
/** The process has reached its time limit. */
#define JOB_OBJECT_MSG_END_OF_PROCESS_TIME 2
/** There would be more processes than the limit allows. */
#define JOB_OBJECT_MSG_ACTIVE_PROCESS_LIMIT 3
/** The last process of the job has ended. */
#define JOB_OBJECT_MSG_ACTIVE_PROCESS_ZERO 4
/** The process has joined the job. */
#define JOB_OBJECT_MSG_NEW_PROCESS 6
/** The process has ended. */
#define JOB_OBJECT_MSG_EXIT_PROCESS 7
/** The process has ended by an exception. */
#define JOB_OBJECT_MSG_ABNORMAL_EXIT_PROCESS 8
/** The process asked for more memory than the limit allows. */
#define JOB_OBJECT_MSG_PROCESS_MEMORY_LIMIT 9
/** The processes of the job asked for more memory than the limit allows. */
#define JOB_OBJECT_MSG_JOB_MEMORY_LIMIT 10
/** A limit is reached that only tells. */
#define JOB_OBJECT_MSG_NOTIFICATION_LIMIT 11
/** The job's limit of processor cycles is reached. */
#define JOB_OBJECT_MSG_JOB_CYCLE_TIME_LIMIT 12

// A whole SDK has this structure in winnt.h.
#ifdef SDK_PRELUDE
/**
 * Associates a job with a completion port: what happens in the job posts packets.
 *
 * \remarks A packet's KeyContext is the CompletionKey, its ApcContext the process identifier, its Information a
 * JOB_OBJECT_MSG_ value.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-jobobject_associate_completion_port
 */
typedef struct _JOBOBJECT_ASSOCIATE_COMPLETION_PORT
{
    PVOID CompletionKey;    // KeyContext of the packets
    HANDLE CompletionPort;  // the completion port, with IO_COMPLETION_MODIFY_STATE access
} JOBOBJECT_ASSOCIATE_COMPLETION_PORT, *PJOBOBJECT_ASSOCIATE_COMPLETION_PORT;
#endif // SDK_PRELUDE

/**
 * The NtCreateJobObject routine creates a job: a group of processes.
 *
 * \param[out] JobHandle Receives the handle of the job. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: JOB_OBJECT_ rights.
 * \param[in, optional] ObjectAttributes The name of the job and the attributes of its handle. Null for a job without a name.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing job; or an error:
 * STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_TYPE_MISMATCH, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/jobapi2/nf-jobapi2-createjobobjectw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateJobObject(
    _Out_ PHANDLE JobHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtOpenJobObject routine opens a job that has a name.
 *
 * \param[out] JobHandle Receives a handle of its own to the job. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: JOB_OBJECT_ rights.
 * \param[in] ObjectAttributes The name of the job and the attributes of the handle.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_OBJECT_PATH_NOT_FOUND, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-openjobobjectw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenJobObject(
    _Out_ PHANDLE JobHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtAssignProcessToJobObject routine puts a process into a job. The processes that it creates later join the job as
 * well.
 *
 * \param[in] JobHandle The job, with JOB_OBJECT_ASSIGN_PROCESS access.
 * \param[in] ProcessHandle The process, with PROCESS_SET_QUOTA and PROCESS_TERMINATE access.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_ACCESS_DENIED, also when the process is in a job that this one cannot
 * be nested in; STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_PROCESS_IS_TERMINATING.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/jobapi2/nf-jobapi2-assignprocesstojobobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAssignProcessToJobObject(
    _In_ HANDLE JobHandle,
    _In_ HANDLE ProcessHandle
    );

/**
 * The NtTerminateJobObject routine ends all processes of a job.
 *
 * \param[in] JobHandle The job, with JOB_OBJECT_TERMINATE access.
 * \param[in] ExitStatus The exit status of the processes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/jobapi2/nf-jobapi2-terminatejobobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtTerminateJobObject(
    _In_ HANDLE JobHandle,
    _In_ NTSTATUS ExitStatus
    );

/**
 * The NtQueryInformationJobObject routine asks for a property of a job.
 *
 * \param[in, optional] JobHandle The job, with JOB_OBJECT_QUERY access. Null for the job that the caller is in.
 * \param[in] JobObjectInformationClass What is asked for.
 * \param[out] JobObjectInformation Receives the structure that belongs to the class.
 * \param[in] JobObjectInformationLength Size of JobObjectInformation in bytes.
 * \param[out, optional] ReturnLength Receives the number of bytes that the answer has.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_BUFFER_OVERFLOW when a list did not fit; or an error:
 * STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/jobapi2/nf-jobapi2-queryinformationjobobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryInformationJobObject(
    _In_opt_ HANDLE JobHandle,
    _In_ JOBOBJECTINFOCLASS JobObjectInformationClass,
    _Out_writes_bytes_(JobObjectInformationLength) PVOID JobObjectInformation,
    _In_ ULONG JobObjectInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

/**
 * The NtSetInformationJobObject routine sets a property of a job, its completion port among them.
 *
 * \param[in] JobHandle The job, with JOB_OBJECT_SET_ATTRIBUTES access.
 * \param[in] JobObjectInformationClass What is set: JobObjectAssociateCompletionPortInformation for the completion port.
 * \param[in] JobObjectInformation The structure that belongs to the class, such as JOBOBJECT_ASSOCIATE_COMPLETION_PORT.
 * \param[in] JobObjectInformationLength Size of JobObjectInformation in bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_PARAMETER, also for a job that has a completion port already; STATUS_INVALID_HANDLE,
 * STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED, STATUS_PRIVILEGE_NOT_HELD.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/jobapi2/nf-jobapi2-setinformationjobobject
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetInformationJobObject(
    _In_ HANDLE JobHandle,
    _In_ JOBOBJECTINFOCLASS JobObjectInformationClass,
    _In_reads_bytes_(JobObjectInformationLength) PVOID JobObjectInformation,
    _In_ ULONG JobObjectInformationLength
    );

//
// Reserve objects
//

#if (PHNT_VERSION >= PHNT_WINDOWS_7)

/**
 * What memory is set aside for.
 */
typedef enum _MEMORY_RESERVE_TYPE
{
    MemoryReserveUserApc,       // an asynchronous procedure call
    MemoryReserveIoCompletion,  // a packet of a completion port, for NtSetIoCompletionEx
    MemoryReserveTypeMax
} MEMORY_RESERVE_TYPE;

/**
 * The NtAllocateReserveObject routine sets memory aside, so that a later call cannot fail for want of it.
 *
 * \param[out] MemoryReserveHandle Receives the handle of the reserve object. Close it with NtClose.
 * \param[in] ObjectAttributes The attributes of the handle. A reserve object has no name.
 * \param[in] Type What the memory is for: MemoryReserveIoCompletion for NtSetIoCompletionEx.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_PARAMETER, STATUS_OBJECT_NAME_INVALID for a name,
 * STATUS_INSUFFICIENT_RESOURCES.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtAllocateReserveObject(
    _Out_ PHANDLE MemoryReserveHandle,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_ MEMORY_RESERVE_TYPE Type
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_7)

#endif // _NTPSAPI_H
