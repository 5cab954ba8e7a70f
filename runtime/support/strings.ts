import { pointerSize } from './architecture.js';
import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import type { Memory } from './memory.js';
import { type AddressInput, pointer } from './pointers.js';

/*
 * Strings are laid in the frame that is open: the caller's `leave` takes them away again.
 * Each function gives the address for the call.
 */

/** A string is copied for the call; a Memory or an address is passed as it is. */
export type StringInput = string | AddressInput;

/** UNICODE_STRING counts bytes in a USHORT, so 32,767 UTF-16 code units are the most it holds. */
const MAX_UNITS = 32_767;

/**
 * UNICODE_STRING and STRING: USHORT Length, USHORT MaximumLength, and in the next pointer's place the buffer.
 * Both lengths are in bytes, without a terminating null.
 */
export const countedStringSize = 2 * pointerSize;

/** For PCUNICODE_STRING: a string is copied, a Memory or an address is passed as it is. */
export function unicodeString(value: StringInput, owner: string, name: string): number | bigint {
  if (typeof value !== 'string') return pointer(value, owner, name);
  if (value.length > MAX_UNITS) throwRange(value, owner, name, 'a string of at most 32767 UTF-16 code units');
  const offset = enter(countedStringSize + 2 * value.length);
  writeUnits(arena, offset + countedStringSize, value);
  return writeCounted(arena, offset, 2 * value.length);
}

/** For PCSTR-like counted ANSI strings (STRING, ANSI_STRING): one byte for each character. */
export function ansiString(value: StringInput, owner: string, name: string): number | bigint {
  if (typeof value !== 'string') return pointer(value, owner, name);
  if (value.length > 65_535) throwRange(value, owner, name, 'a string of at most 65535 bytes');
  const offset = enter(countedStringSize + value.length);
  writeBytes(arena, offset + countedStringSize, value, owner, name);
  return writeCounted(arena, offset, value.length);
}

/** For PCWSTR: UTF-16 with a terminating null. A null inside would end the text early, so it is refused. */
export function wideString(value: StringInput, owner: string, name: string): number | bigint {
  if (typeof value !== 'string') return pointer(value, owner, name);
  if (value.includes('\0')) throwRange(value, owner, name, 'a string without a null character');
  const offset = enter(2 * value.length + 2);
  writeUnits(arena, offset, value);
  arena.u16[(offset >>> 1) + value.length] = 0;
  return arena.base + offset;
}

/** For PCSTR: one byte for each character, with a terminating null. */
export function narrowString(value: StringInput, owner: string, name: string): number | bigint {
  if (typeof value !== 'string') return pointer(value, owner, name);
  if (value.includes('\0')) throwRange(value, owner, name, 'a string without a null character');
  const offset = enter(value.length + 1);
  writeBytes(arena, offset, value, owner, name);
  arena.u8[offset + value.length] = 0;
  return arena.base + offset;
}

/** The text of `units` UTF-16 code units, lone surrogates included, from an even offset. */
export function readUnits(memory: Memory, offset: number, units: number): string {
  return Buffer.from(memory.u8.buffer, offset, 2 * units).toString('utf16le');
}

/** The text up to the first null among at most `units` code units. */
export function readWideString(memory: Memory, offset: number, units: number): string {
  const text = readUnits(memory, offset, units);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

function writeCounted(memory: Memory, offset: number, bytes: number): number {
  memory.u16[offset >>> 1] = bytes;
  memory.u16[(offset >>> 1) + 1] = bytes;
  const buffer = memory.base + offset + countedStringSize;
  if (pointerSize === 8) {
    memory.u32[(offset >>> 2) + 1] = 0;
    memory.u64[(offset >>> 3) + 1] = BigInt(buffer);
  } else memory.u32[(offset >>> 2) + 1] = buffer;
  return memory.base + offset;
}

export function writeUnits(memory: Memory, offset: number, text: string): void {
  const start = offset >>> 1;
  for (let index = 0; index < text.length; index++) memory.u16[start + index] = text.charCodeAt(index);
}

export function writeBytes(memory: Memory, offset: number, text: string, owner: string, name: string): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0xff) throwRange(text, owner, name, 'a string of characters up to U+00FF');
    memory.u8[offset + index] = code;
  }
}
