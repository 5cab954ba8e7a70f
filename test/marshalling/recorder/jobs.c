/* ntpsapi.h and ntlpcapi.h: job objects, reserve objects, APCs, ALPC ports. */
#include "recorder.h"

TWINS(CreateJobObject, (PHANDLE JobHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(JobHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(OpenJobObject, (PHANDLE JobHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(JobHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(QueueApcThread,
    (HANDLE ThreadHandle, PPS_APC_ROUTINE ApcRoutine, PVOID ApcArgument1, PVOID ApcArgument2, PVOID ApcArgument3),
    VALUE(ThreadHandle) VALUE(ApcRoutine) VALUE(ApcArgument1) VALUE(ApcArgument2) VALUE(ApcArgument3))

TWINS(AssignProcessToJobObject, (HANDLE JobHandle, HANDLE ProcessHandle), VALUE(JobHandle) VALUE(ProcessHandle))

TWINS(TerminateJobObject, (HANDLE JobHandle, NTSTATUS ExitStatus), VALUE(JobHandle) VALUE(ExitStatus))

TWINS(QueryInformationJobObject,
    (HANDLE JobHandle, JOBOBJECTINFOCLASS JobObjectInformationClass, PVOID JobObjectInformation,
     ULONG JobObjectInformationLength, PULONG ReturnLength),
    VALUE(JobHandle) VALUE(JobObjectInformationClass) OUTPUT(JobObjectInformation, JobObjectInformationLength)
    VALUE(JobObjectInformationLength) REPLY(ReturnLength))

TWINS(SetInformationJobObject,
    (HANDLE JobHandle, JOBOBJECTINFOCLASS JobObjectInformationClass, PVOID JobObjectInformation,
     ULONG JobObjectInformationLength),
    VALUE(JobHandle) VALUE(JobObjectInformationClass) BYTES(JobObjectInformation, JobObjectInformationLength)
    VALUE(JobObjectInformationLength))

TWINS(AllocateReserveObject,
    (PHANDLE MemoryReserveHandle, PCOBJECT_ATTRIBUTES ObjectAttributes, MEMORY_RESERVE_TYPE Type),
    REPLY(MemoryReserveHandle) ATTRIBUTES(ObjectAttributes) VALUE(Type))

TWINS(AlpcCreatePort,
    (PHANDLE PortHandle, POBJECT_ATTRIBUTES ObjectAttributes, PALPC_PORT_ATTRIBUTES PortAttributes),
    REPLY(PortHandle) ATTRIBUTES(ObjectAttributes) BYTES(PortAttributes, sizeof(*PortAttributes)))

TWINS(AlpcQueryInformation,
    (HANDLE PortHandle, ALPC_PORT_INFORMATION_CLASS PortInformationClass, PVOID PortInformation, ULONG Length,
     PULONG ReturnLength),
    VALUE(PortHandle) VALUE(PortInformationClass) OUTPUT(PortInformation, Length) VALUE(Length) REPLY(ReturnLength))

TWINS(AlpcSetInformation,
    (HANDLE PortHandle, ALPC_PORT_INFORMATION_CLASS PortInformationClass, PVOID PortInformation, ULONG Length),
    VALUE(PortHandle) VALUE(PortInformationClass) BYTES(PortInformation, Length) VALUE(Length))
