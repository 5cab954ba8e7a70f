import type { LibraryHandle } from 'koffi';
import { hasSymbol, loadLibrary, openLibrary } from './library.js';
import { type NamedTypes, type Prototype, parsePrototype } from './prototype.js';

export type NativeFunction = (...parameters: never[]) => unknown;

/** Library of every function declared so far, for `isAvailable`. */
const declared = new Map<string, string>();

/**
 * A function that binds itself to its library at the first call and hands the native function to `install`,
 * which stores it in the exported variable: calls from then on go straight into koffi.
 * `availability` ends the sentence about a missing export: `it exists since Windows 8`.
 *
 *     export let NtClose: (Handle: Address) => NTSTATUS =
 *       lazy('ntdll.dll', 'NtClose', 'int32 __stdcall (uintptr_t)', (bound) => { NtClose = bound; });
 */
/* @__NO_SIDE_EFFECTS__ */
export function lazy<F extends NativeFunction>(
  library: string,
  name: string,
  prototype: string,
  install: (bound: F) => void,
  availability?: string,
  types?: NamedTypes,
): F {
  declared.set(name, library);
  let bound: F | null = null;
  const trampoline = (...values: never[]): unknown => {
    if (bound === null) {
      const handle = openLibrary(library, name, availability);
      bound = bind(handle, name, parsePrototype(prototype, types)) as F;
      install(bound);
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
    const handle = loadLibrary(library);
    return handle !== null && hasSymbol(handle, name);
  } catch {
    return false;
  }
}

function bind(handle: LibraryHandle, name: string, prototype: Prototype): NativeFunction {
  const { convention, result, parameters, isWideResult } = prototype;
  const padding = isPadded(handle, prototype) ? paddingFor(parameters.length) : 0;
  const types = [...parameters, ...new Array<string>(padding).fill('uintptr_t')];
  const native: NativeFunction = handle.func(convention, name, result, types);
  const bound = padding === 0 ? native : pad(native, parameters.length, padding);
  return isWideResult ? widen(bound) : bound;
}

/**
 * The x64 convention lets a caller pass more arguments than the callee reads, and Wine is called with zeros after
 * the last one, for two reasons. Wine 10 never returns from a system service that is called through koffi with fewer
 * than five arguments. And Wine copies those from the fifth on by `rep movs`, which reads 64 bytes at a time, while
 * koffi lays them at the end of its stack, below a page that nobody may read: that costs a tenth of a microsecond
 * in each call, unless the argument lies 64 bytes lower.
 */
function paddingFor(count: number): number {
  if (count < 5) return 5 - count;
  return count <= 6 ? 11 - count : 0;
}

function isPadded(handle: LibraryHandle, { parameters }: Prototype): boolean {
  return process.arch === 'x64' && !parameters.includes('...') && isWines(handle);
}

/** Asked once: each call of koffi is one in which a worker that is just being terminated would end the process. */
function isWines(handle: LibraryHandle): boolean {
  const known = wines.get(handle);
  if (known !== undefined) return known;
  const isOne = hasSymbol(handle, 'wine_get_version');
  wines.set(handle, isOne);
  return isOne;
}

const wines = new WeakMap<LibraryHandle, boolean>();

/** Calls with five and six parameters are those of ports and files: gathering their arguments would cost more. */
function pad(native: NativeFunction, count: number, padding: number): NativeFunction {
  const z = 0 as never;
  if (count === 5) return (a, b, c, d, e) => native(a, b, c, d, e, z, z, z, z, z, z);
  if (count === 6) return (a, b, c, d, e, f) => native(a, b, c, d, e, f, z, z, z, z, z);
  const zeros = new Array<never>(padding).fill(z);
  return (...values) => native(...values.slice(0, count), ...zeros);
}

function widen(native: NativeFunction): NativeFunction {
  return (...values) => BigInt(native(...values) as number | bigint);
}
