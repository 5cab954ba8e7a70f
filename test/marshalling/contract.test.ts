import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as contract from '../../generated/index.js';
import { NtStatusError, setLibraryPath } from '../../runtime/support/index.js';
import { pattern } from './bytes.js';
import { COMPLETION_ROWS } from './completion-rows.js';
import { blockMemory, bufferMemory, type ContractRow } from './contract-rows.js';
import { FILE_ROWS } from './file-rows.js';
import { OBJECT_ROWS } from './object-rows.js';
import { type RecordedCall, Recorder } from './recorder.js';
import { compileRecorder, findCompiler, type RecorderLibrary } from './recorder-library.js';
import { TIMER_ROWS } from './timer-rows.js';

/*
 * Contract functions turn what users give into what C expects, and C's outputs into a result: checked byte by byte
 * by a C library compiled from the headers, against rows written by hand.
 */
const compiler = findCompiler();
const functions: Readonly<Record<string, unknown>> = contract;
const ROWS = [...OBJECT_ROWS, ...COMPLETION_ROWS, ...FILE_ROWS, ...TIMER_ROWS];

const STATUS_PENDING = 0x103;
/** A warning: the outputs are there. */
const STATUS_BUFFER_OVERFLOW = 0x8000_0005 | 0;

test('the rows have every function of the selection', () => {
  const rows = new Set(ROWS.flatMap(({ name }) => [`Nt${name}`, `Zw${name}`]));
  const exported = Object.keys(functions).filter(
    (name) => /^(Nt|Zw)/.test(name) && typeof functions[name] === 'function',
  );
  expect(exported.filter((name) => !rows.has(name))).toEqual([]);
  expect(exported).not.toEqual([]);
});

describe.skipIf(compiler === null)(`contract functions over a C library compiled with ${compiler}`, () => {
  let library: RecorderLibrary;
  let recorder: Recorder;

  beforeAll(() => {
    library = compileRecorder(compiler ?? '');
    recorder = new Recorder(library.path);
    setLibraryPath('ntdll.dll', library.path);
  }, 60_000);

  beforeEach(() => {
    blockMemory.bytes.set(pattern(16, 200));
    bufferMemory.bytes.set(pattern(40, 201));
  });

  afterAll(() => {
    setLibraryPath('ntdll.dll', null);
    library.remove();
  });

  function call(name: string, row: ContractRow, status: number): unknown {
    recorder.prepare(status, Buffer.concat(row.reply ?? []));
    return (functions[name] as (...values: readonly unknown[]) => unknown)(...row.arguments);
  }

  for (const row of ROWS) {
    const names = [`Nt${row.name}`, `Zw${row.name}`].filter((name) => name in functions);
    test.each(names)('%s', (name) => {
      const { status = STATUS_PENDING } = row;
      expect(call(name, row, status)).toEqual({ status, ...row.gives });
      expectSeen(recorder.read(), name, row);
      for (const [memory, bytes] of row.fills ?? []) expect(Buffer.from(memory.bytes)).toEqual(bytes);
    });

    test.each(names)('%s throws a warning with its outputs', (name) => {
      let thrown: unknown = null;
      try {
        call(name, row, STATUS_BUFFER_OVERFLOW);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(NtStatusError);
      expect(thrown).toMatchObject({ functionName: name, code: STATUS_BUFFER_OVERFLOW, hex: '0x80000005' });
      expect(thrown).toMatchObject({ name: 'STATUS_BUFFER_OVERFLOW', outputs: row.warns ?? row.gives ?? {} });
    });
  }
});

/** Every byte that C saw is one that the row lists; a pointer to what is listed is no NULL. */
function expectSeen(seen: RecordedCall, name: string, row: ContractRow): void {
  const { rooms = {} } = row;
  const pointers = [...Object.keys(row.sees), ...Object.keys(rooms)].flatMap(
    (key) => /^\*(\w+)$|^(\w+)\./.exec(key)?.slice(1) ?? [],
  );
  const isPointer = (key: string): boolean => pointers.includes(key) && !(key in row.sees);
  const listed = [...seen.bytes].filter(([key]) => !isPointer(key) && !(key in rooms));
  expect(seen.name).toBe(name);
  expect(toHex(listed)).toEqual(toHex(Object.entries(row.sees)));
  for (const [key, size] of Object.entries(rooms)) expect(seen.bytes.get(key)).toHaveLength(size);
  for (const [key, bytes] of seen.bytes)
    if (isPointer(key)) expect(`${key} ${bytes.readBigUInt64LE()}`).not.toBe(`${key} 0`);
}

function toHex(bytes: readonly (readonly [string, Buffer])[]): Record<string, string> {
  return Object.fromEntries(bytes.map(([key, value]) => [key, value.toString('hex')]));
}
