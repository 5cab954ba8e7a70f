import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as raw from '../../generated/raw/index.js';
import { setLibraryPath } from '../../runtime/support/index.js';
import { distinctCall, type Extremes, extremeCall, type RawCall } from './raw-call.js';
import { Recorder } from './recorder.js';
import { compileRecorder, findCompiler, type RecorderLibrary } from './recorder-library.js';
import { SIGNATURES } from './signatures.js';

/*
 * Raw functions give C exactly what they are given: every argument at its place, in full width, under the
 * name that was called. The C side is compiled from the headers, the table of signatures is written by hand.
 */
const compiler = findCompiler();
const functions: Readonly<Record<string, unknown>> = raw;
const names = SIGNATURES.flatMap(({ name }) => [`Nt${name}`, `Zw${name}`]);

const EXTREMES: readonly Extremes[] = [
  { ptr: 0, u32: 0, i32: 0, bool: 0 },
  { ptr: 0xffff_ffff_ffff_ffffn, u32: 0xffff_ffff, i32: -1, bool: 0xff },
  { ptr: 2n ** 53n + 1n, u32: 0x8000_0000, i32: -0x8000_0000, bool: 1 },
  { ptr: Number.MAX_SAFE_INTEGER, u32: 0x7fff_ffff, i32: 0x7fff_ffff, bool: 0x80 },
];

test('the table has every function of the selection', () => {
  const exported = Object.keys(functions).filter((name) => typeof functions[name] === 'function');
  expect(exported.filter((name) => !names.includes(name))).toEqual([]);
  expect(exported).not.toEqual([]);
});

describe.skipIf(compiler === null)(`raw functions over a C library compiled with ${compiler}`, () => {
  let library: RecorderLibrary;
  let recorder: Recorder;

  beforeAll(() => {
    library = compileRecorder(compiler ?? '');
    recorder = new Recorder(library.path);
    setLibraryPath('ntdll.dll', library.path);
  }, 60_000);

  afterAll(() => {
    setLibraryPath('ntdll.dll', null);
    library.remove();
  });

  /** Calls, and compares what C saw and what it wrote. */
  function check(name: string, call: RawCall, status: number): void {
    recorder.prepare(status, call.reply);
    const target = functions[name] as (...values: readonly unknown[]) => unknown;
    expect(target(...call.arguments)).toBe(status);
    const seen = recorder.read();
    expect(seen.name).toBe(name);
    expect(hex(seen.bytes)).toEqual(hex(call.expected));
    for (const { memory, bytes } of call.outputs) expect(Buffer.from(memory.bytes)).toEqual(bytes);
  }

  for (const signature of SIGNATURES) {
    test.each([`Nt${signature.name}`, `Zw${signature.name}`].filter((name) => name in functions))('%s', (name) => {
      for (const extremes of EXTREMES) check(name, extremeCall(signature, extremes), extremes.i32);
      check(name, distinctCall(signature, 24), 0x103);
      check(name, distinctCall(signature, 1000), -0x3fff_fff3);
    });
  }
});

/** In hexadecimal, which a failing test can show. */
function hex(bytes: ReadonlyMap<string, Buffer>): Record<string, string> {
  return Object.fromEntries([...bytes].map(([name, value]) => [name, value.toString('hex')]));
}
