import { i32, i64, pattern, u8, u32, u64 } from './bytes.js';
import {
  ATTRIBUTES,
  BLOCK,
  BLOCK_VALUE,
  blockMemory,
  bufferMemory,
  type ContractRow,
  HANDLE,
  NEW_HANDLE,
  SEEN_ATTRIBUTES,
  zeros,
} from './contract-rows.js';

const REQUEST = [HANDLE, 0x28n, 0x7fff_1234_5678n, 2n ** 64n - 1n, blockMemory];
const REQUESTED = {
  FileHandle: u64(HANDLE),
  Event: u64(0x28),
  ApcRoutine: u64(0x7fff_1234_5678n),
  ApcContext: u64(2n ** 64n - 1n),
  IoStatusBlock: u64(blockMemory.address),
  '*IoStatusBlock': pattern(16, 200),
};
const BUFFER = { Buffer: u64(bufferMemory.address), '*Buffer': pattern(40, 201), Length: u32(40) };
const FILLS_BLOCK = [[blockMemory, BLOCK]] as const;
const FILLS_BOTH = [
  [blockMemory, BLOCK],
  [bufferMemory, pattern(40, 50)],
] as const;
const BLOCK_OUT = { reply: [BLOCK], gives: { IoStatusBlock: BLOCK_VALUE } };
const OPENED = { reply: [u64(NEW_HANDLE), BLOCK], gives: { FileHandle: NEW_HANDLE, IoStatusBlock: BLOCK_VALUE } };

