/*
 * Events, timers and worker factories
 */

#ifndef _NTEXAPI_H
#define _NTEXAPI_H

typedef struct _COUNTED_REASON_CONTEXT *PCOUNTED_REASON_CONTEXT;
typedef struct _FILE_IO_COMPLETION_INFORMATION *PFILE_IO_COMPLETION_INFORMATION;
typedef struct _PORT_MESSAGE *PPORT_MESSAGE;

//
// Delay
//

/**
 * The NtDelayExecution routine lets the calling thread sleep.
 *
 * \param[in] Alertable TRUE: user APCs and alerts of the thread end the sleep.
 * \param[in] DelayInterval How long to sleep, in units of 100 ns: negative is relative to now, positive is an absolute time
 * since 1601, zero gives up the rest of the thread's turn.
 * \return NTSTATUS STATUS_SUCCESS when the time is over, STATUS_USER_APC or STATUS_ALERTED when an alertable sleep was ended;
 * or an error: STATUS_ACCESS_VIOLATION.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-sleepex
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtDelayExecution(
    _In_ BOOLEAN Alertable,
    _In_ PLARGE_INTEGER DelayInterval
    );

//
// Events
//

/** The right to ask for the state of an event. */
#ifndef EVENT_QUERY_STATE
#define EVENT_QUERY_STATE 0x0001
#endif

/** The right to set and to reset an event. */
#ifndef EVENT_MODIFY_STATE
#define EVENT_MODIFY_STATE 0x0002
#endif

/** All rights to an event. */
#ifndef EVENT_ALL_ACCESS
#define EVENT_ALL_ACCESS (EVENT_QUERY_STATE|EVENT_MODIFY_STATE|STANDARD_RIGHTS_REQUIRED|SYNCHRONIZE)
#endif

/**
 * What NtQueryEvent can be asked.
 */
typedef enum _EVENT_INFORMATION_CLASS
{
    EventBasicInformation   // q: EVENT_BASIC_INFORMATION
} EVENT_INFORMATION_CLASS;

/**
 * The state of an event.
 */
typedef struct _EVENT_BASIC_INFORMATION
{
    EVENT_TYPE EventType;   // what happens when a wait is satisfied
    LONG EventState;        // zero: not signaled; anything else: signaled
} EVENT_BASIC_INFORMATION, *PEVENT_BASIC_INFORMATION;

