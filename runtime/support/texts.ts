import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import type { BytesInput } from './buffers.js';
import { Memory } from './memory.js';
import { writeBytes, writeUnits } from './strings.js';

/*
 * Text whose length goes with it. A string is copied for the call, with a null behind it; other bytes are passed
 * as they are, copied or, of a Memory, in place.
 */

/** One byte for each character. */
export type NarrowTextInput = string | BytesInput;

/** UTF-16. */
export type WideTextInput = string | Uint16Array | BytesInput;

const MAX_BYTES = 0x7fff_ffff;

/** The address of the text; null gives NULL. */
export function wideText(value: WideTextInput | null, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.base;
  const units = wideLength(value, owner, name);
  const offset = enter(2 * units + 2);
  if (typeof value === 'string') writeUnits(arena, offset, value);
  else arena.u8.set(new Uint8Array(value.buffer, value.byteOffset, 2 * units), offset);
  arena.u16[(offset >>> 1) + units] = 0;
  return arena.base + offset;
}

export function narrowText(value: NarrowTextInput | null, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.base;
  const units = narrowLength(value, owner, name);
  const offset = enter(units + 1);
  if (typeof value === 'string') writeBytes(arena, offset, value, owner, name);
  else arena.u8.set(value, offset);
  arena.u8[offset + units] = 0;
  return arena.base + offset;
}

/** UTF-16 code units. */
export function wideLength(value: WideTextInput | null, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.size >>> 1;
  if (typeof value === 'string' && 2 * value.length <= MAX_BYTES) return value.length;
  if (value instanceof Uint16Array || value instanceof Uint8Array) return value.byteLength >>> 1;
  return throwRange(value, owner, name, 'a string, a Uint16Array, a Uint8Array or a Memory');
}

/** Bytes. */
export function narrowLength(value: NarrowTextInput | null, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.size;
  if (typeof value === 'string') return value.length;
  if (value instanceof Uint8Array) return value.byteLength;
  return throwRange(value, owner, name, 'a string, a Uint8Array or a Memory');
}

/** The same with a string's null; other bytes bring their own. */
export function wideTerminatedLength(value: WideTextInput | null, owner: string, name: string): number {
  return wideLength(value, owner, name) + (typeof value === 'string' ? 1 : 0);
}

export function narrowTerminatedLength(value: NarrowTextInput | null, owner: string, name: string): number {
  return narrowLength(value, owner, name) + (typeof value === 'string' ? 1 : 0);
}

/** The text of so many bytes, a character for each. */
export function readNarrowUnits(memory: Memory, offset: number, units: number): string {
  return Buffer.from(memory.u8.buffer, offset, units).toString('latin1');
}

/** The text up to the first null among at most so many bytes. */
export function readNarrowString(memory: Memory, offset: number, units: number): string {
  const text = readNarrowUnits(memory, offset, units);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
