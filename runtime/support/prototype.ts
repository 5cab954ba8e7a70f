import type { TypeObject } from 'koffi';
import { passGate } from './binding-gate.js';
import { koffi } from './koffi.js';

/** koffi types for the names in a prototype that are no primitive types: records passed by value. */
export type NamedTypes = () => Readonly<Record<string, TypeObject>>;

export interface Prototype {
  readonly result: string | TypeObject;
  /** `__stdcall`; it matters on x86 only. */
  readonly convention: string;
  /** The last one may be `...`. */
  readonly parameters: readonly (string | TypeObject)[];
  /** The result has 64 bits on some system: koffi gives a number or a bigint, by its value. */
  readonly isWideResult: boolean;
  /** Of each parameter that has 64 bits on some system, how callbacks receive it; null for the others. */
  readonly wideParameters: readonly (WideKind | null)[];
}

export type WideKind = 'signed' | 'unsigned';

/** Reads `int32 __stdcall (uintptr_t, uint32, ...)`. */
export function parsePrototype(text: string, types?: NamedTypes): Prototype {
  const [, result, convention, list] = /^(\w+) (__\w+) \(([^()]*)\)$/.exec(text) ?? [];
  if (result === undefined || convention === undefined || list === undefined) {
    throw new SyntaxError(`"${text}" is no prototype of the form "int32 __stdcall (uintptr_t, uint32)".`);
  }
  const named = types?.() ?? {};
  const words = list === '' || list === 'void' ? [] : list.split(', ');
  return {
    result: named[result] ?? result,
    convention,
    parameters: words.map((word) => named[word] ?? word),
    isWideResult: WIDE.has(result),
    wideParameters: words.map((word) => WIDE.get(word) ?? null),
  };
}

const WIDE: ReadonlyMap<string, WideKind> = new Map([
  ...['int64', 'int64_t', 'intptr_t'].map((word) => [word, 'signed'] as const),
  ...['uint64', 'uint64_t', 'uintptr_t', 'size_t'].map((word) => [word, 'unsigned'] as const),
]);

type Fields = Readonly<Record<string, string | TypeObject>>;

/** A record passed by value. Without a name: every thread's koffi has a registry of its own. */
export function struct(fields: Fields): TypeObject {
  return passGate(() => koffi.struct({ ...fields }));
}

export function union(fields: Fields): TypeObject {
  return passGate(() => koffi.union({ ...fields }));
}
