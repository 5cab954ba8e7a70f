import { throwRange } from './argument-error.js';
import type { Memory } from './memory.js';

/*
 * A bit-field is `width` bits from bit `shift` of its storage unit (the declared type), whose offset it carries.
 * Bits count from the least significant one, as MSVC allots them.
 */

export function readBits(unit: number, shift: number, width: number): number {
  return width === 32 ? unit >>> 0 : (unit >>> shift) & ((1 << width) - 1);
}

/** A bit-field of a signed type repeats its top bit. */
export function readSignedBits(unit: number, shift: number, width: number): number {
  return (unit << (32 - width - shift)) >> (32 - width);
}

export function readBits64(unit: bigint, shift: number, width: number): bigint {
  return BigInt.asUintN(width, unit >> BigInt(shift));
}

export function readSignedBits64(unit: bigint, shift: number, width: number): bigint {
  return BigInt.asIntN(width, unit >> BigInt(shift));
}

/** Stores into a unit of 1, 2 or 4 bytes, keeping its other bits. */
export function writeBits(
  memory: Memory,
  offset: number,
  unitSize: 1 | 2 | 4,
  shift: number,
  width: number,
  isSigned: boolean,
  value: number,
  owner: string,
  name: string,
): void {
  const low = isSigned ? -(2 ** (width - 1)) : 0;
  const high = isSigned ? 2 ** (width - 1) - 1 : 2 ** width - 1;
  if (!Number.isInteger(value) || value < low || value > high) {
    throwRange(value, owner, name, `an integer from ${low} to ${high}`);
  }
  const mask = width === 32 ? -1 : ((1 << width) - 1) << shift;
  const units = unitSize === 1 ? memory.u8 : unitSize === 2 ? memory.u16 : memory.u32;
  const index = offset / unitSize;
  units[index] = ((units[index] as number) & ~mask) | ((value << shift) & mask);
}

/** Stores into a unit of 8 bytes, keeping its other bits. */
export function writeBits64(
  memory: Memory,
  offset: number,
  shift: number,
  width: number,
  isSigned: boolean,
  value: number | bigint,
  owner: string,
  name: string,
): void {
  const given = typeof value === 'bigint' ? value : Number.isSafeInteger(value) ? BigInt(value) : null;
  const bits = given === null ? null : BigInt.asUintN(width, given);
  if (given === null || bits === null || (isSigned ? BigInt.asIntN(width, given) : bits) !== given) {
    throwRange(value, owner, name, `${isSigned ? 'a signed' : 'an unsigned'} integer of ${width} bits`);
  }
  const mask = BigInt.asUintN(width, -1n) << BigInt(shift);
  const unit = memory.u64[offset >>> 3] as bigint;
  memory.u64[offset >>> 3] = (unit & ~mask) | (bits << BigInt(shift));
}
