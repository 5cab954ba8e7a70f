import { i32, i64, pattern, u8, u32, u64 } from './bytes.js';
import { ATTRIBUTES, type ContractRow, HANDLE, NEW_HANDLE, SEEN_ATTRIBUTES, zeros } from './contract-rows.js';
import { openRow } from './object-rows.js';

/** ntexapi.h: events and timers. */
export const TIMER_ROWS: readonly ContractRow[] = [
  {
    name: 'DelayExecution',
    arguments: [true, -1n],
    sees: { Alertable: u8(1), '*DelayInterval': i64(-1n) },
  },
  {
    name: 'CreateEvent',
    arguments: [0x1f_0003, ATTRIBUTES, 1, true],
    sees: {
      '*EventHandle': zeros(8),
      DesiredAccess: u32(0x1f_0003),
      ...SEEN_ATTRIBUTES,
      EventType: i32(1),
      InitialState: u8(1),
    },
    reply: [u64(NEW_HANDLE)],
    gives: { EventHandle: NEW_HANDLE },
  },
  openRow('OpenEvent', 'EventHandle'),
  ...['SetEvent', 'ResetEvent', 'PulseEvent'].map((name) => ({
    name,
    arguments: [HANDLE],
    sees: { EventHandle: u64(HANDLE), '*PreviousState': zeros(4) },
    reply: [i32(-3)],
    gives: { PreviousState: -3 },
  })),
  { name: 'SetEventBoostPriority', arguments: [HANDLE], sees: { EventHandle: u64(HANDLE) } },
  { name: 'ClearEvent', arguments: [HANDLE], sees: { EventHandle: u64(HANDLE) } },
  {
    name: 'QueryEvent',
    arguments: [HANDLE, 0, 8],
    sees: {
      EventHandle: u64(HANDLE),
      EventInformationClass: i32(0),
      '*EventInformation': zeros(8),
      EventInformationLength: u32(8),
      '*ReturnLength': zeros(4),
    },
    reply: [pattern(8, 12), u32(8)],
    gives: { EventInformation: new Uint8Array(pattern(8, 12)), ReturnLength: 8 },
  },
  {
    name: 'CreateTimer',
    arguments: [0x1f_0003, ATTRIBUTES, 1],
    sees: { '*TimerHandle': zeros(8), DesiredAccess: u32(0x1f_0003), ...SEEN_ATTRIBUTES, TimerType: i32(1) },
    reply: [u64(NEW_HANDLE)],
    gives: { TimerHandle: NEW_HANDLE },
  },
  openRow('OpenTimer', 'TimerHandle'),
  {
    name: 'SetTimer',
    arguments: [HANDLE, -(2n ** 63n), 0x7fff_0000_0010n, 0x77n, true, -5],
    sees: {
      TimerHandle: u64(HANDLE),
      '*DueTime': i64(-(2n ** 63n)),
      TimerApcRoutine: u64(0x7fff_0000_0010n),
      TimerContext: u64(0x77),
      ResumeTimer: u8(1),
      Period: i32(-5),
      '*PreviousState': zeros(1),
    },
    // BOOLEAN: any value but zero is true.
    reply: [u8(0x80)],
    gives: { PreviousState: true },
  },
  {
    name: 'SetTimerEx',
    // A new array for each call, which fills it.
    get arguments() {
      return [HANDLE, 0, new Uint8Array(pattern(48, 13))];
    },
    sees: {
      TimerHandle: u64(HANDLE),
      TimerSetInformationClass: i32(0),
      '*TimerSetInformation': pattern(48, 13),
      TimerSetInformationLength: u32(48),
    },
    reply: [pattern(48, 14)],
    gives: { TimerSetInformation: new Uint8Array(pattern(48, 14)) },
  },
  {
    name: 'CancelTimer',
    arguments: [HANDLE],
    sees: { TimerHandle: u64(HANDLE), '*CurrentState': zeros(1) },
    reply: [u8(0)],
    gives: { CurrentState: false },
  },
  {
    name: 'QueryTimer',
    arguments: [HANDLE, 0, 16],
    sees: {
      TimerHandle: u64(HANDLE),
      TimerInformationClass: i32(0),
      '*TimerInformation': zeros(16),
      TimerInformationLength: u32(16),
      '*ReturnLength': zeros(4),
    },
    reply: [pattern(16, 15), u32(16)],
    gives: { TimerInformation: new Uint8Array(pattern(16, 15)), ReturnLength: 16 },
  },
  {
    name: 'CreateTimer2',
    arguments: [0xffff_ffff, ATTRIBUTES, 0x8000_0000, 0x1f_0003],
    sees: {
      '*TimerHandle': zeros(8),
      '*TimerId': u32(0xffff_ffff),
      ...SEEN_ATTRIBUTES,
      Attributes: u32(0x8000_0000),
      DesiredAccess: u32(0x1f_0003),
    },
    reply: [u64(NEW_HANDLE)],
    gives: { TimerHandle: NEW_HANDLE },
  },
  {
    name: 'SetTimer2',
    arguments: [HANDLE, -1n, 2n ** 63n - 1n, { NoWakeTolerance: -1n }],
    sees: {
      TimerHandle: u64(HANDLE),
      '*DueTime': i64(-1n),
      '*Period': i64(2n ** 63n - 1n),
      '*Parameters': Buffer.concat([u32(0), u32(0), i64(-1n)]),
    },
  },
  { name: 'CancelTimer2', arguments: [HANDLE, 0x55n], sees: { TimerHandle: u64(HANDLE), Parameters: u64(0x55) } },
];
