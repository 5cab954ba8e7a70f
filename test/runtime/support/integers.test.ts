import { describe, expect, test } from 'vitest';
import * as support from '../../../runtime/support/index.js';

/** Smallest and largest value of each of C's integer types (LLP64). */
const RANGES = [
  ['int8', support.int8, -128, 127],
  ['uint8', support.uint8, 0, 255],
  ['int16', support.int16, -32_768, 32_767],
  ['uint16', support.uint16, 0, 65_535],
  ['int32', support.int32, -2_147_483_648, 2_147_483_647],
  ['uint32', support.uint32, 0, 4_294_967_295],
] as const;

describe.each(RANGES)('%s', (_name, check, low, high) => {
  test('passes what the type holds', () => {
    for (const value of [low, 0, 1, high]) expect(check(value, 'F', 'P')).toBe(value);
  });
  test('refuses what C would cut', () => {
    for (const value of [low - 1, high + 1, 1.5, 2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => check(value, 'F', 'P')).toThrow(RangeError);
    }
  });
  test('refuses what is no number', () => {
    for (const value of [5n, '5', null, undefined, true, {}]) {
      expect(() => check(value as number, 'F', 'P')).toThrow(/^F: P must be an integer from/);
    }
  });
});

/** 2^63 and 2^64 as bigints; beyond 2^53 a number may already have been rounded. */
const WIDE = [
  ['int64', support.int64, support.int64Argument, -(2n ** 63n), 2n ** 63n - 1n],
  ['uint64', support.uint64, support.uint64Argument, 0n, 2n ** 64n - 1n],
] as const;

describe.each(WIDE)('%s', (_name, check, argument, low, high) => {
  test('passes what the type holds, in either form', () => {
    for (const value of [low, 0n, 1n, 2n ** 53n + 1n, high]) {
      expect(check(value, 'F', 'P')).toBe(value);
      expect(BigInt(argument(value, 'F', 'P'))).toBe(value);
    }
    expect(check(5, 'F', 'P')).toBe(5n);
    expect(argument(5n, 'F', 'P')).toBe(5);
    expect(argument(Number.MAX_SAFE_INTEGER, 'F', 'P')).toBe(Number.MAX_SAFE_INTEGER);
  });
  test('refuses what C would cut and what a number cannot hold', () => {
    for (const value of [low - 1n, high + 1n, 1.5, 2 ** 53, Number.NaN, '5' as unknown as number]) {
      expect(() => check(value, 'F', 'P')).toThrow(/^F: P must be/);
      expect(() => argument(value, 'F', 'P')).toThrow(/^F: P must be/);
    }
  });
});

describe('a handle on 64 bits', () => {
  test.each([
    [-1n, 2n ** 64n - 1n],
    [-(2n ** 63n), 2n ** 63n],
    [0n, 0n],
    [2n ** 64n - 1n, 2n ** 64n - 1n],
  ])('%s', (value, want) => expect(BigInt(support.handleArgument(value, 'F', 'P'))).toBe(want));

  test.each([-(2n ** 63n) - 1n, 2n ** 64n, -1, 1.5, '4'])('%s is none', (value) => {
    expect(() => support.handleArgument(value as number, 'F', 'P')).toThrow(/^F: P must be/);
  });

  test('in memory', () => {
    using memory = support.Memory.allocate(8);
    support.HPTR.store(memory, 0, -2n, 'R', 'F');
    expect([...memory.bytes]).toEqual([0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
    support.HPTR.store(memory, 0, null, 'R', 'F');
    expect(support.HPTR.load(memory, 0)).toBe(0n);
  });
});

describe('uintptr on 64 bits', () => {
  test.each([0, 1, 2 ** 32, Number.MAX_SAFE_INTEGER, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n])(
    'passes %s',
    (value) => {
      expect(BigInt(support.uintptr(value, 'F', 'P'))).toBe(BigInt(value));
    },
  );
  test.each([5n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n - 1n])(
    'makes a number of %s, which it holds exactly: the cheaper form for koffi',
    (value) => {
      expect(support.uintptr(value, 'F', 'P')).toBe(Number(value));
      expect(support.handleArgument(value, 'F', 'P')).toBe(Number(value));
    },
  );
  test.each([-1, -1n, 1.5, 2 ** 53, 2n ** 64n, 2n ** 64n + 5n, 5n - 2n ** 64n, Number.NaN, '1', null, true, [5]])(
    'refuses %s',
    (value) => {
      expect(() => support.uintptr(value as number, 'F', 'P')).toThrow(/^F: P must be/);
    },
  );
});

describe('intptr on 64 bits', () => {
  test.each([-1, -1n, 2n ** 63n - 1n, -(2n ** 63n), 5n])('passes %s', (value) => {
    expect(BigInt(support.intptr(value, 'F', 'P'))).toBe(BigInt(value));
  });
  test.each([2n ** 63n, 1.5])('refuses %s', (value) => {
    expect(() => support.intptr(value, 'F', 'P')).toThrow(RangeError);
  });
});

describe('pointer', () => {
  test('takes null, addresses, a Memory, and what has an address', () => {
    using memory = support.Memory.allocate(8);
    expect(support.pointer(null, 'F', 'P')).toBe(0);
    expect(support.pointer(8n, 'F', 'P')).toBe(8);
    expect(support.pointer(memory, 'F', 'P')).toBe(memory.base);
    expect(support.pointer({ address: 16n }, 'F', 'P')).toBe(16);
  });
  test('refuses memory that has been freed', () => {
    const memory = support.Memory.allocate(8);
    memory.free();
    expect(() => support.pointer(memory, 'F', 'P')).toThrow(/after free/);
  });
});

test('boolean takes true and false only', () => {
  expect([support.boolean(true, 'F', 'P'), support.boolean(false, 'F', 'P')]).toEqual([1, 0]);
  for (const value of [0, 1, null, undefined, 'true']) {
    expect(() => support.boolean(value as unknown as boolean, 'F', 'P')).toThrow('F: P must be true or false');
  }
});