/**
 * The NtCreateEvent routine creates an event: an object that one thread signals and others wait for.
 *
 * \param[out] EventHandle Receives the handle of the event. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: EVENT_QUERY_STATE, EVENT_MODIFY_STATE, SYNCHRONIZE to wait for
 * it; EVENT_ALL_ACCESS for all of them.
 * \param[in, optional] ObjectAttributes The name of the event and the attributes of its handle. Null for an event without a
 * name. With OBJ_OPENIF an event of that name is opened if there is one.
 * \param[in] EventType NotificationEvent stays signaled until it is reset; SynchronizationEvent releases one waiter and
 * resets itself.
 * \param[in] InitialState TRUE: the event begins signaled.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing event; or an error:
 * STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_TYPE_MISMATCH, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_NAME_INVALID,
 * STATUS_INVALID_PARAMETER for another EventType, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwcreateevent
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateEvent(
    _Out_ PHANDLE EventHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_ EVENT_TYPE EventType,
    _In_ BOOLEAN InitialState
    );

/**
 * The NtOpenEvent routine opens an event that has a name.
 *
 * \param[out] EventHandle Receives a handle of its own to the event. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: EVENT_ rights and SYNCHRONIZE.
 * \param[in] ObjectAttributes The name of the event and the attributes of the handle.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_NAME_INVALID, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-openeventw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenEvent(
    _Out_ PHANDLE EventHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtSetEvent routine signals an event.
 *
 * \param[in] EventHandle The event, with EVENT_MODIFY_STATE access.
 * \param[out, optional] PreviousState Receives the state before: zero for not signaled.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-zwsetevent
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetEvent(
    _In_ HANDLE EventHandle,
    _Out_opt_ PLONG PreviousState
    );

/**
 * The NtSetEventBoostPriority routine signals a synchronization event and raises the priority of the thread that waits for
 * it.
 *
 * \param[in] EventHandle The event, with EVENT_MODIFY_STATE access.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetEventBoostPriority(
    _In_ HANDLE EventHandle
    );

/**
 * The NtClearEvent routine resets an event, and does not tell what its state was.
 *
 * \param[in] EventHandle The event, with EVENT_MODIFY_STATE access.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/nf-wdm-keclearevent
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtClearEvent(
    _In_ HANDLE EventHandle
    );

/**
 * The NtResetEvent routine resets an event.
 *
 * \param[in] EventHandle The event, with EVENT_MODIFY_STATE access.
 * \param[out, optional] PreviousState Receives the state before: zero for not signaled.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-resetevent
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtResetEvent(
    _In_ HANDLE EventHandle,
    _Out_opt_ PLONG PreviousState
    );

/**
 * The NtPulseEvent routine signals an event, releases those who wait for it at this moment, and resets it.
 *
 * \param[in] EventHandle The event, with EVENT_MODIFY_STATE access.
 * \param[out, optional] PreviousState Receives the state before: zero for not signaled.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \remarks A thread that waits may be away for a moment, to run an APC, and miss the pulse.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-pulseevent
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtPulseEvent(
    _In_ HANDLE EventHandle,
    _Out_opt_ PLONG PreviousState
    );

/**
 * The NtQueryEvent routine tells the type and the state of an event.
 *
 * \param[in] EventHandle The event, with EVENT_QUERY_STATE access.
 * \param[in] EventInformationClass What is asked for: EventBasicInformation is the only class.
 * \param[out] EventInformation Receives an EVENT_BASIC_INFORMATION.
 * \param[in] EventInformationLength Size of EventInformation in bytes; it has to be exactly that of the structure.
 * \param[out, optional] ReturnLength Receives the number of bytes written.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryEvent(
    _In_ HANDLE EventHandle,
    _In_ EVENT_INFORMATION_CLASS EventInformationClass,
    _Out_writes_bytes_(EventInformationLength) PVOID EventInformation,
    _In_ ULONG EventInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

//
// Timers
//

/** The right to ask for the state of a timer. */
#ifndef TIMER_QUERY_STATE
#define TIMER_QUERY_STATE 0x0001
#endif

/** The right to set and to cancel a timer. */
#ifndef TIMER_MODIFY_STATE
#define TIMER_MODIFY_STATE 0x0002
#endif

/** All rights to a timer. */
#ifndef TIMER_ALL_ACCESS
#define TIMER_ALL_ACCESS (TIMER_QUERY_STATE|TIMER_MODIFY_STATE|STANDARD_RIGHTS_REQUIRED|SYNCHRONIZE)
#endif

/**
 * What NtQueryTimer can be asked.
 */
typedef enum _TIMER_INFORMATION_CLASS
{
    TimerBasicInformation   // q: TIMER_BASIC_INFORMATION
} TIMER_INFORMATION_CLASS;

/**
 * What NtSetTimerEx sets.
 */
typedef enum _TIMER_SET_INFORMATION_CLASS
{
    TimerSetCoalescableTimer,   // s: TIMER_SET_COALESCABLE_TIMER_INFO
    MaxTimerInfoClass
} TIMER_SET_INFORMATION_CLASS;

/**
 * The state of a timer.
 */
typedef struct _TIMER_BASIC_INFORMATION
{
    LARGE_INTEGER RemainingTime;    // time until it is signaled, in units of 100 ns; negative if that is past
    BOOLEAN TimerState;             // TRUE: it is signaled
} TIMER_BASIC_INFORMATION, *PTIMER_BASIC_INFORMATION;

/**
 * A function that the thread which set a timer runs when the timer is signaled, in an alertable wait.
 *
 * \param[in] TimerContext The TimerContext that the timer was set with.
 * \param[in] TimerLowValue Low part of the time at which the timer was signaled, in units of 100 ns since 1601.
 * \param[in] TimerHighValue High part of that time.
 */
typedef _Function_class_(TIMER_APC_ROUTINE)
VOID NTAPI TIMER_APC_ROUTINE(
    _In_ PVOID TimerContext,
    _In_ ULONG TimerLowValue,
    _In_ LONG TimerHighValue
    );
typedef TIMER_APC_ROUTINE* PTIMER_APC_ROUTINE;

