import { is64, pointerSize } from './architecture.js';
import { throwRange } from './argument-error.js';
import { int64, uint64 } from './integers.js';
import { Memory } from './memory.js';

/** A pointer or a pointer-sized integer as the raw functions take it; 0 is NULL. */
export type Address = number | bigint;

/** What contract functions and codecs take for a pointer; null is NULL. A registered callback has an address, too. */
export type AddressInput = Address | Memory | { readonly address: bigint } | null;

/** An unsigned pointer-sized value (ULONG_PTR, SIZE_T, HANDLE) for a call. */
export function uintptr(value: Address, owner: string, name: string): Address {
  const number = typeof value === 'bigint' ? exactNumber(value) : value;
  if (number >= 0 && number <= MAX_NUMBER && Number.isInteger(number)) return number;
  return uintptr64(value, owner, name);
}

/** A handle for a call. Pseudo-handles are small negative numbers, as in C's `(HANDLE)(LONG_PTR)-1`. */
export function handleArgument(value: Address, owner: string, name: string): Address {
  const number = typeof value === 'bigint' ? exactNumber(value) : value;
  if (number >= 0 && number <= MAX_NUMBER && Number.isInteger(number)) return number;
  if (typeof value === 'bigint' && value < 0n && BigInt.asIntN(BITS, value) === value)
    return BigInt.asUintN(BITS, value);
  return uintptr64(value, owner, name);
}

/** A signed pointer-sized value (LONG_PTR, SSIZE_T) for a call. */
export function intptr(value: Address, owner: string, name: string): Address {
  if (!is64) return intptr32(value, owner, name);
  const signed = int64(value, owner, name);
  return Number.isSafeInteger(Number(signed)) ? Number(signed) : signed;
}

/** A pointer for a call. */
export function pointer(value: AddressInput, owner: string, name: string): Address {
  if (value === null) return 0;
  if (value instanceof Memory) return value.base;
  if (typeof value === 'object') return uintptr(value.address, owner, name);
  return uintptr(value, owner, name);
}

/** An array of pointers or pointer-sized integers. */
export function readUintptrs(memory: Memory, offset: number, count: number): bigint[] {
  return Array.from({ length: count }, (_, index) => memory.uptr(offset + index * pointerSize));
}

export function writeUintptr(memory: Memory, offset: number, value: Address, owner: string, name: string): void {
  const address = uintptr64(value, owner, name);
  if (is64) memory.u64[offset >>> 3] = address;
  else memory.u32[offset >>> 2] = Number(address);
}

export function writeIntptr(memory: Memory, offset: number, value: Address, owner: string, name: string): void {
  const signed = intptr(value, owner, name);
  if (is64) memory.i64[offset >>> 3] = BigInt(signed);
  else memory.i32[offset >>> 2] = Number(signed);
}

export function writePointer(memory: Memory, offset: number, value: AddressInput, owner: string, name: string): void {
  writeUintptr(memory, offset, pointer(value, owner, name), owner, name);
}

function uintptr64(value: Address, owner: string, name: string): bigint {
  if (is64) return uint64(value, owner, name);
  if (typeof value === 'bigint' && BigInt.asUintN(32, value) === value) return value;
  if (typeof value === 'number' && value >>> 0 === value) return BigInt(value);
  return throwRange(value, owner, name, 'an integer from 0 to 2^32-1');
}

function intptr32(value: Address, owner: string, name: string): number {
  if (typeof value === 'bigint' && BigInt.asIntN(32, value) === value) return Number(value);
  if (typeof value === 'number' && (value | 0) === value) return value;
  return throwRange(value, owner, name, 'an integer from -2^31 to 2^31-1');
}

/**
 * A bigint that a number holds exactly, as one; NaN for all others. `Number(value)` calls into the engine, a store
 * into an array does not. The low half comes first on every system that koffi runs on.
 */
function exactNumber(value: bigint): number {
  wide[0] = value;
  const high = halves[1] as number;
  return high <= 0x1f_ffff && wide[0] === value ? high * 0x1_0000_0000 + (halves[0] as number) : Number.NaN;
}

const wide = new BigUint64Array(1);
const halves = new Uint32Array(wide.buffer);
const BITS = is64 ? 64 : 32;
const MAX_NUMBER = is64 ? Number.MAX_SAFE_INTEGER : 0xffff_ffff;
