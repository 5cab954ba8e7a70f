import { type Architecture, architecture } from './architecture.js';
import { throwRange } from './argument-error.js';
import type { Brand, Pointer } from './handle.js';
import { Memory } from './memory.js';
import { checkUnion } from './union.js';

/** What may be written for a value that reads as `T`: 64-bit numbers in either form, records in part. */
export type Input<T> = T extends Brand<never> | Pointer<never>
  ? T | Memory | null
  : T extends bigint
    ? number | bigint
    : T extends number | boolean | string
      ? T
      : T extends Uint8Array
        ? Uint8Array
        : T extends readonly (infer E)[]
          ? readonly Input<E>[]
          : T extends object
            ? { readonly [K in keyof T]?: Input<T[K]> }
            : T;

/** Sizes and field offsets in bytes. A bit-field's offset is that of its storage unit. */
export interface Layout<Field extends string = string> {
  readonly size: number;
  readonly align: number;
  readonly offsets: Readonly<Record<Field, number>>;
}

export type Layouts<Field extends string = string> = Readonly<Partial<Record<Architecture, Layout<Field>>>>;

/** A record's layout and its way in and out of memory. */
export interface RecordCodec<T extends object, Field extends string = string> extends Layout<Field> {
  readonly name: string;
  /** Of every architecture that the record exists on. */
  readonly layouts: Layouts<Field>;
  read(memory: Memory, offset?: number): T;
  /** Fields that are left out become zero. Members of a union that disagree are an error. */
  write(memory: Memory, offset: number, value: Input<T>): void;
  /** Zeroed memory for `count` records; free it. */
  allocate(count?: number): Memory;
  readArray(memory: Memory, offset: number, count: number): T[];
  writeArray(memory: Memory, offset: number, values: readonly Input<T>[]): void;
}

export interface RecordDefinition<T extends object, Field extends string> {
  readonly name: string;
  readonly layouts: Layouts<Field>;
  /** Reads without checks; contract functions call it directly. */
  readonly read: (memory: Memory, offset: number) => T;
  /** Writes the fields that `value` has, and touches nothing else. */
  readonly assign: (memory: Memory, offset: number, value: Input<T>) => void;
  /** Some members lie over each other. */
  readonly hasUnion?: boolean;
}

/** The layout on this architecture; where the record does not exist, one that nothing can be read with. */
export function layout<Field extends string>(layouts: Layouts<Field>): Layout<Field> {
  return layouts[architecture] ?? { size: 0, align: 1, offsets: MISSING };
}

const MISSING = Object.freeze({}) as Readonly<Record<string, number>>;

export function record<T extends object, Field extends string>(
  definition: RecordDefinition<T, Field>,
): RecordCodec<T, Field> {
  const { name, layouts, read, assign, hasUnion = false } = definition;
  const { size, align, offsets } = layout(layouts);
  const check = (memory: Memory, offset: number, count: number) => checkPlace(memory, offset, size, align, count, name);
  const put = (memory: Memory, offset: number, value: Input<T>) => {
    checkFields(value, offsets, name);
    zero(memory, offset, size);
    assign(memory, offset, value);
    if (hasUnion) checkUnion(name, value, read(memory, offset));
  };
  return Object.freeze({
    name,
    size,
    align,
    offsets,
    layouts,
    read(memory: Memory, offset = 0) {
      check(memory, offset, 1);
      return read(memory, offset);
    },
    write(memory: Memory, offset: number, value: Input<T>) {
      check(memory, offset, 1);
      put(memory, offset, value);
    },
    allocate: (count = 1) => Memory.allocate(size * count),
    readArray(memory: Memory, offset: number, count: number) {
      check(memory, offset, count);
      return readRecords(read, size, memory, offset, count);
    },
    writeArray(memory: Memory, offset: number, values: readonly Input<T>[]) {
      check(memory, offset, values.length);
      for (const [index, value] of values.entries()) put(memory, offset + index * size, value);
    },
  });
}

/** For contract functions, which know that the records are inside the arena. */
export function readRecords<T>(
  read: (memory: Memory, offset: number) => T,
  size: number,
  memory: Memory,
  offset: number,
  count: number,
): T[] {
  const records: T[] = [];
  for (let index = 0; index < count; index++) records.push(read(memory, offset + index * size));
  return records;
}

export function zero(memory: Memory, offset: number, size: number): void {
  memory.u8.fill(0, offset, offset + size);
}

/** Typed arrays read undefined outside their bounds and round an odd offset down: neither may pass for data. */
function checkPlace(memory: Memory, offset: number, size: number, align: number, count: number, name: string): void {
  if (size === 0) throw new Error(`${name} does not exist on ${architecture}.`);
  if (!Number.isInteger(count) || count < 0) throwRange(count, name, 'count', 'a number of records from 0 on');
  if (!Number.isInteger(offset) || offset < 0 || offset + size * count > memory.size) {
    const wanted = `an offset that leaves ${size * count} bytes of the memory's ${memory.size}`;
    throwRange(offset, name, 'offset', wanted);
  }
  if (offset % align !== 0) throwRange(offset, name, 'offset', `a multiple of ${align}`);
}

function checkFields(value: unknown, offsets: Readonly<Record<string, number>>, name: string): void {
  if (typeof value !== 'object' || value === null) throwRange(value, name, 'value', 'an object of its fields');
  for (const key of Object.keys(value)) {
    if (offsets[key] === undefined) throw new TypeError(`${name} has no field ${JSON.stringify(key)}.`);
  }
}
