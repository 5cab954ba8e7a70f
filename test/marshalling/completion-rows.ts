import { i32, i64, pattern, u8, u32, u64 } from './bytes.js';
import {
  ATTRIBUTES,
  BLOCK,
  BLOCK_VALUE,
  type ContractRow,
  HANDLE,
  NEW_HANDLE,
  SEEN_ATTRIBUTES,
  zeros,
} from './contract-rows.js';
import { openRow } from './object-rows.js';

/** A FILE_IO_COMPLETION_INFORMATION: two pointers and an IO_STATUS_BLOCK. */
const packet = (key: bigint): Buffer => Buffer.concat([u64(key), u64(key + 1n), BLOCK]);
const packetValue = (key: bigint): object => ({ KeyContext: key, ApcContext: key + 1n, IoStatusBlock: BLOCK_VALUE });

const POST = [2n ** 53n + 1n, 2n ** 64n - 1n, -(2 ** 31), 2n ** 63n];
const POSTED = {
  KeyContext: u64(2n ** 53n + 1n),
  ApcContext: u64(2n ** 64n - 1n),
  IoStatus: i32(-(2 ** 31)),
  IoStatusInformation: u64(2n ** 63n),
};

/** ntioapi.h: completion ports and wait completion packets. */
export const COMPLETION_ROWS: readonly ContractRow[] = [
  {
    name: 'CreateIoCompletion',
    arguments: [0x1f_0003, ATTRIBUTES, 0xffff_ffff],
    sees: {
      '*IoCompletionHandle': zeros(8),
      DesiredAccess: u32(0x1f_0003),
      ...SEEN_ATTRIBUTES,
      NumberOfConcurrentThreads: u32(0xffff_ffff),
    },
    reply: [u64(NEW_HANDLE)],
    gives: { IoCompletionHandle: NEW_HANDLE },
  },
  openRow('OpenIoCompletion', 'IoCompletionHandle'),
  {
    name: 'QueryIoCompletion',
    arguments: [HANDLE, 0, 4],
    sees: {
      IoCompletionHandle: u64(HANDLE),
      IoCompletionInformationClass: i32(0),
      '*IoCompletionInformation': zeros(4),
      IoCompletionInformationLength: u32(4),
      '*ReturnLength': zeros(4),
    },
    reply: [i32(-5), u32(4)],
    gives: { IoCompletionInformation: new Uint8Array(i32(-5)), ReturnLength: 4 },
  },
  { name: 'SetIoCompletion', arguments: [HANDLE, ...POST], sees: { IoCompletionHandle: u64(HANDLE), ...POSTED } },
  {
    name: 'SetIoCompletionEx',
    arguments: [HANDLE, 0x18n, ...POST],
    sees: { IoCompletionHandle: u64(HANDLE), IoCompletionPacketHandle: u64(0x18), ...POSTED },
  },
  {
    name: 'RemoveIoCompletion',
    arguments: [HANDLE, -10_000_000n],
    sees: {
      IoCompletionHandle: u64(HANDLE),
      '*KeyContext': zeros(8),
      '*ApcContext': zeros(8),
      '*IoStatusBlock': zeros(16),
      '*Timeout': i64(-10_000_000n),
    },
    reply: [u64(2n ** 64n - 1n), u64(2n ** 53n + 1n), BLOCK],
    gives: { KeyContext: 2n ** 64n - 1n, ApcContext: 2n ** 53n + 1n, IoStatusBlock: BLOCK_VALUE },
  },
  {
    name: 'RemoveIoCompletionEx',
    arguments: [HANDLE, 4, 0n, true],
    sees: {
      IoCompletionHandle: u64(HANDLE),
      Count: u32(4),
      '*NumEntriesRemoved': zeros(4),
      '*Timeout': i64(0),
      Alertable: u8(1),
    },
    reply: [Buffer.concat([packet(2n ** 63n), packet(7n), packet(9n), packet(11n)]), u32(3)],
    status: 0,
    rooms: { '*IoCompletionInformation': 128 },
    warns: { NumEntriesRemoved: 3 },
    gives: {
      IoCompletionInformation: [packetValue(2n ** 63n), packetValue(7n), packetValue(9n)],
      NumEntriesRemoved: 3,
    },
  },
  openRow('CreateWaitCompletionPacket', 'WaitCompletionPacketHandle'),
  {
    name: 'AssociateWaitCompletionPacket',
    arguments: [HANDLE, 0x18n, 0x1cn, ...POST],
    sees: {
      WaitCompletionPacketHandle: u64(HANDLE),
      IoCompletionHandle: u64(0x18),
      TargetObjectHandle: u64(0x1c),
      ...POSTED,
      '*AlreadySignaled': zeros(1),
    },
    reply: [u8(1)],
    gives: { AlreadySignaled: true },
  },
  {
    name: 'CancelWaitCompletionPacket',
    arguments: [HANDLE, true],
    sees: { WaitCompletionPacketHandle: u64(HANDLE), RemoveSignaledPacket: u8(1) },
  },
  {
    name: 'CreateWorkerFactory',
    arguments: [3, ATTRIBUTES, HANDLE, 2n ** 64n - 1n, 0x7fff_0000_1234n, 0x99n, 500, 2n ** 40n, 4096],
    sees: {
      '*WorkerFactoryHandleReturn': zeros(8),
      DesiredAccess: u32(3),
      ...SEEN_ATTRIBUTES,
      CompletionPortHandle: u64(HANDLE),
      WorkerProcessHandle: u64(2n ** 64n - 1n),
      StartRoutine: u64(0x7fff_0000_1234n),
      StartParameter: u64(0x99),
      MaxThreadCount: u32(500),
      StackReserve: u64(2n ** 40n),
      StackCommit: u64(4096),
    },
    reply: [u64(NEW_HANDLE)],
    gives: { WorkerFactoryHandleReturn: NEW_HANDLE },
  },
  {
    name: 'QueryInformationWorkerFactory',
    arguments: [HANDLE, 7, 24],
    sees: {
      WorkerFactoryHandle: u64(HANDLE),
      WorkerFactoryInformationClass: i32(7),
      '*WorkerFactoryInformation': zeros(24),
      WorkerFactoryInformationLength: u32(24),
      '*ReturnLength': zeros(4),
    },
    reply: [pattern(24, 8), u32(24)],
    gives: { WorkerFactoryInformation: new Uint8Array(pattern(24, 8)), ReturnLength: 24 },
  },
  {
    name: 'SetInformationWorkerFactory',
    arguments: [HANDLE, 5, new Uint8Array(u32(16))],
    sees: {
      WorkerFactoryHandle: u64(HANDLE),
      WorkerFactoryInformationClass: i32(5),
      '*WorkerFactoryInformation': u32(16),
      WorkerFactoryInformationLength: u32(4),
    },
  },
  {
    name: 'ShutdownWorkerFactory',
    arguments: [HANDLE, -7],
    sees: { WorkerFactoryHandle: u64(HANDLE), '*PendingWorkerCount': i32(-7) },
    reply: [i32(-8)],
    gives: { PendingWorkerCount: -8 },
  },
  { name: 'ReleaseWorkerFactoryWorker', arguments: [HANDLE], sees: { WorkerFactoryHandle: u64(HANDLE) } },
  { name: 'WorkerFactoryWorkerReady', arguments: [HANDLE], sees: { WorkerFactoryHandle: u64(HANDLE) } },
  {
    name: 'WaitForWorkViaWorkerFactory',
    arguments: [HANDLE, 2, 0x1234n],
    sees: {
      WorkerFactoryHandle: u64(HANDLE),
      Count: u32(2),
      '*PacketsReturned': zeros(4),
      DeferredWork: u64(0x1234),
    },
    reply: [Buffer.concat([packet(1n), packet(3n)]), u32(1)],
    status: 0,
    rooms: { '*MiniPackets': 64 },
    warns: { PacketsReturned: 1 },
    gives: { MiniPackets: [packetValue(1n)], PacketsReturned: 1 },
  },
];