/** ntioapi.h: files, pipes and directories. */
export const FILE_ROWS: readonly ContractRow[] = [
  {
    name: 'CreateFile',
    arguments: [0xc010_0000, ATTRIBUTES, 2n ** 63n - 1n, 0x80, 3, 5, 0x60, new Uint8Array(pattern(20, 9))],
    sees: {
      '*FileHandle': zeros(8),
      DesiredAccess: u32(0xc010_0000),
      ...SEEN_ATTRIBUTES,
      '*IoStatusBlock': zeros(16),
      '*AllocationSize': i64(2n ** 63n - 1n),
      FileAttributes: u32(0x80),
      ShareAccess: u32(3),
      CreateDisposition: u32(5),
      CreateOptions: u32(0x60),
      '*EaBuffer': pattern(20, 9),
      EaLength: u32(20),
    },
    ...OPENED,
  },
  {
    name: 'OpenFile',
    arguments: [0x8000_0000, ATTRIBUTES, 7, 0x20],
    sees: {
      '*FileHandle': zeros(8),
      DesiredAccess: u32(0x8000_0000),
      ...SEEN_ATTRIBUTES,
      '*IoStatusBlock': zeros(16),
      ShareAccess: u32(7),
      OpenOptions: u32(0x20),
    },
    ...OPENED,
  },
  {
    name: 'CreateNamedPipeFile',
    arguments: [1, ATTRIBUTES, 2, 3, 4, 5, 6, 7, 0xffff_ffff, 9, 10, -500_000n],
    sees: {
      '*FileHandle': zeros(8),
      DesiredAccess: u32(1),
      ...SEEN_ATTRIBUTES,
      '*IoStatusBlock': zeros(16),
      ShareAccess: u32(2),
      CreateDisposition: u32(3),
      CreateOptions: u32(4),
      NamedPipeType: u32(5),
      ReadMode: u32(6),
      CompletionMode: u32(7),
      MaximumInstances: u32(0xffff_ffff),
      InboundQuota: u32(9),
      OutboundQuota: u32(10),
      '*DefaultTimeout': i64(-500_000n),
    },
    ...OPENED,
  },
  {
    name: 'ReadFile',
    arguments: [...REQUEST, bufferMemory, 2n ** 53n + 1n, 0xffff_ffff],
    sees: { ...REQUESTED, ...BUFFER, '*ByteOffset': i64(2n ** 53n + 1n), '*Key': u32(0xffff_ffff) },
    reply: [BLOCK, pattern(40, 50)],
    fills: FILLS_BOTH,
  },
  {
    name: 'WriteFile',
    arguments: [...REQUEST, bufferMemory, -1n, 5],
    sees: { ...REQUESTED, ...BUFFER, '*ByteOffset': i64(-1n), '*Key': u32(5) },
    reply: [BLOCK],
    fills: FILLS_BLOCK,
  },
  {
    name: 'FlushBuffersFile',
    arguments: [HANDLE],
    sees: { FileHandle: u64(HANDLE), '*IoStatusBlock': zeros(16) },
    ...BLOCK_OUT,
  },
  ...(['DeviceIoControlFile', 'FsControlFile'] as const).map((name) => ({
    name,
    arguments: [...REQUEST, 0x8011_0018, blockMemory, bufferMemory],
    sees: {
      ...REQUESTED,
      [name === 'FsControlFile' ? 'FsControlCode' : 'IoControlCode']: u32(0x8011_0018),
      // The input is the status block's own memory, which has been written by then.
      InputBuffer: u64(blockMemory.address),
      '*InputBuffer': BLOCK,
      InputBufferLength: u32(16),
      OutputBuffer: u64(bufferMemory.address),
      '*OutputBuffer': pattern(40, 201),
      OutputBufferLength: u32(40),
    },
    reply: [BLOCK, pattern(40, 50)],
    fills: FILLS_BOTH,
  })),
  {
    name: 'CancelIoFile',
    arguments: [HANDLE],
    sees: { FileHandle: u64(HANDLE), '*IoStatusBlock': zeros(16) },
    ...BLOCK_OUT,
  },
  ...(['CancelIoFileEx', 'CancelSynchronousIoFile'] as const).map((name) => ({
    name,
    arguments: [HANDLE, blockMemory],
    sees: {
      [name === 'CancelIoFileEx' ? 'FileHandle' : 'ThreadHandle']: u64(HANDLE),
      IoRequestToCancel: u64(blockMemory.address),
      '*IoRequestToCancel': pattern(16, 200),
      '*IoStatusBlock': zeros(16),
    },
    ...BLOCK_OUT,
  })),
  {
    name: 'QueryInformationFile',
    arguments: [HANDLE, 24, 5],
    sees: {
      FileHandle: u64(HANDLE),
      '*IoStatusBlock': zeros(16),
      '*FileInformation': zeros(24),
      Length: u32(24),
      FileInformationClass: i32(5),
    },
    reply: [BLOCK, pattern(24, 10)],
    gives: { IoStatusBlock: BLOCK_VALUE, FileInformation: new Uint8Array(pattern(24, 10)) },
  },
  {
    name: 'SetInformationFile',
    arguments: [HANDLE, new Uint8Array(pattern(16, 11)), 30],
    sees: {
      FileHandle: u64(HANDLE),
      '*IoStatusBlock': zeros(16),
      '*FileInformation': pattern(16, 11),
      Length: u32(16),
      FileInformationClass: i32(30),
    },
    ...BLOCK_OUT,
  },
  {
    name: 'LockFile',
    arguments: [...REQUEST, 2n ** 40n, 2n ** 63n - 1n, 0x8000_0000, true, true],
    sees: {
      ...REQUESTED,
      '*ByteOffset': i64(2n ** 40n),
      '*Length': i64(2n ** 63n - 1n),
      Key: u32(0x8000_0000),
      FailImmediately: u8(1),
      ExclusiveLock: u8(1),
    },
    reply: [BLOCK],
    fills: FILLS_BLOCK,
  },
  {
    name: 'UnlockFile',
    arguments: [HANDLE, 1n, 2n, 3],
    sees: {
      FileHandle: u64(HANDLE),
      '*IoStatusBlock': zeros(16),
      '*ByteOffset': i64(1n),
      '*Length': i64(2n),
      Key: u32(3),
    },
    ...BLOCK_OUT,
  },
  {
    name: 'NotifyChangeDirectoryFile',
    arguments: [...REQUEST, bufferMemory, 0xfff, true],
    sees: { ...REQUESTED, ...BUFFER, CompletionFilter: u32(0xfff), WatchTree: u8(1) },
    reply: [BLOCK, pattern(40, 50)],
    fills: FILLS_BOTH,
  },
  {
    name: 'NotifyChangeDirectoryFileEx',
    arguments: [...REQUEST, bufferMemory, 0xfff, true, 2],
    sees: {
      ...REQUESTED,
      ...BUFFER,
      CompletionFilter: u32(0xfff),
      WatchTree: u8(1),
      DirectoryNotifyInformationClass: i32(2),
    },
    reply: [BLOCK, pattern(40, 50)],
    fills: FILLS_BOTH,
  },
];
