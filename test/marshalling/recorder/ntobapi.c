#include "recorder.h"

TWINS(Close, (HANDLE Handle), VALUE(Handle))

TWINS(DuplicateObject,
    (HANDLE SourceProcessHandle, HANDLE SourceHandle, HANDLE TargetProcessHandle, PHANDLE TargetHandle,
     ACCESS_MASK DesiredAccess, ULONG HandleAttributes, ULONG Options),
    VALUE(SourceProcessHandle) VALUE(SourceHandle) VALUE(TargetProcessHandle) REPLY(TargetHandle)
    VALUE(DesiredAccess) VALUE(HandleAttributes) VALUE(Options))

TWINS(QueryObject,
    (HANDLE Handle, OBJECT_INFORMATION_CLASS ObjectInformationClass, PVOID ObjectInformation,
     ULONG ObjectInformationLength, PULONG ReturnLength),
    VALUE(Handle) VALUE(ObjectInformationClass) OUTPUT(ObjectInformation, ObjectInformationLength)
    VALUE(ObjectInformationLength) REPLY(ReturnLength))

TWINS(SetInformationObject,
    (HANDLE Handle, OBJECT_INFORMATION_CLASS ObjectInformationClass, PVOID ObjectInformation,
     ULONG ObjectInformationLength),
    VALUE(Handle) VALUE(ObjectInformationClass) BYTES(ObjectInformation, ObjectInformationLength)
    VALUE(ObjectInformationLength))

TWINS(WaitForSingleObject, (HANDLE Handle, BOOLEAN Alertable, PLARGE_INTEGER Timeout),
    VALUE(Handle) VALUE(Alertable) TIME(Timeout))

TWINS(CreateDirectoryObject,
    (PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(DirectoryHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(OpenDirectoryObject,
    (PHANDLE DirectoryHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(DirectoryHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(WaitForMultipleObjects,
    (ULONG Count, PHANDLE Handles, WAIT_TYPE WaitType, BOOLEAN Alertable, PLARGE_INTEGER Timeout),
    VALUE(Count) BYTES(Handles, Count * sizeof(HANDLE)) VALUE(WaitType) VALUE(Alertable) TIME(Timeout))
