import { afterAll, describe, expect, test } from 'vitest';
import {
  array,
  BOOL8,
  bits,
  F64,
  I8,
  I32,
  I64,
  Memory,
  P64,
  type RecordCodec,
  record,
  U8,
  U16,
  U32,
  U64,
  UPTR,
} from '../../../runtime/support/index.js';

/** struct { LONG A; ULONGLONG B; PVOID C; USHORT D[3]; BOOLEAN E; CHAR F; double G; } laid out by MSVC's rules for 64 bits. */
interface Plain {
  readonly A: number;
  readonly B: bigint;
  readonly C: bigint;
  readonly D: readonly number[];
  readonly E: boolean;
  readonly F: number;
  readonly G: number;
}
const Plain: RecordCodec<Plain> = record(
  'PLAIN',
  40,
  8,
  (m, p) => ({
    A: m.data.getInt32(p, true),
    B: m.data.getBigUint64(p + 8, true),
    C: m.uptr(p + 16),
    D: [m.data.getUint16(p + 24, true), m.data.getUint16(p + 26, true), m.data.getUint16(p + 28, true)],
    E: m.data.getUint8(p + 30) !== 0,
    F: m.data.getInt8(p + 31),
    G: m.data.getFloat64(p + 32, true),
  }),
  () => ({
    A: [I32, 0],
    B: [U64, 8],
    C: [UPTR, 16],
    D: [array(U16, 3), 24],
    E: [BOOL8, 30],
    F: [I8, 31],
    G: [F64, 32],
  }),
);

