import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as support from '../../../runtime/support/index.js';
import { type Handle, leave, Memory } from '../../../runtime/support/index.js';

/** The bytes behind an address, as a callee would see them. */
function bytesAt(address: number | bigint, size: number): Buffer {
  return Buffer.from(Memory.at(address, size).bytes);
}

let frame = 0;
beforeEach(() => {
  frame = support.enter(64);
});
afterEach(() => leave(frame));

describe('unicodeString', () => {
  test.each(['', 'x', '\\BaseNamedObjects\\jobs', 'é中😀', '\ud800', 'a\0b'])('lays a UNICODE_STRING of %j', (text) => {
    const address = support.unicodeString(text, 'F', 'P');
    const head = bytesAt(address, 16);
    expect([head.readUInt16LE(0), head.readUInt16LE(2)]).toEqual([2 * text.length, 2 * text.length]);
    if (text !== '') expect(bytesAt(head.readBigUInt64LE(8), 2 * text.length)).toEqual(Buffer.from(text, 'utf16le'));
  });

  test('holds 32767 code units and no more', () => {
    expect(bytesAt(support.unicodeString('x'.repeat(32_767), 'F', 'P'), 2).readUInt16LE()).toBe(65_534);
    expect(() => support.unicodeString('x'.repeat(32_768), 'F', 'P')).toThrow(
      /^F: P must be a string of at most 32767/,
    );
  });

  test('passes null, addresses and memory as they are', () => {
    using memory = Memory.allocate(16);
    expect(support.unicodeString(null, 'F', 'P')).toBe(0);
    expect(support.unicodeString(memory, 'F', 'P')).toBe(memory.base);
    expect(support.unicodeString(0x1234n, 'F', 'P')).toBe(0x1234);
  });
});

test('wideString ends with a null and refuses one inside', () => {
  expect(bytesAt(support.wideString('ab', 'F', 'P'), 6)).toEqual(Buffer.from('ab\0', 'utf16le'));
  expect(() => support.wideString('a\0b', 'F', 'P')).toThrow('F: P must be a string without a null character');
});

test('narrowString and ansiString are bytes', () => {
  expect(bytesAt(support.narrowString('aé', 'F', 'P'), 3)).toEqual(Buffer.of(0x61, 0xe9, 0));
  const head = bytesAt(support.ansiString('aé', 'F', 'P'), 16);
  expect([head.readUInt16LE(0), bytesAt(head.readBigUInt64LE(8), 2)]).toEqual([2, Buffer.of(0x61, 0xe9)]);
  expect(() => support.narrowString('中', 'F', 'P')).toThrow(/up to U\+00FF/);
});

describe('objectAttributes', () => {
  test('lays an OBJECT_ATTRIBUTES: Length 48, then a pointer’s place for each field', () => {
    using descriptor = Memory.allocate(8);
    const value = {
      name: '\\x',
      root: 0x10n as Handle,
      attributes: 0x40,
      securityDescriptor: descriptor,
      securityQualityOfService: 0x77n,
    };
    const bytes = bytesAt(support.objectAttributes(value, 'F', 'P'), 48);
    expect([bytes.readBigUInt64LE(0), bytes.readBigUInt64LE(8), bytes.readBigUInt64LE(24)]).toEqual([48n, 16n, 0x40n]);
    expect([bytes.readBigUInt64LE(32), bytes.readBigUInt64LE(40)]).toEqual([descriptor.address, 0x77n]);
    expect(bytesAt(bytes.readBigUInt64LE(16), 2).readUInt16LE()).toBe(4);
  });

  test('an empty object has a length and nothing else', () => {
    const bytes = bytesAt(support.objectAttributes({}, 'F', 'P'), 48);
    expect(bytes).toEqual(Buffer.concat([Buffer.of(48), Buffer.alloc(47)]));
  });

  test.each([
    [{ nmae: 'x' }, /keys name, root, attributes/],
    [{ attributes: -1 }, /^F: P\.attributes must be/],
    [{ root: -1n }, /^F: P\.root must be/],
    [{ name: 5.5 }, /^F: P\.name must be/],
  ])('refuses %o', (value, message) => {
    expect(() => support.objectAttributes(value as object, 'F', 'P')).toThrow(message);
  });

  test('passes null and memory as they are', () => {
    using memory = Memory.allocate(48);
    expect([support.objectAttributes(null, 'F', 'P'), support.objectAttributes(memory, 'F', 'P')]).toEqual([
      0,
      memory.base,
    ]);
  });
});

