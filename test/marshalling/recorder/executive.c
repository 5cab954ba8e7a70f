/* ntexapi.h: events, timers, worker factories. */
#include "recorder.h"

TWINS(DelayExecution, (BOOLEAN Alertable, PLARGE_INTEGER DelayInterval), VALUE(Alertable) TIME(DelayInterval))

TWINS(CreateEvent,
    (PHANDLE EventHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes, EVENT_TYPE EventType,
     BOOLEAN InitialState),
    REPLY(EventHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) VALUE(EventType) VALUE(InitialState))

TWINS(OpenEvent, (PHANDLE EventHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(EventHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(SetEvent, (HANDLE EventHandle, PLONG PreviousState), VALUE(EventHandle) REPLY(PreviousState))
TWINS(SetEventBoostPriority, (HANDLE EventHandle), VALUE(EventHandle))
TWINS(ClearEvent, (HANDLE EventHandle), VALUE(EventHandle))
TWINS(ResetEvent, (HANDLE EventHandle, PLONG PreviousState), VALUE(EventHandle) REPLY(PreviousState))
TWINS(PulseEvent, (HANDLE EventHandle, PLONG PreviousState), VALUE(EventHandle) REPLY(PreviousState))

TWINS(QueryEvent,
    (HANDLE EventHandle, EVENT_INFORMATION_CLASS EventInformationClass, PVOID EventInformation,
     ULONG EventInformationLength, PULONG ReturnLength),
    VALUE(EventHandle) VALUE(EventInformationClass) OUTPUT(EventInformation, EventInformationLength)
    VALUE(EventInformationLength) REPLY(ReturnLength))

TWINS(CreateTimer,
    (PHANDLE TimerHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes, TIMER_TYPE TimerType),
    REPLY(TimerHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) VALUE(TimerType))

TWINS(OpenTimer, (PHANDLE TimerHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(TimerHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(SetTimer,
    (HANDLE TimerHandle, PLARGE_INTEGER DueTime, PTIMER_APC_ROUTINE TimerApcRoutine, PVOID TimerContext,
     BOOLEAN ResumeTimer, LONG Period, PBOOLEAN PreviousState),
    VALUE(TimerHandle) TIME(DueTime) VALUE(TimerApcRoutine) VALUE(TimerContext) VALUE(ResumeTimer) VALUE(Period)
    REPLY(PreviousState))

TWINS(SetTimerEx,
    (HANDLE TimerHandle, TIMER_SET_INFORMATION_CLASS TimerSetInformationClass, PVOID TimerSetInformation,
     ULONG TimerSetInformationLength),
    VALUE(TimerHandle) VALUE(TimerSetInformationClass) OUTPUT(TimerSetInformation, TimerSetInformationLength)
    VALUE(TimerSetInformationLength))

TWINS(CancelTimer, (HANDLE TimerHandle, PBOOLEAN CurrentState), VALUE(TimerHandle) REPLY(CurrentState))

TWINS(QueryTimer,
    (HANDLE TimerHandle, TIMER_INFORMATION_CLASS TimerInformationClass, PVOID TimerInformation,
     ULONG TimerInformationLength, PULONG ReturnLength),
    VALUE(TimerHandle) VALUE(TimerInformationClass) OUTPUT(TimerInformation, TimerInformationLength)
    VALUE(TimerInformationLength) REPLY(ReturnLength))

TWINS(CreateTimer2,
    (PHANDLE TimerHandle, PULONG TimerId, PCOBJECT_ATTRIBUTES ObjectAttributes, ULONG Attributes,
     ACCESS_MASK DesiredAccess),
    REPLY(TimerHandle) NUMBER(TimerId) ATTRIBUTES(ObjectAttributes) VALUE(Attributes) VALUE(DesiredAccess))

TWINS(SetTimer2,
    (HANDLE TimerHandle, PLARGE_INTEGER DueTime, PLARGE_INTEGER Period, PT2_SET_PARAMETERS Parameters),
    VALUE(TimerHandle) TIME(DueTime) TIME(Period) BYTES(Parameters, sizeof(*Parameters)))

TWINS(CancelTimer2, (HANDLE TimerHandle, PT2_CANCEL_PARAMETERS Parameters),
    VALUE(TimerHandle) VALUE(Parameters))

TWINS(CreateWorkerFactory,
    (PHANDLE WorkerFactoryHandleReturn, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes,
     HANDLE CompletionPortHandle, HANDLE WorkerProcessHandle, PVOID StartRoutine, PVOID StartParameter,
     ULONG MaxThreadCount, SIZE_T StackReserve, SIZE_T StackCommit),
    REPLY(WorkerFactoryHandleReturn) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) VALUE(CompletionPortHandle)
    VALUE(WorkerProcessHandle) VALUE(StartRoutine) VALUE(StartParameter) VALUE(MaxThreadCount) VALUE(StackReserve)
    VALUE(StackCommit))

TWINS(QueryInformationWorkerFactory,
    (HANDLE WorkerFactoryHandle, WORKERFACTORYINFOCLASS WorkerFactoryInformationClass,
     PVOID WorkerFactoryInformation, ULONG WorkerFactoryInformationLength, PULONG ReturnLength),
    VALUE(WorkerFactoryHandle) VALUE(WorkerFactoryInformationClass)
    OUTPUT(WorkerFactoryInformation, WorkerFactoryInformationLength) VALUE(WorkerFactoryInformationLength)
    REPLY(ReturnLength))

TWINS(SetInformationWorkerFactory,
    (HANDLE WorkerFactoryHandle, WORKERFACTORYINFOCLASS WorkerFactoryInformationClass,
     PVOID WorkerFactoryInformation, ULONG WorkerFactoryInformationLength),
    VALUE(WorkerFactoryHandle) VALUE(WorkerFactoryInformationClass)
    BYTES(WorkerFactoryInformation, WorkerFactoryInformationLength) VALUE(WorkerFactoryInformationLength))

TWINS(ShutdownWorkerFactory, (HANDLE WorkerFactoryHandle, volatile LONG *PendingWorkerCount),
    VALUE(WorkerFactoryHandle) OUTPUT(PendingWorkerCount, sizeof(LONG)))

TWINS(ReleaseWorkerFactoryWorker, (HANDLE WorkerFactoryHandle), VALUE(WorkerFactoryHandle))
TWINS(WorkerFactoryWorkerReady, (HANDLE WorkerFactoryHandle), VALUE(WorkerFactoryHandle))

TWINS(WaitForWorkViaWorkerFactory,
    (HANDLE WorkerFactoryHandle, PFILE_IO_COMPLETION_INFORMATION MiniPackets, ULONG Count, PULONG PacketsReturned,
     PVOID DeferredWork),
    VALUE(WorkerFactoryHandle) OUTPUT(MiniPackets, Count * sizeof(*MiniPackets)) VALUE(Count) REPLY(PacketsReturned)
    VALUE(DeferredWork))