/**
 * How NtSetTimerEx sets a timer.
 */
typedef struct _TIMER_SET_COALESCABLE_TIMER_INFO
{
    _In_ LARGE_INTEGER DueTime;                     // when it is signaled, in units of 100 ns: negative is relative to now
    _In_opt_ PTIMER_APC_ROUTINE TimerApcRoutine;    // a function for this thread to run; null for none
    _In_opt_ PVOID TimerContext;                    // argument of the function
    _In_opt_ PCOUNTED_REASON_CONTEXT WakeContext;   // why the system should wake up for it; null: it does not
    _In_opt_ ULONG Period;                          // milliseconds between the following signals; zero for none
    _In_ ULONG TolerableDelay;                      // milliseconds that it may be late, so that timers can be served together
    _Out_opt_ PBOOLEAN PreviousState;               // receives whether the timer was signaled before; null if nobody asks
} TIMER_SET_COALESCABLE_TIMER_INFO, *PTIMER_SET_COALESCABLE_TIMER_INFO;

/**
 * The NtCreateTimer routine creates a timer: an object that is signaled when its time has come.
 *
 * \param[out] TimerHandle Receives the handle of the timer. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: TIMER_QUERY_STATE, TIMER_MODIFY_STATE, SYNCHRONIZE to wait for
 * it; TIMER_ALL_ACCESS for all of them.
 * \param[in, optional] ObjectAttributes The name of the timer and the attributes of its handle. Null for a timer without a
 * name. With OBJ_OPENIF a timer of that name is opened if there is one.
 * \param[in] TimerType NotificationTimer stays signaled until it is set again; SynchronizationTimer releases one waiter and
 * resets itself.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_OBJECT_NAME_EXISTS when OBJ_OPENIF opened an existing timer; or an error:
 * STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_TYPE_MISMATCH, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_NAME_INVALID,
 * STATUS_INVALID_PARAMETER_4 for another TimerType, STATUS_ACCESS_DENIED, STATUS_INSUFFICIENT_RESOURCES.
 * \remarks A new timer is not running: set it with NtSetTimer.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-createwaitabletimerexw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateTimer(
    _Out_ PHANDLE TimerHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_ TIMER_TYPE TimerType
    );

/**
 * The NtOpenTimer routine opens a timer that has a name.
 *
 * \param[out] TimerHandle Receives a handle of its own to the timer. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: TIMER_ rights and SYNCHRONIZE.
 * \param[in] ObjectAttributes The name of the timer and the attributes of the handle.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_NAME_INVALID, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-openwaitabletimerw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtOpenTimer(
    _Out_ PHANDLE TimerHandle,
    _In_ ACCESS_MASK DesiredAccess,
    _In_ PCOBJECT_ATTRIBUTES ObjectAttributes
    );

/**
 * The NtSetTimer routine starts a timer, or starts it anew.
 *
 * \param[in] TimerHandle The timer, with TIMER_MODIFY_STATE access.
 * \param[in] DueTime When the timer is signaled, in units of 100 ns: negative is relative to now, positive is an absolute
 * time since 1601, zero is at once.
 * \param[in, optional] TimerApcRoutine A function for this thread to run each time that the timer is signaled. Null for none.
 * \param[in, optional] TimerContext The argument of TimerApcRoutine.
 * \param[in] ResumeTimer TRUE: the system wakes up from sleep for the timer, if it can.
 * \param[in, optional] Period Milliseconds between the following signals. Zero: the timer is signaled once.
 * \param[out, optional] PreviousState Receives TRUE if the timer was signaled before.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_TIMER_RESUME_IGNORED when the system cannot wake up; or an error:
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER_6 for a negative Period.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-setwaitabletimer
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetTimer(
    _In_ HANDLE TimerHandle,
    _In_ PLARGE_INTEGER DueTime,
    _In_opt_ PTIMER_APC_ROUTINE TimerApcRoutine,
    _In_opt_ PVOID TimerContext,
    _In_ BOOLEAN ResumeTimer,
    _In_opt_ LONG Period,
    _Out_opt_ PBOOLEAN PreviousState
    );

#if (PHNT_VERSION >= PHNT_WINDOWS_7)
/**
 * The NtSetTimerEx routine starts a timer that may be a little late, so that the system can serve several timers together.
 *
 * \param[in] TimerHandle The timer, with TIMER_MODIFY_STATE access.
 * \param[in] TimerSetInformationClass What is set: TimerSetCoalescableTimer is the only class.
 * \param[in, out, optional] TimerSetInformation A TIMER_SET_COALESCABLE_TIMER_INFO.
 * \param[in] TimerSetInformationLength Size of TimerSetInformation in bytes.
 * \return NTSTATUS STATUS_SUCCESS, or STATUS_TIMER_RESUME_IGNORED when the system cannot wake up; or an error:
 * STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH,
 * STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-setwaitabletimerex
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetTimerEx(
    _In_ HANDLE TimerHandle,
    _In_ TIMER_SET_INFORMATION_CLASS TimerSetInformationClass,
    _Inout_updates_bytes_opt_(TimerSetInformationLength) PVOID TimerSetInformation,
    _In_ ULONG TimerSetInformationLength
    );
#endif // (PHNT_VERSION >= PHNT_WINDOWS_7)

/**
 * The NtCancelTimer routine stops a timer. It stays signaled if it was.
 *
 * \param[in] TimerHandle The timer, with TIMER_MODIFY_STATE access.
 * \param[out, optional] CurrentState Receives TRUE if the timer is signaled.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-cancelwaitabletimer
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelTimer(
    _In_ HANDLE TimerHandle,
    _Out_opt_ PBOOLEAN CurrentState
    );

/**
 * The NtQueryTimer routine tells the state of a timer.
 *
 * \param[in] TimerHandle The timer, with TIMER_QUERY_STATE access.
 * \param[in] TimerInformationClass What is asked for: TimerBasicInformation is the only class.
 * \param[out] TimerInformation Receives a TIMER_BASIC_INFORMATION.
 * \param[in] TimerInformationLength Size of TimerInformation in bytes; it has to be exactly that of the structure.
 * \param[out, optional] ReturnLength Receives the number of bytes written.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryTimer(
    _In_ HANDLE TimerHandle,
    _In_ TIMER_INFORMATION_CLASS TimerInformationClass,
    _Out_writes_bytes_(TimerInformationLength) PVOID TimerInformation,
    _In_ ULONG TimerInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

#if (PHNT_VERSION >= PHNT_WINDOWS_10)

/** The timer does not wait for the system's clock to tick. */
#define TIMER2_ATTRIBUTE_HIGH_RESOLUTION 0x00000004UL
/** The timer does not wake the system. */
#define TIMER2_ATTRIBUTE_NO_WAKE 0x00000008UL
/** The timer is a NotificationTimer; without this a SynchronizationTimer. */
#define TIMER2_ATTRIBUTE_NOTIFICATION 0x80000000UL

