import { i32, i64, pattern, u8, u32, u64 } from './bytes.js';
import { ATTRIBUTES, type ContractRow, HANDLE, NEW_HANDLE, SEEN_ATTRIBUTES, zeros } from './contract-rows.js';

/** ntobapi.h, ntpsapi.h, ntlpcapi.h: objects, jobs, ports. */
export const OBJECT_ROWS: readonly ContractRow[] = [
  { name: 'Close', arguments: [HANDLE], sees: { Handle: u64(HANDLE) } },
  {
    name: 'DuplicateObject',
    arguments: [2n ** 64n - 1n, HANDLE, 0x14n, 0xffff_ffff, 2, 7],
    sees: {
      SourceProcessHandle: u64(2n ** 64n - 1n),
      SourceHandle: u64(HANDLE),
      TargetProcessHandle: u64(0x14),
      '*TargetHandle': zeros(8),
      DesiredAccess: u32(0xffff_ffff),
      HandleAttributes: u32(2),
      Options: u32(7),
    },
    reply: [u64(NEW_HANDLE)],
    gives: { TargetHandle: NEW_HANDLE },
  },
  {
    name: 'QueryObject',
    arguments: [HANDLE, 2, 40],
    sees: {
      Handle: u64(HANDLE),
      ObjectInformationClass: i32(2),
      '*ObjectInformation': zeros(40),
      ObjectInformationLength: u32(40),
      '*ReturnLength': zeros(4),
    },
    reply: [pattern(40, 1), u32(0x8000_0000)],
    gives: { ObjectInformation: new Uint8Array(pattern(40, 1)), ReturnLength: 0x8000_0000 },
  },
  {
    name: 'SetInformationObject',
    arguments: [HANDLE, 4, Uint8Array.of(1, 0)],
    sees: {
      Handle: u64(HANDLE),
      ObjectInformationClass: i32(4),
      '*ObjectInformation': Buffer.of(1, 0),
      ObjectInformationLength: u32(2),
    },
  },
  {
    name: 'QueueApcThread',
    arguments: [HANDLE, 0x1_0000_0002n, 3n, null, 2n ** 64n - 1n],
    sees: {
      ThreadHandle: u64(HANDLE),
      ApcRoutine: u64(0x1_0000_0002n),
      ApcArgument1: u64(3),
      ApcArgument2: u64(0),
      ApcArgument3: u64(2n ** 64n - 1n),
    },
  },
  {
    name: 'WaitForSingleObject',
    arguments: [HANDLE, true, -(2n ** 63n)],
    sees: { Handle: u64(HANDLE), Alertable: u8(1), '*Timeout': i64(-(2n ** 63n)) },
  },
  {
    name: 'WaitForMultipleObjects',
    arguments: [[HANDLE, 4n, 2n ** 64n - 1n], 1, true, 5],
    sees: {
      Count: u32(3),
      '*Handles': Buffer.concat([u64(HANDLE), u64(4), u64(2n ** 64n - 1n)]),
      WaitType: i32(1),
      Alertable: u8(1),
      '*Timeout': i64(5),
    },
  },
  ...['CreateDirectoryObject', 'OpenDirectoryObject'].map((name) => openRow(name, 'DirectoryHandle')),
  ...['CreateJobObject', 'OpenJobObject'].map((name) => openRow(name, 'JobHandle')),
  {
    name: 'AssignProcessToJobObject',
    arguments: [HANDLE, 2n ** 64n - 1n],
    sees: { JobHandle: u64(HANDLE), ProcessHandle: u64(2n ** 64n - 1n) },
  },
  {
    name: 'TerminateJobObject',
    arguments: [HANDLE, -(2 ** 31)],
    sees: { JobHandle: u64(HANDLE), ExitStatus: i32(-(2 ** 31)) },
  },
  {
    name: 'QueryInformationJobObject',
    arguments: [HANDLE, 7, 16],
    sees: {
      JobHandle: u64(HANDLE),
      JobObjectInformationClass: i32(7),
      '*JobObjectInformation': zeros(16),
      JobObjectInformationLength: u32(16),
      '*ReturnLength': zeros(4),
    },
    reply: [pattern(16, 2), u32(16)],
    gives: { JobObjectInformation: new Uint8Array(pattern(16, 2)), ReturnLength: 16 },
  },
  {
    name: 'SetInformationJobObject',
    arguments: [HANDLE, 7, new Uint8Array(pattern(16, 3))],
    sees: {
      JobHandle: u64(HANDLE),
      JobObjectInformationClass: i32(7),
      '*JobObjectInformation': pattern(16, 3),
      JobObjectInformationLength: u32(16),
    },
  },
  {
    name: 'AllocateReserveObject',
    arguments: [ATTRIBUTES, 1],
    sees: { '*MemoryReserveHandle': zeros(8), ...SEEN_ATTRIBUTES, Type: i32(1) },
    reply: [u64(NEW_HANDLE)],
    gives: { MemoryReserveHandle: NEW_HANDLE },
  },
  {
    name: 'AlpcCreatePort',
    arguments: [
      ATTRIBUTES,
      {
        Flags: 0x8000_0001,
        SecurityQos: { Length: 12, EffectiveOnly: true },
        MaxMessageLength: 2n ** 64n - 1n,
        MaxTotalSectionSize: 9,
        DupObjectTypes: 5,
      },
    ],
    sees: {
      '*PortHandle': zeros(8),
      ...SEEN_ATTRIBUTES,
      // Flags; SecurityQos: Length, level, tracking mode, EffectiveOnly; six SIZE_T; DupObjectTypes, Reserved.
      '*PortAttributes': Buffer.concat([
        ...[u32(0x8000_0001), u32(12), u32(0), Buffer.of(0, 1, 0, 0)],
        ...[u64(2n ** 64n - 1n), u64(0), u64(0), u64(0), u64(0), u64(9)],
        ...[u32(5), u32(0)],
      ]),
    },
    reply: [u64(NEW_HANDLE)],
    gives: { PortHandle: NEW_HANDLE },
  },
  {
    name: 'AlpcQueryInformation',
    // A new array for each call, which fills it.
    get arguments() {
      return [HANDLE, 3, new Uint8Array(pattern(16, 4))];
    },
    sees: {
      PortHandle: u64(HANDLE),
      PortInformationClass: i32(3),
      '*PortInformation': pattern(16, 4),
      Length: u32(16),
      '*ReturnLength': zeros(4),
    },
    reply: [pattern(16, 5), u32(12)],
    gives: { PortInformation: new Uint8Array(pattern(12, 5)), ReturnLength: 12 },
  },
  {
    name: 'AlpcSetInformation',
    arguments: [HANDLE, 2, new Uint8Array(pattern(16, 6))],
    sees: {
      PortHandle: u64(HANDLE),
      PortInformationClass: i32(2),
      '*PortInformation': pattern(16, 6),
      Length: u32(16),
    },
  },
];

/** Access and attributes in, a handle out. */
export function openRow(name: string, handle: string): ContractRow {
  return {
    name,
    arguments: [0xf000_0001, ATTRIBUTES],
    sees: { [`*${handle}`]: zeros(8), DesiredAccess: u32(0xf000_0001), ...SEEN_ATTRIBUTES },
    reply: [u64(NEW_HANDLE)],
    gives: { [handle]: NEW_HANDLE },
  };
}
