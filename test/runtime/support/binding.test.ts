import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  callback,
  isAvailable,
  lazy,
  NotAvailableError,
  type Pointer,
  registerCallback,
  setLibraryPath,
  struct,
} from '../../../runtime/support/index.js';
import { findCompiler } from '../../marshalling/recorder-library.js';

const compiler = findCompiler();

/** In ntdll.dll's place it says that this is Wine. */
const SOURCE = `
#include <stdarg.h>
#include <stdint.h>
struct pair { int32_t a; double b; };
const char *wine_get_version(void) { return "10.0"; }
uint64_t TestWide(uint64_t value) { return value; }
int64_t TestSigned(void) { return -1; }
int32_t TestCount(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e) { return a + b + c + d + e; }
int32_t TestSum(int count, ...) {
  va_list list; int sum = 0;
  va_start(list, count);
  while (count--) sum += va_arg(list, int);
  va_end(list);
  return sum;
}
double TestPair(struct pair pair) { return pair.a + pair.b; }
void TestEdges(void (*call)(uint64_t, int64_t, uintptr_t, intptr_t, uint32_t)) {
  call(UINT64_MAX, INT64_MIN, UINTPTR_MAX, -1, UINT32_MAX);
  call((uint64_t)1 << 63, -1, ((uintptr_t)1 << 63) + 1, INTPTR_MIN, 0);
  call(5, 6, 7, 8, 9);
}
uint64_t TestCall(uint64_t (*call)(uint64_t, int32_t), uint64_t value) { return call(value, -1); }
`;

describe('without the library', () => {
  test.skipIf(process.platform === 'win32')('a call says what it needs and what works all the same', () => {
    const call = lazy<() => number>('nosuch.dll', 'TestMissing', 'int32 __stdcall ()', () => {});
    const system = `${process.platform}-${process.arch}`;
    expect(call).toThrow(NotAvailableError);
    expect(call).toThrow(
      `TestMissing needs nosuch.dll: this is ${system}. Types, constants and codecs work everywhere.`,
    );
    expect(isAvailable('TestMissing')).toBe(false);
  });

  test('a function that no module declares is not available', () => {
    expect(isAvailable('TestUnheardOf')).toBe(false);
  });
});

describe.skipIf(compiler === null)('with a library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ntbind-binding-'));
  const path = join(folder, 'test.so');

  beforeAll(() => {
    writeFileSync(join(folder, 'test.c'), SOURCE);
    const run = spawnSync(compiler ?? '', ['-shared', '-fPIC', '-o', path, join(folder, 'test.c')], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    setLibraryPath('test.dll', path);
  });

  afterAll(() => {
    setLibraryPath('test.dll', null);
    rmSync(folder, { recursive: true, force: true });
  });

  test('the first call binds, and installs what later calls use', () => {
    const installed: unknown[] = [];
    const call = lazy<(...values: number[]) => number>(
      'test.dll',
      'TestCount',
      'int32 __stdcall (uint64, uint64, uint64, uint64, uint64)',
      (bound) => installed.push(bound),
    );
    expect(installed).toEqual([]);
    expect(call(1, 2, 3, 4, 5)).toBe(15);
    expect(call(1, 2, 3, 4, 6)).toBe(16);
    expect(installed.length).toBe(1);
    expect(isAvailable('TestCount')).toBe(true);
  });

  test('an export that is missing is named, with what is known of it', () => {
    const call = lazy('test.dll', 'TestNone', 'int32 __stdcall ()', () => {}, 'it exists since Windows 8');
    expect(call).toThrow("TestNone is not exported by this system's test.dll; it exists since Windows 8.");
    expect(isAvailable('TestNone')).toBe(false);
  });

  test('64-bit results are bigints, whatever their value', () => {
    const wide = lazy<(value: bigint) => bigint>('test.dll', 'TestWide', 'uint64 __stdcall (uint64)', () => {});
    for (const value of [0n, 5n, 2n ** 53n + 1n, 2n ** 64n - 1n]) expect(wide(value)).toBe(value);
    expect(lazy('test.dll', 'TestSigned', 'int64 __stdcall ()', () => {})()).toBe(-1n);
  });

  test('under Wine on x64 short calls into any library are filled up to five arguments with zeros', () => {
    // TestCount reads five arguments: without the zeros it would add what is left in the registers.
    setLibraryPath('ntdll.dll', path);
    try {
      const call = lazy<(...values: number[]) => number>(
        'test.dll',
        'TestCount',
        'int32 __stdcall (uint64, uint64)',
        () => {},
      );
      expect([call(1, 2), call(3, 4), call(3, 4)]).toEqual([3, 7, 7]);
    } finally {
      setLibraryPath('ntdll.dll', null);
    }
  });

  test('variadic arguments go with their types', () => {
    const call = lazy<(...values: unknown[]) => number>('test.dll', 'TestSum', 'int32 __cdecl (int32, ...)', () => {});
    expect(call(3, 'int', 1, 'int', 2, 'int', 3)).toBe(6);
  });

  test('records go by value', () => {
    const types = () => ({ pair: struct({ a: 'int32', b: 'double' }) });
    const call = lazy<(pair: object) => number>(
      'test.dll',
      'TestPair',
      'double __cdecl (pair)',
      () => {},
      undefined,
      types,
    );
    expect(call({ a: 2, b: 0.5 })).toBe(2.5);
  });

  test('callbacks get 64-bit arguments as bigints until they are disposed of', () => {
    const type = callback<(value: bigint, count: number) => bigint>('uint64 __cdecl (uint64, int32)');
    const call = lazy<(target: Pointer, value: bigint) => bigint>(
      'test.dll',
      'TestCall',
      'uint64 __cdecl (uintptr_t, uint64)',
      () => {},
    );
    const seen: unknown[] = [];
    using registered = registerCallback(type, (value, count) => {
      seen.push(value, count);
      return 2n ** 64n - 1n;
    });
    expect(call(registered.address, 5n)).toBe(2n ** 64n - 1n);
    expect(seen).toEqual([5n, -1]);
  });

  test('callbacks get the sign that the prototype gives, to the last bit', () => {
    const type = callback<(a: bigint, b: bigint, c: bigint, d: bigint, e: number) => void>(
      'void __cdecl (uint64, int64, uintptr_t, intptr_t, uint32)',
    );
    const call = lazy<(target: Pointer) => void>('test.dll', 'TestEdges', 'void __cdecl (uintptr_t)', () => {});
    const seen: unknown[] = [];
    using registered = registerCallback(type, (...values) => {
      seen.push(values);
    });
    call(registered.address);
    expect(seen).toEqual([
      [2n ** 64n - 1n, -(2n ** 63n), 2n ** 64n - 1n, -1n, 2 ** 32 - 1],
      [2n ** 63n, -1n, 2n ** 63n + 1n, -(2n ** 63n), 0],
      [5n, 6n, 7n, 8n, 9],
    ]);
  });
});