/**
 * Further properties of a timer that NtSetTimer2 starts.
 */
typedef struct _T2_SET_PARAMETERS_V0
{
    ULONG Version;              // zero
    ULONG Reserved;             // zero
    LONGLONG NoWakeTolerance;   // how late it may be, in units of 100 ns; -1 for any time
} T2_SET_PARAMETERS, *PT2_SET_PARAMETERS;

typedef PVOID PT2_CANCEL_PARAMETERS;

/**
 * The NtCreateTimer2 routine creates a timer of the second kind, which can be more exact.
 *
 * \param[out] TimerHandle Receives the handle of the timer. Close it with NtClose.
 * \param[in, optional] TimerId The number of a timer that outlives idle resources being switched off. Null for none.
 * \param[in, optional] ObjectAttributes The attributes of the handle. Null for none.
 * \param[in] Attributes TIMER2_ATTRIBUTE_ flags.
 * \param[in] DesiredAccess The access that the handle grants: TIMER_ rights and SYNCHRONIZE.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_PARAMETER, STATUS_ACCESS_DENIED,
 * STATUS_INSUFFICIENT_RESOURCES.
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-createwaitabletimerexw
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateTimer2(
    _Out_ PHANDLE TimerHandle,
    _In_opt_ PULONG TimerId,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_ ULONG Attributes,
    _In_ ACCESS_MASK DesiredAccess
    );

/**
 * The NtSetTimer2 routine starts a timer of the second kind.
 *
 * \param[in] TimerHandle The timer, with TIMER_MODIFY_STATE access.
 * \param[in] DueTime When the timer is signaled, in units of 100 ns: negative is relative to now.
 * \param[in, optional] Period The time between the following signals, in units of 100 ns. Null: the timer is signaled once.
 * \param[in, optional] Parameters Further properties. Null for none.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED,
 * STATUS_INVALID_PARAMETER.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetTimer2(
    _In_ HANDLE TimerHandle,
    _In_ PLARGE_INTEGER DueTime,
    _In_opt_ PLARGE_INTEGER Period,
    _In_opt_ PT2_SET_PARAMETERS Parameters
    );

/**
 * The NtCancelTimer2 routine stops a timer of the second kind.
 *
 * \param[in] TimerHandle The timer, with TIMER_MODIFY_STATE access.
 * \param[in] Parameters Null.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCancelTimer2(
    _In_ HANDLE TimerHandle,
    _In_ PT2_CANCEL_PARAMETERS Parameters
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_10)

//
// Worker factories
//

#if (PHNT_VERSION >= PHNT_WINDOWS_VISTA)

/** The right to release a worker. */
#define WORKER_FACTORY_RELEASE_WORKER 0x0001
/** The right to wait for work, as a worker. */
#define WORKER_FACTORY_WAIT 0x0002
/** The right to set properties of a worker factory. */
#define WORKER_FACTORY_SET_INFORMATION 0x0004
/** The right to ask for properties of a worker factory. */
#define WORKER_FACTORY_QUERY_INFORMATION 0x0008
/** The right to say that a worker is ready. */
#define WORKER_FACTORY_READY_WORKER 0x0010
/** The right to shut a worker factory down. */
#define WORKER_FACTORY_SHUTDOWN 0x0020
/** All rights to a worker factory. */
#define WORKER_FACTORY_ALL_ACCESS ( \
    STANDARD_RIGHTS_REQUIRED | \
    WORKER_FACTORY_RELEASE_WORKER | \
    WORKER_FACTORY_WAIT | \
    WORKER_FACTORY_SET_INFORMATION | \
    WORKER_FACTORY_QUERY_INFORMATION | \
    WORKER_FACTORY_READY_WORKER | \
    WORKER_FACTORY_SHUTDOWN \
    )