/** union { LONGLONG Quad; struct { ULONG Low; LONG High; }; struct { ULONG a : 3; LONG b : 4; ULONG c : 25; } Bits; } */
interface Either {
  readonly Quad: bigint;
  readonly Low: number;
  readonly High: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
const Either: RecordCodec<Either> = record(
  'EITHER',
  8,
  8,
  (m, p) => ({
    Quad: m.i64[p >>> 3] ?? 0n,
    Low: m.u32[p >>> 2] ?? 0,
    High: m.i32[(p >>> 2) + 1] ?? 0,
    a: 0,
    b: 0,
    c: 0,
  }),
  () => ({
    Quad: [I64, 0],
    Low: [U32, 0],
    High: [I32, 4],
    a: [bits(U32, 0, 3), 0],
    b: [bits(I32, 3, 4), 0],
    c: [bits(U32, 7, 25), 0],
  }),
);

/** struct { USHORT Tag; EITHER Value; } and the same packed to one byte. */
interface Outer {
  readonly Tag: number;
  readonly Value: Either;
}
const Outer: RecordCodec<Outer> = record(
  'OUTER',
  16,
  8,
  (m, p) => ({ Tag: m.data.getUint16(p, true), Value: Either.decode(m, p + 8) }),
  () => ({ Tag: [U16, 0], Value: [Either, 8] }),
);

describe.runIf(P64)('a record codec', () => {
  const memory = Memory.allocate(256);
  afterAll(() => memory.free());

  test('writes every field at its offset, little-endian, and reads it back', () => {
    const value = { A: -2, B: 2n ** 64n - 1n, C: 2n ** 53n + 1n, D: [1, 2, 0xffff], E: true, F: -128, G: 1.5 };
    Plain.write(memory, 8, value);
    const bytes = Buffer.from(memory.bytes.subarray(8, 48)).toString('hex');
    expect(bytes).toBe(
      [
        'feffffff',
        '00000000',
        'ffffffffffffffff',
        '0100000000002000',
        '01000200ffff',
        '01',
        '80',
        '000000000000f83f',
      ].join(''),
    );
    expect(Plain.read(memory, 8)).toEqual(value);
  });

  test('makes zero what is left out, padding too', () => {
    memory.bytes.fill(0xff);
    Plain.write(memory, 0, { A: 5, D: [7] });
    expect([...memory.bytes.subarray(0, 40)].filter((byte) => byte !== 0)).toEqual([5, 7]);
    expect(memory.bytes[40]).toBe(0xff);
  });

  test('knows its offsets and allocates zeroed memory for as many as wanted', () => {
    expect(Plain.offsets).toEqual({ A: 0, B: 8, C: 16, D: 24, E: 30, F: 31, G: 32 });
    using many = Plain.allocate(3);
    expect(many.size).toBe(120);
    Plain.writeArray(many, 0, [{ A: 1 }, { A: 2 }, { A: 3 }]);
    expect(Plain.readArray(many, 40, 2).map(({ A }) => A)).toEqual([2, 3]);
  });

  test('takes numbers for 64 bits, null and a Memory for pointers', () => {
    Plain.write(memory, 0, { B: 5, C: 6n });
    expect([memory.u64[1], memory.u64[2]]).toEqual([5n, 6n]);
    Plain.write(memory, 0, { C: memory as unknown as bigint });
    expect(memory.u64[2]).toBe(memory.address);
    Plain.write(memory, 0, { C: null as unknown as bigint });
    expect(memory.u64[2]).toBe(0n);
  });

  test.each([
    [{ A: 2 ** 31 }, 'PLAIN: A must be an integer from -2147483648 to 2147483647, not 2147483648.'],
    [{ B: -1n }, 'PLAIN: B must be an integer from 0 to 2^64-1, as a bigint if beyond 2^53-1, not -1n.'],
    [{ D: [1, 2, 3, 4] }, 'PLAIN: D must be an array of at most 3 elements, not [ 1, 2, 3, 4 ].'],
    [{ D: [1, 70000] }, 'PLAIN: D[1] must be an integer from 0 to 65535, not 70000.'],
    [{ E: 1 }, 'PLAIN: E must be true or false, not 1.'],
    [{ Z: 1 }, 'PLAIN: Z must be left out: PLAIN has no such field here, not 1.'],
    [{ __proto__: null, constructor: 1 }, 'PLAIN: constructor must be left out: PLAIN has no such field here, not 1.'],
  ])('refuses %o', (value, message) => {
    expect(() => Plain.write(memory, 0, value as object)).toThrow(message);
  });

  test.each([
    [250, 1],
    [-8, 1],
    [0.5, 1],
    [0, 7],
  ])('reads nothing outside its memory: offset %s, count %s', (offset, count) => {
    expect(() => Plain.readArray(memory, offset, count)).toThrow(RangeError);
    expect(() => Plain.read(memory, 256)).toThrow(RangeError);
  });

  test('reads at an odd offset', () => {
    Plain.write(memory, 3, { A: -7, C: 9n });
    expect(Plain.read(memory, 3)).toMatchObject({ A: -7, C: 9n });
  });

  test('reads from bytes that a call returned, and makes bytes for a call', () => {
    const bytes = Plain.toBytes({ A: -2, D: [1, 2] });
    expect(Buffer.from(bytes).toString('hex')).toBe(`feffffff${'00'.repeat(20)}01000200${'00'.repeat(12)}`);
    expect(Plain.read(bytes)).toMatchObject({ A: -2, D: [1, 2, 0] });
    const shifted = Uint8Array.of(0xff, ...bytes);
    expect(Plain.read(shifted, 1)).toEqual(Plain.read(bytes));
    expect(() => Plain.read(bytes, 1)).toThrow(RangeError);
    expect(() => Plain.toBytes({ A: 0.5 })).toThrow('PLAIN: A must be');
  });

  test('says so when the record does not exist on this architecture', () => {
    const absent = record(
      'ABSENT',
      0,
      1,
      () => ({}),
      () => ({}),
    );
    expect(() => absent.read(memory)).toThrow(/ABSENT has no layout/);
  });
});

describe('members of a union', () => {
  const memory = Memory.allocate(64);
  afterAll(() => memory.free());

  test('that say the same bytes may be given together', () => {
    Either.write(memory, 0, { Quad: 0x1_0000_0005n, Low: 5, High: 1, a: 5, b: 0 });
    expect(memory.u64[0]).toBe(0x1_0000_0005n);
  });

  test('what was read can be written', () => {
    Either.write(memory, 0, { Low: 5, High: -1 });
    const { Quad, Low, High } = Either.read(memory, 0);
    Either.write(memory, 8, { Quad, Low, High });
    expect(memory.u64[1]).toBe(memory.u64[0]);
  });

  test.each([
    [{ Quad: 1n, Low: 2 }, 'EITHER: Quad must be the same bytes as Low'],
    [{ Low: 2, Quad: 1n }, 'EITHER: Low must be the same bytes as Quad'],
    [{ Low: 8, a: 1 }, 'EITHER: Low must be the same bytes as a'],
  ])('that disagree are an error: %o', (value, message) => {
    expect(() => Either.write(memory, 0, value)).toThrow(message);
  });

  test('inside another record are checked and named by their path', () => {
    Outer.write(memory, 0, { Tag: 1, Value: { Low: 7 } });
    expect(memory.u64[1]).toBe(7n);
    expect(() => Outer.write(memory, 0, { Value: { Quad: 1n, High: 1 } })).toThrow('OUTER: Value.Quad must be');
  });
});

describe('bit-fields', () => {
  const memory = Memory.allocate(8);
  afterAll(() => memory.free());

  test('share their unit from the least significant bit on', () => {
    Either.write(memory, 0, { a: 5, b: -3, c: 1 });
    // 101, then 1101 (-3 in four bits), then 1.
    expect(memory.u32[0]?.toString(2)).toBe('11101101');
  });

  test.each([
    [U8, 3, 5, 0, 31],
    [I8, 0, 8, -128, 127],
    [U16, 15, 1, 0, 1],
    [I32, 0, 32, -(2 ** 31), 2 ** 31 - 1],
    [U32, 0, 32, 0, 2 ** 32 - 1],
    [U64, 32, 32, 0n, 2n ** 32n - 1n],
    [I64, 0, 64, -(2n ** 63n), 2n ** 63n - 1n],
  ])('hold what their width holds: case %#', (unit, shift, width, low, high) => {
    const field = bits(unit, shift, width);
    for (const value of [low, high]) {
      memory.bytes.fill(0xff);
      field.store(memory, 0, value, 'R', 'f');
      expect(field.load(memory, 0)).toBe(value);
    }
    for (const value of [BigInt(low) - 1n, BigInt(high) + 1n, 0.5]) {
      expect(() => field.store(memory, 0, value, 'R', 'f')).toThrow(RangeError);
    }
  });

  test('keep the other bits of their unit', () => {
    memory.u64[0] = 0xffff_ffff_ffff_ffffn;
    bits(U64, 7, 3).store(memory, 0, 0n, 'R', 'f');
    expect(memory.u64[0]).toBe(0xffff_ffff_ffff_fc7fn);
  });

  test('of a BOOLEAN are true and false', () => {
    memory.u64[0] = 0n;
    const field = bits(BOOL8, 2, 1);
    field.store(memory, 0, true, 'R', 'f');
    expect([memory.u8[0], field.load(memory, 0)]).toEqual([4, true]);
    expect(() => field.store(memory, 0, 1, 'R', 'f')).toThrow('R: f must be true or false, not 1.');
  });
});
