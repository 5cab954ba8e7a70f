import { type Memory, throwRange } from '../support/index.js';

/** How many bytes to read, or where to. */
export type ReadTarget = number | Uint8Array;

export function sizeOf(target: ReadTarget, owner: string): number {
  if (target instanceof Uint8Array) return target.length;
  if (Number.isInteger(target) && target >= 0 && target <= 0x7fff_ffff) return target;
  return throwRange(target, owner, 'target', 'a Uint8Array or a number of bytes from 0 to 2147483647');
}

/** The bytes that were read: in the caller's array, or in one of their own. */
export function readInto(target: ReadTarget, buffer: Memory, count: number): Uint8Array {
  const bytes = buffer.bytes.subarray(0, count);
  if (typeof target === 'number') return bytes.slice();
  target.set(bytes);
  return target.subarray(0, count);
}