/**
 * What NtQueryInformationWorkerFactory asks for and NtSetInformationWorkerFactory sets.
 */
typedef enum _WORKERFACTORYINFOCLASS
{
    WorkerFactoryTimeout,               // qs: LARGE_INTEGER
    WorkerFactoryRetryTimeout,          // qs: LARGE_INTEGER; how long to wait before another try to create a worker
    WorkerFactoryIdleTimeout,           // qs: LARGE_INTEGER; how long a worker may be idle
    WorkerFactoryBindingCount,          // qs: ULONG
    WorkerFactoryThreadMinimum,         // qs: ULONG; how many workers there are at least
    WorkerFactoryThreadMaximum,         // qs: ULONG; how many workers there are at most
    WorkerFactoryPaused,                // qs: ULONG or BOOLEAN; no worker is created
    WorkerFactoryBasicInformation,      // q: WORKER_FACTORY_BASIC_INFORMATION
    WorkerFactoryAdjustThreadGoal,      // s: ULONG
    WorkerFactoryCallbackType,          // qs: ULONG
    WorkerFactoryStackInformation,      // qs: two SIZE_T
    WorkerFactoryThreadBasePriority,    // qs: ULONG; priority of the workers
    WorkerFactoryTimeoutWaiters,        // qs: ULONG; since Windows 10
    WorkerFactoryFlags,                 // qs: ULONG
    WorkerFactoryThreadSoftMaximum,     // qs: ULONG
    WorkerFactoryThreadCpuSets,         // qs: ULONG array; since Windows 10 RS5
    MaxWorkerFactoryInfoClass
} WORKERFACTORYINFOCLASS, *PWORKERFACTORYINFOCLASS;

/**
 * The state of a worker factory. Times are in units of 100 ns, negative for relative ones.
 */
