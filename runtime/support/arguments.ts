import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import type { FieldKind } from './field-kind.js';
import { Memory } from './memory.js';
import { type Address, pointer } from './pointers.js';
import type { RecordCodec } from './record.js';
import type { RecordArgument, RecordInput } from './record-input.js';

/*
 * Arguments that are copied for the call. Each lays its copy in a frame of its own, which the `leave` of the
 * calling function's frame takes away with it, and gives the address; null gives NULL.
 */

/** A record's fields are copied; a Memory or a pointer is passed as it is. */
export function recordIn<T extends object>(
  codec: RecordCodec<T>,
  value: RecordArgument<T> | null,
  owner: string,
  name: string,
): Address {
  if (value === null || typeof value === 'bigint') return pointer(value, owner, name);
  if (value instanceof Memory) return memoryIn(value, codec.size, owner, name);
  const offset = enter(codec.size);
  const memory = arena;
  memory.u8.fill(0, offset, offset + codec.size);
  codec.store(memory, offset, value, owner, name);
  return memory.base + offset;
}

/** An array of records, in order. An empty array is not NULL. */
export function recordsIn<T extends object>(
  codec: RecordCodec<T>,
  values: readonly RecordInput<T>[] | Memory | null,
  owner: string,
  name: string,
): Address {
  return elementsIn(codec, values, owner, name);
}

/** An array of integers, pointers or floating-point numbers. */
export function scalarsIn(
  kind: FieldKind,
  values: ArrayLike<number | bigint> | Memory | null,
  owner: string,
  name: string,
): Address {
  return elementsIn(kind, values, owner, name);
}

function elementsIn(kind: FieldKind, values: ArrayLike<unknown> | Memory | null, owner: string, name: string): Address {
  if (values === null) return 0;
  if (values instanceof Memory) return values.base;
  if (typeof values !== 'object' || !Number.isInteger(values.length))
    throwRange(values, owner, name, 'an array or a Memory');
  const size = kind.size * values.length;
  const offset = enter(size);
  const memory = arena;
  memory.u8.fill(0, offset, offset + size);
  for (let index = 0; index < values.length; index++) {
    kind.store(memory, offset + index * kind.size, values[index], owner, `${name}[${index}]`);
  }
  return memory.base + offset;
}

function memoryIn(memory: Memory, size: number, owner: string, name: string): number {
  if (memory.size < size) throwRange(memory.size, owner, name, `a Memory of at least ${size} bytes`);
  return memory.base;
}
