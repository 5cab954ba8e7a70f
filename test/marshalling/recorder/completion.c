/* ntioapi.h: completion ports and wait completion packets. */
#include "recorder.h"

TWINS(CreateIoCompletion,
    (PHANDLE IoCompletionHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes,
     ULONG NumberOfConcurrentThreads),
    REPLY(IoCompletionHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) VALUE(NumberOfConcurrentThreads))

TWINS(OpenIoCompletion,
    (PHANDLE IoCompletionHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(IoCompletionHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(QueryIoCompletion,
    (HANDLE IoCompletionHandle, IO_COMPLETION_INFORMATION_CLASS IoCompletionInformationClass,
     PVOID IoCompletionInformation, ULONG IoCompletionInformationLength, PULONG ReturnLength),
    VALUE(IoCompletionHandle) VALUE(IoCompletionInformationClass)
    OUTPUT(IoCompletionInformation, IoCompletionInformationLength) VALUE(IoCompletionInformationLength)
    REPLY(ReturnLength))

TWINS(SetIoCompletion,
    (HANDLE IoCompletionHandle, PVOID KeyContext, PVOID ApcContext, NTSTATUS IoStatus, ULONG_PTR IoStatusInformation),
    VALUE(IoCompletionHandle) VALUE(KeyContext) VALUE(ApcContext) VALUE(IoStatus) VALUE(IoStatusInformation))

TWINS(SetIoCompletionEx,
    (HANDLE IoCompletionHandle, HANDLE IoCompletionPacketHandle, PVOID KeyContext, PVOID ApcContext,
     NTSTATUS IoStatus, ULONG_PTR IoStatusInformation),
    VALUE(IoCompletionHandle) VALUE(IoCompletionPacketHandle) VALUE(KeyContext) VALUE(ApcContext) VALUE(IoStatus)
    VALUE(IoStatusInformation))

TWINS(RemoveIoCompletion,
    (HANDLE IoCompletionHandle, PVOID *KeyContext, PVOID *ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     PLARGE_INTEGER Timeout),
    VALUE(IoCompletionHandle) REPLY(KeyContext) REPLY(ApcContext) REPLY(IoStatusBlock) TIME(Timeout))

TWINS(RemoveIoCompletionEx,
    (HANDLE IoCompletionHandle, PFILE_IO_COMPLETION_INFORMATION IoCompletionInformation, ULONG Count,
     PULONG NumEntriesRemoved, PLARGE_INTEGER Timeout, BOOLEAN Alertable),
    VALUE(IoCompletionHandle) OUTPUT(IoCompletionInformation, Count * sizeof(*IoCompletionInformation)) VALUE(Count)
    REPLY(NumEntriesRemoved) TIME(Timeout) VALUE(Alertable))

TWINS(CreateWaitCompletionPacket,
    (PHANDLE WaitCompletionPacketHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes),
    REPLY(WaitCompletionPacketHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes))

TWINS(AssociateWaitCompletionPacket,
    (HANDLE WaitCompletionPacketHandle, HANDLE IoCompletionHandle, HANDLE TargetObjectHandle, PVOID KeyContext,
     PVOID ApcContext, NTSTATUS IoStatus, ULONG_PTR IoStatusInformation, PBOOLEAN AlreadySignaled),
    VALUE(WaitCompletionPacketHandle) VALUE(IoCompletionHandle) VALUE(TargetObjectHandle) VALUE(KeyContext)
    VALUE(ApcContext) VALUE(IoStatus) VALUE(IoStatusInformation) REPLY(AlreadySignaled))

TWINS(CancelWaitCompletionPacket, (HANDLE WaitCompletionPacketHandle, BOOLEAN RemoveSignaledPacket),
    VALUE(WaitCompletionPacketHandle) VALUE(RemoveSignaledPacket))