typedef struct _WORKER_FACTORY_BASIC_INFORMATION
{
    LARGE_INTEGER Timeout;              // how long a wait for work lasts
    LARGE_INTEGER RetryTimeout;         // how long to wait before another try to create a worker
    LARGE_INTEGER IdleTimeout;          // how long a worker may be idle
    BOOLEAN Paused;                     // no worker is created
    BOOLEAN TimerSet;                   // the timer for another try is running
    BOOLEAN QueuedToExWorker;           // a system thread has been asked to create a worker
    BOOLEAN MayCreate;                  // a worker may be created
    BOOLEAN CreateInProgress;           // a worker is being created
    BOOLEAN InsertedIntoQueue;          // it waits at its completion port
    BOOLEAN Shutdown;                   // it has been shut down
    ULONG BindingCount;                 // users of the factory
    ULONG ThreadMinimum;                // how many workers there are at least
    ULONG ThreadMaximum;                // how many workers there are at most
    ULONG PendingWorkerCount;           // workers that are being created
    ULONG WaitingWorkerCount;           // workers that wait for work
    ULONG TotalWorkerCount;             // workers that there are
    ULONG ReleaseCount;                 // workers that were released and have not come back
    LONGLONG InfiniteWaitGoal;          // for the system's own use
    PVOID StartRoutine;                 // what a worker runs
    PVOID StartParameter;               // its argument
    HANDLE ProcessId;                   // process of the workers (a number, not a handle)
    SIZE_T StackReserve;                // bytes of address space for a worker's stack
    SIZE_T StackCommit;                 // bytes of memory that a worker's stack begins with
    NTSTATUS LastThreadCreationStatus;  // status of the last try to create a worker
} WORKER_FACTORY_BASIC_INFORMATION, *PWORKER_FACTORY_BASIC_INFORMATION;

/**
 * The NtCreateWorkerFactory routine creates a worker factory: it creates threads for a completion port as packets need them.
 *
 * \param[out] WorkerFactoryHandleReturn Receives the handle of the worker factory. Close it with NtClose.
 * \param[in] DesiredAccess The access that the handle grants: WORKER_FACTORY_ rights.
 * \param[in, optional] ObjectAttributes The attributes of the handle. Null for none.
 * \param[in] CompletionPortHandle The completion port that the workers serve, with IO_COMPLETION_MODIFY_STATE access.
 * \param[in] WorkerProcessHandle The process that the workers run in: the caller's own.
 * \param[in] StartRoutine The function that a worker runs.
 * \param[in, optional] StartParameter The argument of the function.
 * \param[in, optional] MaxThreadCount How many workers there are at most. Zero for the system's own limit.
 * \param[in, optional] StackReserve Bytes of address space for a worker's stack. Zero for the program's own value.
 * \param[in, optional] StackCommit Bytes of memory that a worker's stack begins with. Zero for the program's own value.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED,
 * STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtCreateWorkerFactory(
    _Out_ PHANDLE WorkerFactoryHandleReturn,
    _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ PCOBJECT_ATTRIBUTES ObjectAttributes,
    _In_ HANDLE CompletionPortHandle,
    _In_ HANDLE WorkerProcessHandle,
    _In_ PVOID StartRoutine,
    _In_opt_ PVOID StartParameter,
    _In_opt_ ULONG MaxThreadCount,
    _In_opt_ SIZE_T StackReserve,
    _In_opt_ SIZE_T StackCommit
    );

/**
 * The NtQueryInformationWorkerFactory routine asks for a property of a worker factory.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_QUERY_INFORMATION access.
 * \param[in] WorkerFactoryInformationClass What is asked for.
 * \param[out] WorkerFactoryInformation Receives the value that belongs to the class.
 * \param[in] WorkerFactoryInformationLength Size of WorkerFactoryInformation in bytes.
 * \param[out, optional] ReturnLength Receives the number of bytes written.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtQueryInformationWorkerFactory(
    _In_ HANDLE WorkerFactoryHandle,
    _In_ WORKERFACTORYINFOCLASS WorkerFactoryInformationClass,
    _Out_writes_bytes_(WorkerFactoryInformationLength) PVOID WorkerFactoryInformation,
    _In_ ULONG WorkerFactoryInformationLength,
    _Out_opt_ PULONG ReturnLength
    );

/**
 * The NtSetInformationWorkerFactory routine sets a property of a worker factory.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_SET_INFORMATION access.
 * \param[in] WorkerFactoryInformationClass What is set.
 * \param[in] WorkerFactoryInformation The value that belongs to the class.
 * \param[in] WorkerFactoryInformationLength Size of WorkerFactoryInformation in bytes.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH,
 * STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED, STATUS_INVALID_PARAMETER.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtSetInformationWorkerFactory(
    _In_ HANDLE WorkerFactoryHandle,
    _In_ WORKERFACTORYINFOCLASS WorkerFactoryInformationClass,
    _In_reads_bytes_(WorkerFactoryInformationLength) PVOID WorkerFactoryInformation,
    _In_ ULONG WorkerFactoryInformationLength
    );

/**
 * The NtShutdownWorkerFactory routine ends a worker factory: no worker is created any more, and those that wait for work
 * return.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_SHUTDOWN access.
 * \param[in, out] PendingWorkerCount Counts the workers that still have to end.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtShutdownWorkerFactory(
    _In_ HANDLE WorkerFactoryHandle,
    _Inout_ volatile LONG *PendingWorkerCount
    );

/**
 * The NtReleaseWorkerFactoryWorker routine has one worker return from its wait, or has one created.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_RELEASE_WORKER access.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtReleaseWorkerFactoryWorker(
    _In_ HANDLE WorkerFactoryHandle
    );

/**
 * The NtWorkerFactoryWorkerReady routine says that the calling thread, a worker, is ready for work.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_READY_WORKER access.
 * \return NTSTATUS STATUS_SUCCESS, or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtWorkerFactoryWorkerReady(
    _In_ HANDLE WorkerFactoryHandle
    );

/**
 * What is done for a worker before it waits for work.
 */
