import koffi, { type LibraryHandle, type TypeObject } from 'koffi';
import { hasSymbol, isPaddingNeeded, type Library, loadLibrary, NotAvailableError } from './library.js';

/** koffi's name of a primitive type, or a function that makes a composite one when it is first needed. */
export type NativeType = string | (() => TypeObject);

/** x86 only; other processors have one convention. */
export type Convention = 'cdecl' | 'stdcall' | 'fastcall' | 'thiscall';

export interface BindingOptions {
  readonly convention?: Convention;
  /** The end of a sentence about an export that is missing: `it exists since Windows 8`. */
  readonly availability?: string;
}

export type NativeFunction = (...parameters: never[]) => unknown;

interface Declaration extends BindingOptions {
  readonly library: Library;
  readonly name: string;
  readonly result: NativeType;
  readonly parameters: readonly NativeType[];
}

/** Every function declared so far, for `isAvailable`. */
const declared = new Map<string, Library>();

/**
 * A function that binds itself to its DLL at the first call and hands the native function to `replace`, which
 * stores it in the exported variable: calls from then on go straight into koffi.
 *
 *     export let NtClose: (Handle: Address) => number =
 *       lazy(ntdll, 'NtClose', 'int32', ['uintptr_t'], (bound) => { NtClose = bound; }, { convention: 'stdcall' });
 */
export function lazy<F extends NativeFunction>(
  library: Library,
  name: string,
  result: NativeType,
  parameters: readonly NativeType[],
  replace: (bound: F) => void,
  options: BindingOptions = {},
): F {
  declared.set(name, library);
  const declaration = { library, name, result, parameters, ...options };
  let bound: F | null = null;
  const trampoline = (...values: never[]): unknown => {
    if (bound === null) {
      bound = bindFunction<F>(declaration);
      replace(bound);
    }
    return bound(...values);
  };
  return trampoline as F;
}

/** True if a function declared by a loaded module can be called on this system. */
export function isAvailable(name: string): boolean {
  const library = declared.get(name);
  if (library === undefined) return false;
  try {
    const handle = loadLibrary(library.name);
    return handle !== null && hasSymbol(handle, name);
  } catch {
    return false;
  }
}

function bindFunction<F extends NativeFunction>(declaration: Declaration): F {
  const handle = openLibrary(declaration);
  const { name, result, parameters } = declaration;
  const padding = isPaddingNeeded(handle) && !parameters.includes('...') ? Math.max(0, 5 - parameters.length) : 0;
  const types = [...parameters.map(nativeType), ...new Array<string>(padding).fill('uintptr_t')];
  const convention = `__${declaration.convention ?? 'cdecl'}`;
  const bound: NativeFunction = handle.func(convention, name, nativeType(result), types);
  return normalise(padding === 0 ? bound : pad(bound, parameters.length, padding), result) as F;
}

function openLibrary({ library, name, availability }: Declaration): LibraryHandle {
  const handle = loadLibrary(library.name);
  if (handle === null) {
    const system = `${process.platform}-${process.arch}`;
    const reason = `${name} needs ${library.name}: this is ${system}. Types, constants and codecs work everywhere.`;
    throw new NotAvailableError(name, library.name, reason);
  }
  if (!hasSymbol(handle, name)) {
    const reason = `${name} is not exported by this system's ${library.name}`;
    const message = availability === undefined ? `${reason}.` : `${reason}; ${availability}.`;
    throw new NotAvailableError(name, library.name, message);
  }
  return handle;
}

function nativeType(type: NativeType): string | TypeObject {
  return typeof type === 'string' ? type : type();
}

function pad(bound: NativeFunction, count: number, padding: number): NativeFunction {
  const zeros = new Array<never>(padding).fill(0 as never);
  return (...values) => bound(...values.slice(0, count), ...zeros);
}

/** koffi gives a 64-bit result as a number or a bigint, by its value. */
function normalise(bound: NativeFunction, result: NativeType): NativeFunction {
  if (typeof result !== 'string' || !WIDE.has(result)) return bound;
  return (...values) => BigInt(bound(...values) as number | bigint);
}

const WIDE = new Set(['int64', 'uint64', 'int64_t', 'uint64_t', 'intptr_t', 'uintptr_t', 'size_t']);

/** An anonymous composite type for a record that is passed by value: each thread's koffi has its own registry. */
export function structType(fields: Readonly<Record<string, NativeType>>): () => TypeObject {
  let type: TypeObject | null = null;
  return () => {
    type ??= koffi.struct(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, nativeType(value)])));
    return type;
  };
}
