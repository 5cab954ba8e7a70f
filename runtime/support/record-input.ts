import type { Handle, Pointer } from './handle.js';
import type { Memory } from './memory.js';

/** What may be written for a record that reads as `T`: any of its fields, the others become zero. */
export type RecordInput<T extends object> = { readonly [K in keyof T]?: FieldInput<T[K]> | undefined };

/** What contract functions take for a pointer to a record that they read. */
export type RecordArgument<T extends object> = RecordInput<T> | Pointer<T> | Memory;

/** 64-bit integers in either form; handles keep their kind; pointers may be a Memory or null. */
export type FieldInput<V> = V extends Pointer
  ? V | Memory | null
  : V extends Handle<never>
    ? V | null
    : V extends bigint
      ? number | bigint
      : V extends number | boolean | string
        ? V
        : V extends BigInt64Array | BigUint64Array
          ? ArrayLike<number | bigint>
          : V extends ArrayBufferView
            ? ArrayLike<number>
            : V extends readonly (infer E)[]
              ? ArrayLike<FieldInput<E>>
              : V extends object
                ? RecordInput<V>
                : V;
