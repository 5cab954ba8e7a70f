import { arena, enter, leave } from './arena.js';
import { Memory } from './memory.js';
import type { RecordCodec } from './record.js';
import type { RecordArgument } from './record-input.js';

/**
 * An integer of a record that a call is given, for extents such as `Header->Length`; NaN where the record lies in
 * memory that only its address is known of.
 */
export function fieldNumber<T extends object>(
  codec: RecordCodec<T>,
  value: RecordArgument<T> | Uint8Array | null,
  path: readonly string[],
  owner: string,
  name: string,
): number {
  const record = readRecord(codec, value, owner, name);
  let found: unknown = record;
  for (const key of path) found = isRecord(found) ? found[key] : undefined;
  return typeof found === 'number' || typeof found === 'bigint' ? Number(found) : Number.NaN;
}

function readRecord<T extends object>(
  codec: RecordCodec<T>,
  value: RecordArgument<T> | Uint8Array | null,
  owner: string,
  name: string,
): T | null {
  if (value === null || typeof value === 'bigint') return null;
  if (value instanceof Memory) return value.size < codec.size ? null : codec.read(value);
  if (value instanceof Uint8Array) return value.byteLength < codec.size ? null : codec.read(value);
  const offset = enter(codec.size);
  try {
    const memory = arena;
    memory.u8.fill(0, offset, offset + codec.size);
    // One arm of a union may be given and another asked for.
    codec.store(memory, offset, value, owner, name);
    return codec.load(memory, offset);
  } finally {
    leave(offset);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** C's `&`, `|` and `^` of integers that a number holds exactly. */
export function bitAnd(left: number, right: number): number {
  return isExact(left, right) ? Number(BigInt(left) & BigInt(right)) : Number.NaN;
}

export function bitOr(left: number, right: number): number {
  return isExact(left, right) ? Number(BigInt(left) | BigInt(right)) : Number.NaN;
}

export function bitXor(left: number, right: number): number {
  return isExact(left, right) ? Number(BigInt(left) ^ BigInt(right)) : Number.NaN;
}

function isExact(left: number, right: number): boolean {
  return Number.isSafeInteger(left) && Number.isSafeInteger(right);
}
