import { describe, expect, test } from 'vitest';
import { Memory } from '../../../runtime/support/index.js';

describe('Memory', () => {
  test('is zero, little-endian and the same bytes under every type', () => {
    using memory = Memory.allocate(16);
    expect([...memory.bytes]).toEqual(new Array(16).fill(0));
    memory.u64[0] = 0x8877_6655_4433_2211n;
    expect([...memory.u8.slice(0, 8)]).toEqual([0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88]);
    expect([memory.u16[0], memory.i16[3], memory.u32[1], memory.i32[1]]).toEqual([
      0x2211, -0x7789, 0x8877_6655, -0x7788_99ab,
    ]);
    expect(memory.data.getUint32(1, true)).toBe(0x5544_3322);
    expect(memory.i64[0]).toBe(-0x7788_99aa_bbcc_ddefn);
    memory.f64[1] = 1;
    expect(memory.u64[1]).toBe(0x3ff0_0000_0000_0000n);
  });

  test('has the size that was asked for, and wide arrays that cover a last odd byte', () => {
    using memory = Memory.allocate(13);
    expect([memory.size, memory.bytes.length, memory.data.byteLength, memory.u64.length]).toEqual([13, 13, 13, 2]);
  });

  test('is aligned for every C type, and its base is its address', () => {
    using memory = Memory.allocate(1);
    expect(memory.address % 8n).toBe(0n);
    expect(BigInt(memory.base)).toBe(memory.address);
  });

  test('at an address is the memory that is there', () => {
    using memory = Memory.allocate(32);
    const part = Memory.at(memory.address + 8n, 16);
    part.u64[0] = 7n;
    expect(memory.u64[1]).toBe(7n);
    part.free();
    expect(memory.u64[1]).toBe(7n);
  });

  test('of the thread is zero, aligned, and the same bytes at its address', () => {
    const memory = Memory.local(13);
    expect([memory.size, memory.bytes.length, memory.u64.length]).toEqual([13, 13, 2]);
    expect([...memory.bytes]).toEqual(new Array(13).fill(0));
    expect([memory.address % 8n, BigInt(memory.base)]).toEqual([0n, memory.address]);
    memory.u8.set([1, 2, 3, 4], 9);
    expect([...Memory.at(memory.address + 9n, 4).bytes]).toEqual([1, 2, 3, 4]);
    memory.free();
    expect(() => memory.base).toThrow('free()');
  });

  // koffi allocates less than 2^31 bytes, and memory is whole words of eight.
  test.each([-1, 1.5, Number.NaN, 2 ** 31 - 7, 2 ** 31])('refuses %s as a size', (size) => {
    expect(() => Memory.allocate(size)).toThrow('is no size in bytes from 0 to 2147483640.');
    expect(() => Memory.local(size)).toThrow(RangeError);
  });

  test.each([0, -8, 2n ** 63n, Number.NaN])('refuses %s as an address', (address) => {
    expect(() => Memory.at(address, 8)).toThrow(RangeError);
  });

  test('throws on every use after free(), and frees once', () => {
    const memory = Memory.allocate(8);
    memory.free();
    memory.free();
    memory[Symbol.dispose]();
    expect(memory.isFreed).toBe(true);
    expect(memory).toBeInstanceOf(Memory);
    for (const use of [
      () => memory.u64[0],
      () => memory.base,
      () => memory.data,
      () => memory.size,
      () => memory.uptr(0),
    ]) {
      expect(use).toThrow(/used after free\(\)/);
    }
  });

  test('keeps the bytes of a view that was taken before free()', () => {
    const memory = Memory.allocate(8);
    memory.u64[0] = 42n;
    const { u64 } = memory;
    memory.free();
    for (let other = 0; other < 100; other++) Memory.allocate(8).bytes.fill(0xff);
    expect(u64[0]).toBe(42n);
  });

  test('frees itself at the end of a using block', () => {
    let outer: Memory;
    {
      using memory = Memory.allocate(8);
      outer = memory;
    }
    expect(outer.isFreed).toBe(true);
  });
});