describe('buffers', () => {
  test('input bytes are copied, memory is passed as it is, empty is not NULL', () => {
    using memory = Memory.allocate(4);
    const address = support.bytesIn(Uint8Array.of(1, 2, 3), 'F', 'P');
    expect(bytesAt(address, 3)).toEqual(Buffer.of(1, 2, 3));
    expect([support.bytesIn(memory, 'F', 'P'), support.bytesIn(null, 'F', 'P')]).toEqual([memory.base, 0]);
    expect(support.bytesIn(new Uint8Array(0), 'F', 'P')).not.toBe(0);
    expect(() => support.bytesIn([1] as unknown as Uint8Array, 'F', 'P')).toThrow(/^F: P must be a Uint8Array/);
  });

  test('the capacity is the length of what is given, or the number', () => {
    using memory = Memory.allocate(4);
    expect([new Uint8Array(3), memory, 7, null].map((value) => support.capacity(value, 'F', 'P'))).toEqual([
      3, 4, 7, 0,
    ]);
    for (const value of [-1, 1.5, 2 ** 31, 'x'])
      expect(() => support.capacity(value as number, 'F', 'P')).toThrow(/^F: P/);
  });

  test('output goes into an array of its own, into the caller’s, or into memory', () => {
    const place = support.enter(16);
    const run = (value: number | Uint8Array | Memory, written: number): Uint8Array => {
      const address = support.target(value, support.arena, place);
      Memory.at(address, 4).bytes.set([1, 2, 3, 4]);
      return support.received(value, support.arena, place, written);
    };
    const own = run(4, 3);
    expect([...own]).toEqual([1, 2, 3]);
    const array = new Uint8Array(6);
    expect([...run(array, 4), ...array]).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 0, 0]);
    using memory = Memory.allocate(4);
    expect(run(memory, 2).buffer).toBe(memory.bytes.buffer);
    support.arena.bytes.fill(0, place, place + 16);
    expect([...own]).toEqual([1, 2, 3]);
  });

  test('more than was there never comes back', () => {
    const place = support.enter(16);
    support.target(4, support.arena, place);
    expect(support.received(4, support.arena, place, 1000).length).toBe(4);
    expect(support.received(new Uint8Array(4), support.arena, place, 1000).length).toBe(4);
  });

  test('lengths that are shared must agree, and an extent must be covered', () => {
    expect(support.agree(3, 3, 'F', 'A', 'B')).toBe(3);
    expect(() => support.agree(3, 4, 'F', 'A', 'B')).toThrow('F: A and B share a length, but one has 3 and one 4.');
    support.covers(8, 8, 'F', 'A', 'n * 2');
    expect(() => support.covers(7, 8, 'F', 'A', 'n * 2')).toThrow('F: A must span n * 2, which is 8, not 7.');
  });
});

describe('arrays', () => {
  test('of scalars are laid one after another', () => {
    expect(bytesAt(support.scalarsIn(support.U32, [1, 0xffff_ffff], 'F', 'P'), 8)).toEqual(
      Buffer.of(1, 0, 0, 0, 255, 255, 255, 255),
    );
    expect(bytesAt(support.scalarsIn(support.UPTR, [1n, 2], 'F', 'P'), 16).readBigUInt64LE(8)).toBe(2n);
    expect(() => support.scalarsIn(support.U8, [1, 256], 'F', 'P')).toThrow('F: P[1] must be an integer from 0 to 255');
  });

  test('have as many elements as fit a length', () => {
    using memory = Memory.allocate(20);
    expect(support.elementsLength([1, 2, 3], 8, 'F', 'P')).toBe(3);
    expect(support.elementsLength(memory, 8, 'F', 'P')).toBe(2);
    expect(support.elementCount(5, 8, 'F', 'P')).toBe(5);
    for (const value of [-1, 0.5, 2 ** 28]) expect(() => support.elementCount(value, 8, 'F', 'P')).toThrow(RangeError);
  });
});
