import { afterEach, describe, expect, test } from 'vitest';
import { arena, enter, leave } from '../../../runtime/support/index.js';

describe('the arena', () => {
  afterEach(() => leave(0));

  test('gives frames one after another, aligned to sixteen bytes, and takes them back in one', () => {
    const first = enter(1);
    const second = enter(24);
    const third = enter(0);
    expect([second - first, third - second]).toEqual([16, 32]);
    leave(first);
    expect(enter(8)).toBe(first);
  });

  test('a frame keeps its bytes while a call inside it makes the arena grow', () => {
    const outer = enter(16);
    const block = arena;
    block.u64[outer >>> 3] = 42n;
    const inner = enter(block.size);
    expect(arena).not.toBe(block);
    expect(inner + block.size).toBeLessThanOrEqual(arena.size);
    arena.u8.fill(0xff, inner, inner + block.size);
    leave(inner);
    expect(block.u64[outer >>> 3]).toBe(42n);
    leave(outer);
  });

  test('gives back what a huge frame needed', () => {
    const size = arena.size;
    const huge = enter(64 * 1024 * 1024);
    const block = arena;
    leave(huge);
    expect(block.isFreed).toBe(true);
    expect(arena.size).toBeLessThanOrEqual(Math.max(size, 4 * 1024 * 1024));
  });

  test.each([2 ** 31, 2 ** 32 + 16, 2 ** 40])('refuses a frame of %s bytes', (size) => {
    const begun = enter(0);
    expect(() => enter(size)).toThrow(RangeError);
    expect(enter(0)).toBe(begun);
  });
});
