import { is64 } from './architecture.js';
import { throwRange } from './argument-error.js';
import { boolean, float64, int8, int16, int32, int64, uint8, uint16, uint32, uint64 } from './integers.js';
import type { Memory } from './memory.js';
import { handleArgument, intptr, pointer } from './pointers.js';

/**
 * How a field's value lies in memory. `store` checks the value and writes it, `load` reads it back.
 * Both work at any offset: fields of packed records are not aligned to their size.
 */
export interface FieldKind {
  readonly size: number;
  /** Bits of a bit-field within its storage unit; null for a field that takes whole bytes. */
  readonly bits: { readonly shift: number; readonly width: number } | null;
  store(memory: Memory, offset: number, value: unknown, owner: string, name: string): void;
  load(memory: Memory, offset: number): unknown;
}

type Load = (data: DataView, offset: number) => unknown;
type Store = (data: DataView, offset: number, value: never, owner: string, name: string) => void;

function scalar(size: number, load: Load, store: Store): FieldKind {
  return Object.freeze({
    size,
    bits: null,
    load: (memory: Memory, offset: number) => load(memory.data, offset),
    store: (memory: Memory, offset: number, value: unknown, owner: string, name: string) =>
      store(memory.data, offset, value as never, owner, name),
  });
}

export const U8 = scalar(
  1,
  (data, at) => data.getUint8(at),
  (data, at, value, owner, name) => data.setUint8(at, uint8(value, owner, name)),
);
export const I8 = scalar(
  1,
  (data, at) => data.getInt8(at),
  (data, at, value, owner, name) => data.setInt8(at, int8(value, owner, name)),
);
export const U16 = scalar(
  2,
  (data, at) => data.getUint16(at, true),
  (data, at, value, owner, name) => data.setUint16(at, uint16(value, owner, name), true),
);
export const I16 = scalar(
  2,
  (data, at) => data.getInt16(at, true),
  (data, at, value, owner, name) => data.setInt16(at, int16(value, owner, name), true),
);
export const U32 = scalar(
  4,
  (data, at) => data.getUint32(at, true),
  (data, at, value, owner, name) => data.setUint32(at, uint32(value, owner, name), true),
);
export const I32 = scalar(
  4,
  (data, at) => data.getInt32(at, true),
  (data, at, value, owner, name) => data.setInt32(at, int32(value, owner, name), true),
);
export const U64 = scalar(
  8,
  (data, at) => data.getBigUint64(at, true),
  (data, at, value, owner, name) => data.setBigUint64(at, uint64(value, owner, name), true),
);
export const I64 = scalar(
  8,
  (data, at) => data.getBigInt64(at, true),
  (data, at, value, owner, name) => data.setBigInt64(at, int64(value, owner, name), true),
);
export const F32 = scalar(
  4,
  (data, at) => data.getFloat32(at, true),
  (data, at, value, owner, name) => data.setFloat32(at, float64(value, owner, name), true),
);
export const F64 = scalar(
  8,
  (data, at) => data.getFloat64(at, true),
  (data, at, value, owner, name) => data.setFloat64(at, float64(value, owner, name), true),
);

/** BOOLEAN: one byte, any value but zero is true. */
export const BOOL8 = scalar(
  1,
  (data, at) => data.getUint8(at) !== 0,
  (data, at, value, owner, name) => data.setUint8(at, boolean(value, owner, name)),
);
/** BOOL: an int. */
export const BOOL32 = scalar(
  4,
  (data, at) => data.getInt32(at, true) !== 0,
  (data, at, value, owner, name) => data.setInt32(at, boolean(value, owner, name), true),
);

/** Pointers and unsigned pointer-sized integers; a Memory stands for its address, null for 0. */
export const UPTR = scalar(
  is64 ? 8 : 4,
  (data, at) => (is64 ? data.getBigUint64(at, true) : BigInt(data.getUint32(at, true))),
  (data, at, value, owner, name) => {
    const address = pointer(value, owner, name);
    if (is64) data.setBigUint64(at, BigInt(address), true);
    else data.setUint32(at, Number(address), true);
  },
);
/** Handles; a pseudo-handle is negative, null is 0. */
export const HPTR = scalar(
  is64 ? 8 : 4,
  (data, at) => (is64 ? data.getBigUint64(at, true) : BigInt(data.getUint32(at, true))),
  (data, at, value, owner, name) => {
    const address = value === null ? 0 : handleArgument(value, owner, name);
    if (is64) data.setBigUint64(at, BigInt(address), true);
    else data.setUint32(at, Number(address), true);
  },
);
/** LONG_PTR, SSIZE_T. */
export const IPTR = scalar(
  is64 ? 8 : 4,
  (data, at) => (is64 ? data.getBigInt64(at, true) : BigInt(data.getInt32(at, true))),
  (data, at, value, owner, name) => {
    const signed = intptr(value, owner, name);
    if (is64) data.setBigInt64(at, BigInt(signed), true);
    else data.setInt32(at, Number(signed), true);
  },
);

/** `kind` field[length]: as many elements as are given, the others keep what they hold. */
export function array(kind: FieldKind, length: number): FieldKind {
  return Object.freeze({
    size: kind.size * length,
    bits: null,
    load: (memory: Memory, offset: number) =>
      Array.from({ length }, (_, index) => kind.load(memory, offset + index * kind.size)),
    store(memory: Memory, offset: number, value: unknown, owner: string, name: string) {
      const elements = elementsOf(value, length, owner, name);
      for (let index = 0; index < elements.length; index++) {
        kind.store(memory, offset + index * kind.size, elements[index], owner, `${name}[${index}]`);
      }
    },
  });
}

function elementsOf(value: unknown, length: number, owner: string, name: string): ArrayLike<unknown> {
  const isArray = Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
  const elements = isArray ? (value as unknown as ArrayLike<unknown>) : null;
  if (elements !== null && elements.length <= length) return elements;
  return throwRange(value, owner, name, `an array of at most ${length} elements`);
}