typedef struct _WORKER_FACTORY_DEFERRED_WORK
{
    PPORT_MESSAGE AlpcSendMessage;  // a message to send; null for none
    PVOID AlpcSendMessagePort;      // the port to send it to
    ULONG AlpcSendMessageFlags;     // flags of the message
    ULONG Flags;                    // which of the fields are used
} WORKER_FACTORY_DEFERRED_WORK, *PWORKER_FACTORY_DEFERRED_WORK;

#if (PHNT_VERSION >= PHNT_WINDOWS_8)

/**
 * The NtWaitForWorkViaWorkerFactory routine takes packets out of the completion port of a worker factory, as a worker. If
 * there are none, it waits.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_WAIT access.
 * \param[out] MiniPackets Receives the packets.
 * \param[in] Count How many packets MiniPackets has room for; at least one.
 * \param[out] PacketsReturned Receives the number of packets.
 * \param[in] DeferredWork A WORKER_FACTORY_DEFERRED_WORK: what is done first.
 * \return NTSTATUS STATUS_SUCCESS with one packet or more, STATUS_TIMEOUT when the worker has been idle for too long and
 * should end; or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED,
 * STATUS_INVALID_PARAMETER.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtWaitForWorkViaWorkerFactory(
    _In_ HANDLE WorkerFactoryHandle,
    _Out_writes_to_(Count, *PacketsReturned) PFILE_IO_COMPLETION_INFORMATION MiniPackets,
    _In_ ULONG Count,
    _Out_ PULONG PacketsReturned,
    _In_ PVOID DeferredWork
    );

#else

/**
 * The NtWaitForWorkViaWorkerFactory routine takes a packet out of the completion port of a worker factory, as a worker. If
 * there is none, it waits.
 *
 * \param[in] WorkerFactoryHandle The worker factory, with WORKER_FACTORY_WAIT access.
 * \param[out] MiniPacket Receives the packet.
 * \return NTSTATUS STATUS_SUCCESS with a packet, STATUS_TIMEOUT when the worker has been idle for too long and should end;
 * or an error: STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED.
 */
_Kernel_entry_
NTSYSCALLAPI
NTSTATUS
NTAPI
NtWaitForWorkViaWorkerFactory(
    _In_ HANDLE WorkerFactoryHandle,
    _Out_ PFILE_IO_COMPLETION_INFORMATION MiniPacket
    );

#endif // (PHNT_VERSION >= PHNT_WINDOWS_8)

#endif // (PHNT_VERSION >= PHNT_WINDOWS_VISTA)

#endif // _NTEXAPI_H
