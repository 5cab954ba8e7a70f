import { architecture } from './architecture.js';
import { arena, enter, leave } from './arena.js';
import { throwRange } from './argument-error.js';
import type { FieldKind } from './field-kind.js';
import { Memory } from './memory.js';
import { checkOverlap, type FieldEntry, hasOverlap } from './overlap.js';
import type { RecordInput } from './record-input.js';

/** A record's layout on this architecture and its way in and out of memory. A record is a field's kind, too. */
export interface RecordCodec<T extends object> extends FieldKind {
  readonly name: string;
  readonly size: number;
  readonly align: number;
  /** In bytes; a bit-field's is that of its storage unit. */
  readonly offsets: Readonly<Record<keyof T, number>>;
  /** Reads without checks: for memory that is known to hold the record, at an aligned offset. */
  readonly decode: (memory: Memory, offset: number) => T;
  /** Like `decode`, at any offset. */
  load(memory: Memory, offset: number): T;
  /** From memory, or from bytes that a call has returned. */
  read(source: Memory | Uint8Array, offset?: number): T;
  /** Fields that are left out become zero. Members of a union that disagree are an error. */
  write(memory: Memory, offset: number, value: RecordInput<T>): void;
  /** The bytes that `write` would store, for calls that take a buffer. */
  toBytes(value: RecordInput<T>): Uint8Array;
  /** Zeroed memory for `count` records, to be freed. */
  allocate(count?: number): Memory;
  readArray(memory: Memory, offset: number, count: number): T[];
  writeArray(memory: Memory, offset: number, values: readonly RecordInput<T>[]): void;
}

/** Entries of the fields that exist on this architecture. */
export type FieldTable<T extends object> = Readonly<Partial<Record<keyof T, FieldEntry>>>;

/** `fields` is asked for when it is first needed: its records may belong to modules that load later. */
/* @__NO_SIDE_EFFECTS__ */
export function record<T extends object>(
  name: string,
  size: number,
  align: number,
  decode: (memory: Memory, offset: number) => T,
  fields: () => FieldTable<T>,
): RecordCodec<T> {
  return new Codec(name, size, align, decode, fields);
}

class Codec<T extends object> implements RecordCodec<T> {
  readonly bits = null;
  readonly #listFields: () => FieldTable<T>;
  #fields: Readonly<Record<string, FieldEntry>> | null = null;
  #isUnion = false;

  constructor(
    readonly name: string,
    readonly size: number,
    readonly align: number,
    readonly decode: (memory: Memory, offset: number) => T,
    listFields: () => FieldTable<T>,
  ) {
    this.#listFields = listFields;
  }

  get offsets(): Readonly<Record<keyof T, number>> {
    const entries = Object.entries(this.#table()).map(([name, [, offset]]) => [name, offset]);
    return Object.fromEntries(entries) as Record<keyof T, number>;
  }

  read(source: Memory | Uint8Array, offset = 0): T {
    this.#check(source, offset, 1);
    if (source instanceof Memory) return this.load(source, offset);
    return this.#withCopy(source.subarray(offset, offset + this.size), (memory, place) => this.decode(memory, place));
  }

  toBytes(value: RecordInput<T>): Uint8Array {
    if (this.size === 0) throw new Error(`${this.name} has no layout on ${architecture}.`);
    return this.#withCopy(new Uint8Array(this.size), (memory, place) => {
      this.store(memory, place, value, this.name, '');
      return memory.u8.slice(place, place + this.size);
    });
  }

  write(memory: Memory, offset: number, value: RecordInput<T>): void {
    this.#check(memory, offset, 1);
    memory.u8.fill(0, offset, offset + this.size);
    this.store(memory, offset, value, this.name, '');
  }

  allocate(count = 1): Memory {
    return Memory.allocate(this.size * count);
  }

  readArray(memory: Memory, offset: number, count: number): T[] {
    this.#check(memory, offset, count);
    return decodeArray(this, memory, offset, count);
  }

  writeArray(memory: Memory, offset: number, values: readonly RecordInput<T>[]): void {
    this.#check(memory, offset, values.length);
    for (const [index, value] of values.entries()) this.write(memory, offset + index * this.size, value);
  }

  /** `decode` needs an aligned offset, which a packed record or a user's buffer need not give. */
  load(memory: Memory, offset: number): T {
    if (offset % this.align === 0) return this.decode(memory, offset);
    return this.#withCopy(memory.u8.subarray(offset, offset + this.size), this.decode);
  }

  /** Stores the fields that `value` has, and touches nothing else. */
  store(memory: Memory, offset: number, value: unknown, owner: string, name: string): void {
    const table = this.#table();
    if (typeof value !== 'object' || value === null)
      throwRange(value, owner, name, `an object of ${this.name}'s fields`);
    const given = new Map<string, unknown>();
    for (const [key, field] of Object.entries(value)) {
      const path = name === '' ? key : `${name}.${key}`;
      const entry = table[key] ?? throwRange(field, owner, path, `left out: ${this.name} has no such field here`);
      if (field === undefined) continue;
      entry[0].store(memory, offset + entry[1], field, owner, path);
      given.set(key, field);
    }
    if (this.#isUnion && given.size > 1) checkOverlap(memory, offset, table, given, owner, name);
  }

  /** At an aligned place. */
  #withCopy<R>(bytes: Uint8Array, use: (memory: Memory, offset: number) => R): R {
    const place = enter(this.size);
    const memory = arena;
    try {
      memory.u8.set(bytes, place);
      return use(memory, place);
    } finally {
      leave(place);
    }
  }

  #table(): Readonly<Record<string, FieldEntry>> {
    if (this.#fields === null) {
      this.#fields = Object.freeze({ __proto__: null, ...this.#listFields() }) as Readonly<Record<string, FieldEntry>>;
      this.#isUnion = hasOverlap(Object.values(this.#fields));
    }
    return this.#fields;
  }

  /** Typed arrays read undefined outside their bounds: that may not pass for data. */
  #check(source: Memory | Uint8Array, offset: number, count: number): void {
    const available = source instanceof Memory ? source.size : source.byteLength;
    if (this.size === 0) throw new Error(`${this.name} has no layout on ${architecture}.`);
    if (!Number.isInteger(count) || count < 0) throwRange(count, this.name, 'count', 'a number of records');
    if (Number.isInteger(offset) && offset >= 0 && offset + this.size * count <= available) return;
    const wanted = `an offset with ${this.size * count} bytes behind it in a memory of ${available}`;
    throwRange(offset, this.name, 'offset', wanted);
  }
}

/** For contract functions, which know that the records are inside the memory and aligned. */
export function decodeArray<T extends object>(
  codec: RecordCodec<T>,
  memory: Memory,
  offset: number,
  count: number,
): T[] {
  const { decode, size } = codec;
  if (count === 0) return [];
  // An empty array makes room for seventeen elements at its first push; most waits give one packet.
  const records = [decode(memory, offset)];
  for (let index = 1; index < count; index++) records.push(decode(memory, offset + index * size));
  return records;
}
