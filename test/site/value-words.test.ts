import { describe, expect, test } from 'vitest';
import { describeBits, hexOf, showConstant } from '../../generator/site/value-words.js';

test.each([
  [0xc0000008n, 4, '0xC0000008'],
  // An NTSTATUS is signed: the same 32 bits.
  [-1073741816n, 4, '0xC0000008'],
  [-1n, 8, '0xFFFFFFFFFFFFFFFF'],
  [0n, 4, '0x0'],
])('%s in %s bytes is %s', (value, bytes, want) => {
  expect(hexOf(value, bytes)).toBe(want);
});

test.each([
  [0n, 'no bits'],
  [1n, 'bit 0'],
  [0x80000000n, 'bit 31'],
  [0x1f0003n, 'bits 0–1, 16–20'],
  [0b10101n, 'bits 0, 2, 4'],
])('the bits of %s', (value, want) => {
  expect(describeBits(value)).toBe(want);
});

describe('a constant', () => {
  test('has one value where the architectures agree', () => {
    const value = { x64: 258n, x86: 258n, arm64: 258n };
    const size = { x64: 4, x86: 4, arm64: 4 };
    expect(showConstant({ kind: 'integer', value, size, type: 'NTSTATUS' })).toEqual({ decimal: '258', hex: '0x102' });
  });

  test('names the architectures where they do not', () => {
    const value = { x64: 8n, x86: 4n, arm64: 8n };
    const size = { x64: 8, x86: 4, arm64: 8 };
    const shown = showConstant({ kind: 'integer', value, size, type: 'unsigned long long' });
    expect(shown.decimal).toBe('8 (x64), 4 (x86), 8 (arm64)');
  });
});
