/* ntioapi.h: files, pipes and directories. */
#include "recorder.h"

/* What every request that may complete later begins with. */
#define REQUEST VALUE(FileHandle) VALUE(Event) VALUE(ApcRoutine) VALUE(ApcContext) REPLY(IoStatusBlock)

TWINS(CreateFile,
    (PHANDLE FileHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes,
     PIO_STATUS_BLOCK IoStatusBlock, PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess,
     ULONG CreateDisposition, ULONG CreateOptions, PVOID EaBuffer, ULONG EaLength),
    REPLY(FileHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) REPLY(IoStatusBlock) TIME(AllocationSize)
    VALUE(FileAttributes) VALUE(ShareAccess) VALUE(CreateDisposition) VALUE(CreateOptions)
    BYTES(EaBuffer, EaLength) VALUE(EaLength))

TWINS(OpenFile,
    (PHANDLE FileHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes,
     PIO_STATUS_BLOCK IoStatusBlock, ULONG ShareAccess, ULONG OpenOptions),
    REPLY(FileHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) REPLY(IoStatusBlock) VALUE(ShareAccess)
    VALUE(OpenOptions))

TWINS(CreateNamedPipeFile,
    (PHANDLE FileHandle, ACCESS_MASK DesiredAccess, PCOBJECT_ATTRIBUTES ObjectAttributes,
     PIO_STATUS_BLOCK IoStatusBlock, ULONG ShareAccess, ULONG CreateDisposition, ULONG CreateOptions,
     ULONG NamedPipeType, ULONG ReadMode, ULONG CompletionMode, ULONG MaximumInstances, ULONG InboundQuota,
     ULONG OutboundQuota, PLARGE_INTEGER DefaultTimeout),
    REPLY(FileHandle) VALUE(DesiredAccess) ATTRIBUTES(ObjectAttributes) REPLY(IoStatusBlock) VALUE(ShareAccess)
    VALUE(CreateDisposition) VALUE(CreateOptions) VALUE(NamedPipeType) VALUE(ReadMode) VALUE(CompletionMode)
    VALUE(MaximumInstances) VALUE(InboundQuota) VALUE(OutboundQuota) TIME(DefaultTimeout))

TWINS(ReadFile,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     PVOID Buffer, ULONG Length, PLARGE_INTEGER ByteOffset, PULONG Key),
    REQUEST OUTPUT(Buffer, Length) VALUE(Length) TIME(ByteOffset) NUMBER(Key))

TWINS(WriteFile,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     PVOID Buffer, ULONG Length, PLARGE_INTEGER ByteOffset, PULONG Key),
    REQUEST BYTES(Buffer, Length) VALUE(Length) TIME(ByteOffset) NUMBER(Key))

TWINS(FlushBuffersFile, (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock),
    VALUE(FileHandle) REPLY(IoStatusBlock))

TWINS(DeviceIoControlFile,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     ULONG IoControlCode, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength),
    REQUEST VALUE(IoControlCode) BYTES(InputBuffer, InputBufferLength) VALUE(InputBufferLength)
    OUTPUT(OutputBuffer, OutputBufferLength) VALUE(OutputBufferLength))

TWINS(FsControlFile,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     ULONG FsControlCode, PVOID InputBuffer, ULONG InputBufferLength, PVOID OutputBuffer, ULONG OutputBufferLength),
    REQUEST VALUE(FsControlCode) BYTES(InputBuffer, InputBufferLength) VALUE(InputBufferLength)
    OUTPUT(OutputBuffer, OutputBufferLength) VALUE(OutputBufferLength))

TWINS(CancelIoFile, (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock), VALUE(FileHandle) REPLY(IoStatusBlock))

TWINS(CancelIoFileEx,
    (HANDLE FileHandle, PIO_STATUS_BLOCK IoRequestToCancel, PIO_STATUS_BLOCK IoStatusBlock),
    VALUE(FileHandle) BYTES(IoRequestToCancel, sizeof(*IoRequestToCancel)) REPLY(IoStatusBlock))

TWINS(CancelSynchronousIoFile,
    (HANDLE ThreadHandle, PIO_STATUS_BLOCK IoRequestToCancel, PIO_STATUS_BLOCK IoStatusBlock),
    VALUE(ThreadHandle) BYTES(IoRequestToCancel, sizeof(*IoRequestToCancel)) REPLY(IoStatusBlock))

TWINS(QueryInformationFile,
    (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length,
     FILE_INFORMATION_CLASS FileInformationClass),
    VALUE(FileHandle) REPLY(IoStatusBlock) OUTPUT(FileInformation, Length) VALUE(Length) VALUE(FileInformationClass))

TWINS(SetInformationFile,
    (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length,
     FILE_INFORMATION_CLASS FileInformationClass),
    VALUE(FileHandle) REPLY(IoStatusBlock) BYTES(FileInformation, Length) VALUE(Length) VALUE(FileInformationClass))

TWINS(LockFile,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     PLARGE_INTEGER ByteOffset, PLARGE_INTEGER Length, ULONG Key, BOOLEAN FailImmediately, BOOLEAN ExclusiveLock),
    REQUEST TIME(ByteOffset) TIME(Length) VALUE(Key) VALUE(FailImmediately) VALUE(ExclusiveLock))

TWINS(UnlockFile,
    (HANDLE FileHandle, PIO_STATUS_BLOCK IoStatusBlock, PLARGE_INTEGER ByteOffset, PLARGE_INTEGER Length, ULONG Key),
    VALUE(FileHandle) REPLY(IoStatusBlock) TIME(ByteOffset) TIME(Length) VALUE(Key))

TWINS(NotifyChangeDirectoryFile,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     PVOID Buffer, ULONG Length, ULONG CompletionFilter, BOOLEAN WatchTree),
    REQUEST OUTPUT(Buffer, Length) VALUE(Length) VALUE(CompletionFilter) VALUE(WatchTree))

TWINS(NotifyChangeDirectoryFileEx,
    (HANDLE FileHandle, HANDLE Event, PIO_APC_ROUTINE ApcRoutine, PVOID ApcContext, PIO_STATUS_BLOCK IoStatusBlock,
     PVOID Buffer, ULONG Length, ULONG CompletionFilter, BOOLEAN WatchTree,
     DIRECTORY_NOTIFY_INFORMATION_CLASS DirectoryNotifyInformationClass),
    REQUEST OUTPUT(Buffer, Length) VALUE(Length) VALUE(CompletionFilter) VALUE(WatchTree)
    VALUE(DirectoryNotifyInformationClass))
