/**
 * What every system service takes, by Microsoft's documentation of it, without its prefix. One word a parameter,
 * `Name:kind`:
 *
 * - `ptr` a handle, a pointer or a pointer-sized integer, `u32`, `i32`, `bool` (BOOLEAN: one byte);
 * - `time` a pointer to 64 bits that is read, `number` a pointer to 32 bits that is read;
 * - `attributes` a pointer to an OBJECT_ATTRIBUTES;
 * - `out1`, `out4`, `out8`, `out16` a pointer to so many bytes that are written;
 * - `in(n)`, `out(n)` a buffer of so many bytes as the parameter `n` says, `in24` a buffer of 24 bytes, read;
 *   `packets(n)` a buffer of n records of 32 bytes, `handles(n)` of n handles.
 */
const TABLE = `
Close Handle:ptr
DuplicateObject SourceProcessHandle:ptr SourceHandle:ptr TargetProcessHandle:ptr TargetHandle:out8 DesiredAccess:u32 HandleAttributes:u32 Options:u32
QueryObject Handle:ptr ObjectInformationClass:i32 ObjectInformation:out(ObjectInformationLength) ObjectInformationLength:u32 ReturnLength:out4
SetInformationObject Handle:ptr ObjectInformationClass:i32 ObjectInformation:in(ObjectInformationLength) ObjectInformationLength:u32
WaitForSingleObject Handle:ptr Alertable:bool Timeout:time
WaitForMultipleObjects Count:u32 Handles:handles(Count) WaitType:i32 Alertable:bool Timeout:time
CreateDirectoryObject DirectoryHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
OpenDirectoryObject DirectoryHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes

CreateIoCompletion IoCompletionHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes NumberOfConcurrentThreads:u32
OpenIoCompletion IoCompletionHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
QueryIoCompletion IoCompletionHandle:ptr IoCompletionInformationClass:i32 IoCompletionInformation:out(IoCompletionInformationLength) IoCompletionInformationLength:u32 ReturnLength:out4
SetIoCompletion IoCompletionHandle:ptr KeyContext:ptr ApcContext:ptr IoStatus:i32 IoStatusInformation:ptr
SetIoCompletionEx IoCompletionHandle:ptr IoCompletionPacketHandle:ptr KeyContext:ptr ApcContext:ptr IoStatus:i32 IoStatusInformation:ptr
RemoveIoCompletion IoCompletionHandle:ptr KeyContext:out8 ApcContext:out8 IoStatusBlock:out16 Timeout:time
RemoveIoCompletionEx IoCompletionHandle:ptr IoCompletionInformation:packets(Count) Count:u32 NumEntriesRemoved:out4 Timeout:time Alertable:bool
CreateWaitCompletionPacket WaitCompletionPacketHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
AssociateWaitCompletionPacket WaitCompletionPacketHandle:ptr IoCompletionHandle:ptr TargetObjectHandle:ptr KeyContext:ptr ApcContext:ptr IoStatus:i32 IoStatusInformation:ptr AlreadySignaled:out1
CancelWaitCompletionPacket WaitCompletionPacketHandle:ptr RemoveSignaledPacket:bool

CreateFile FileHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes IoStatusBlock:out16 AllocationSize:time FileAttributes:u32 ShareAccess:u32 CreateDisposition:u32 CreateOptions:u32 EaBuffer:in(EaLength) EaLength:u32
OpenFile FileHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes IoStatusBlock:out16 ShareAccess:u32 OpenOptions:u32
CreateNamedPipeFile FileHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes IoStatusBlock:out16 ShareAccess:u32 CreateDisposition:u32 CreateOptions:u32 NamedPipeType:u32 ReadMode:u32 CompletionMode:u32 MaximumInstances:u32 InboundQuota:u32 OutboundQuota:u32 DefaultTimeout:time
ReadFile FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 Buffer:out(Length) Length:u32 ByteOffset:time Key:number
WriteFile FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 Buffer:in(Length) Length:u32 ByteOffset:time Key:number
FlushBuffersFile FileHandle:ptr IoStatusBlock:out16
DeviceIoControlFile FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 IoControlCode:u32 InputBuffer:in(InputBufferLength) InputBufferLength:u32 OutputBuffer:out(OutputBufferLength) OutputBufferLength:u32
FsControlFile FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 FsControlCode:u32 InputBuffer:in(InputBufferLength) InputBufferLength:u32 OutputBuffer:out(OutputBufferLength) OutputBufferLength:u32
CancelIoFile FileHandle:ptr IoStatusBlock:out16
CancelIoFileEx FileHandle:ptr IoRequestToCancel:in16 IoStatusBlock:out16
CancelSynchronousIoFile ThreadHandle:ptr IoRequestToCancel:in16 IoStatusBlock:out16
QueryInformationFile FileHandle:ptr IoStatusBlock:out16 FileInformation:out(Length) Length:u32 FileInformationClass:i32
SetInformationFile FileHandle:ptr IoStatusBlock:out16 FileInformation:in(Length) Length:u32 FileInformationClass:i32
LockFile FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 ByteOffset:time Length:time Key:u32 FailImmediately:bool ExclusiveLock:bool
UnlockFile FileHandle:ptr IoStatusBlock:out16 ByteOffset:time Length:time Key:u32
NotifyChangeDirectoryFile FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 Buffer:out(Length) Length:u32 CompletionFilter:u32 WatchTree:bool
NotifyChangeDirectoryFileEx FileHandle:ptr Event:ptr ApcRoutine:ptr ApcContext:ptr IoStatusBlock:out16 Buffer:out(Length) Length:u32 CompletionFilter:u32 WatchTree:bool DirectoryNotifyInformationClass:i32

QueueApcThread ThreadHandle:ptr ApcRoutine:ptr ApcArgument1:ptr ApcArgument2:ptr ApcArgument3:ptr
DelayExecution Alertable:bool DelayInterval:time
CreateEvent EventHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes EventType:i32 InitialState:bool
OpenEvent EventHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
SetEvent EventHandle:ptr PreviousState:out4
SetEventBoostPriority EventHandle:ptr
ClearEvent EventHandle:ptr
ResetEvent EventHandle:ptr PreviousState:out4
PulseEvent EventHandle:ptr PreviousState:out4
QueryEvent EventHandle:ptr EventInformationClass:i32 EventInformation:out(EventInformationLength) EventInformationLength:u32 ReturnLength:out4
CreateTimer TimerHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes TimerType:i32
OpenTimer TimerHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
SetTimer TimerHandle:ptr DueTime:time TimerApcRoutine:ptr TimerContext:ptr ResumeTimer:bool Period:i32 PreviousState:out1
SetTimerEx TimerHandle:ptr TimerSetInformationClass:i32 TimerSetInformation:out(TimerSetInformationLength) TimerSetInformationLength:u32
CancelTimer TimerHandle:ptr CurrentState:out1
QueryTimer TimerHandle:ptr TimerInformationClass:i32 TimerInformation:out(TimerInformationLength) TimerInformationLength:u32 ReturnLength:out4
CreateTimer2 TimerHandle:out8 TimerId:number ObjectAttributes:attributes Attributes:u32 DesiredAccess:u32
SetTimer2 TimerHandle:ptr DueTime:time Period:time Parameters:in16
CancelTimer2 TimerHandle:ptr Parameters:ptr
CreateWorkerFactory WorkerFactoryHandleReturn:out8 DesiredAccess:u32 ObjectAttributes:attributes CompletionPortHandle:ptr WorkerProcessHandle:ptr StartRoutine:ptr StartParameter:ptr MaxThreadCount:u32 StackReserve:ptr StackCommit:ptr
QueryInformationWorkerFactory WorkerFactoryHandle:ptr WorkerFactoryInformationClass:i32 WorkerFactoryInformation:out(WorkerFactoryInformationLength) WorkerFactoryInformationLength:u32 ReturnLength:out4
SetInformationWorkerFactory WorkerFactoryHandle:ptr WorkerFactoryInformationClass:i32 WorkerFactoryInformation:in(WorkerFactoryInformationLength) WorkerFactoryInformationLength:u32
ShutdownWorkerFactory WorkerFactoryHandle:ptr PendingWorkerCount:out4
ReleaseWorkerFactoryWorker WorkerFactoryHandle:ptr
WorkerFactoryWorkerReady WorkerFactoryHandle:ptr
WaitForWorkViaWorkerFactory WorkerFactoryHandle:ptr MiniPackets:packets(Count) Count:u32 PacketsReturned:out4 DeferredWork:ptr

CreateJobObject JobHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
OpenJobObject JobHandle:out8 DesiredAccess:u32 ObjectAttributes:attributes
AssignProcessToJobObject JobHandle:ptr ProcessHandle:ptr
TerminateJobObject JobHandle:ptr ExitStatus:i32
QueryInformationJobObject JobHandle:ptr JobObjectInformationClass:i32 JobObjectInformation:out(JobObjectInformationLength) JobObjectInformationLength:u32 ReturnLength:out4
SetInformationJobObject JobHandle:ptr JobObjectInformationClass:i32 JobObjectInformation:in(JobObjectInformationLength) JobObjectInformationLength:u32
AllocateReserveObject MemoryReserveHandle:out8 ObjectAttributes:attributes Type:i32
AlpcCreatePort PortHandle:out8 ObjectAttributes:attributes PortAttributes:in72
AlpcQueryInformation PortHandle:ptr PortInformationClass:i32 PortInformation:out(Length) Length:u32 ReturnLength:out4
AlpcSetInformation PortHandle:ptr PortInformationClass:i32 PortInformation:in(Length) Length:u32
`;

export interface Parameter {
  readonly name: string;
  /** `ptr`, `out`, `in` ... without a size or the length parameter. */
  readonly kind: string;
  /** Bytes of a pointee of fixed size. */
  readonly size: number | null;
  /** The parameter that says how long a buffer is. */
  readonly length: string | null;
}

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

function parseParameter(word: string): Parameter {
  const [, name = '', kind = '', size, length] = /^(\w+):(u32|i32|[a-z]+)(\d+)?(?:\((\w+)\))?$/.exec(word) ?? [];
  return { name, kind, size: size === undefined ? null : Number(size), length: length ?? null };
}

export const SIGNATURES: readonly Signature[] = TABLE.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', ...words] = line.split(' ');
    return { name, parameters: words.map(parseParameter) };
  });
