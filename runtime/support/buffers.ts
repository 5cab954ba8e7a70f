import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import { Memory } from './memory.js';

/** Bytes that a call reads. A Memory is passed as it is, other bytes are copied for the call. */
export type BytesInput = Uint8Array | Memory;

/** Where a call's bytes go: the caller's own memory, or how many bytes to make room for. */
export type BytesOutput = number | BytesInput;

/** The address of the bytes. An empty array is not NULL. */
export function bytesIn(value: BytesInput | null, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.base;
  if (!(value instanceof Uint8Array)) throwRange(value, owner, name, 'a Uint8Array or a Memory');
  const offset = enter(value.byteLength);
  arena.u8.set(value, offset);
  return arena.base + offset;
}

/** The length that goes with the bytes, in or out. */
export function capacity(value: BytesOutput | null, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.size;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Number.isInteger(value) && value >= 0 && value <= 0x7fff_ffff) return value;
  return throwRange(value, owner, name, 'a Uint8Array, a Memory or a number of bytes from 0 to 2147483647');
}

/** Bytes to reserve in the call's own frame, a multiple of sixteen; none for a Memory, which is its own place. */
export function room(value: BytesOutput | null): number {
  if (value === null || value instanceof Memory) return 0;
  return ((typeof value === 'number' ? value : value.byteLength) + 15) & ~15;
}

/** The address to pass for room at `offset`, which is zeroed. */
export function target(value: BytesOutput | null, memory: Memory, offset: number): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.base;
  memory.u8.fill(0, offset, offset + room(value));
  return memory.base + offset;
}

/** Like `target` for bytes that the call reads before it writes them. */
export function filled(value: BytesInput | null, memory: Memory, offset: number): number {
  if (value instanceof Uint8Array) memory.u8.set(value, offset);
  else return target(value, memory, offset);
  return memory.base + offset;
}

/**
 * The first `written` bytes of what the call put there: a copy where it had room only, else the caller's own
 * array, filled, or a view of its Memory. More than the capacity means that the call wanted more.
 */
export function received(value: BytesOutput, memory: Memory, offset: number, written: number): Uint8Array;
export function received(value: BytesOutput | null, memory: Memory, offset: number, written: number): Uint8Array | null;
export function received(
  value: BytesOutput | null,
  memory: Memory,
  offset: number,
  written: number,
): Uint8Array | null {
  if (value === null) return null;
  if (value instanceof Memory) return value.u8.subarray(0, written);
  if (typeof value === 'number') return memory.u8.slice(offset, offset + Math.min(written, value));
  const length = Math.min(written, value.byteLength);
  value.set(memory.u8.subarray(offset, offset + length));
  return value.subarray(0, length);
}

/** Two buffers that share one length parameter must agree on it. */
export function agree(first: number, second: number, owner: string, firstName: string, secondName: string): number {
  if (first === second) return first;
  throw new RangeError(
    `${owner}: ${firstName} and ${secondName} share a length, but one has ${first} and one ${second}.`,
  );
}

/** A buffer whose extent the header computes from other arguments must span it; `extent` is the header's expression. NaN is an extent that no one knows. */
export function covers(actual: number, needed: number | bigint, owner: string, name: string, extent: string): void {
  if (actual >= needed || Number.isNaN(Number(needed))) return;
  throw new RangeError(`${owner}: ${name} must span ${extent}, which is ${needed}, not ${actual}.`);
}
