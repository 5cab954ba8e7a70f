import type { LibraryHandle } from 'koffi';
import { passGate } from './binding-gate.js';
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
      bound = passGate(() =>
        bind(openLibrary(library, name, availability), name, parsePrototype(prototype, types)),
      ) as F;
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
  const padding = isPadded(prototype) ? Math.max(0, PADDED_COUNT - parameters.length) : 0;
  const types = [...parameters, ...new Array<string>(padding).fill('uintptr_t')];
  const native: NativeFunction = handle.func(convention, name, result, types);
  const bound = padding === 0 ? native : pad(native, parameters.length, padding);
  return isWideResult ? widen(bound) : bound;
}

/**
 * Wine 10 on x64 reads the places of a fifth and a sixth argument in each system service, however many it has. koffi
 * calls with up to four arguments at the very end of its stack, where those places are no memory, and the call never
 * returns. The x64 convention lets a caller pass more arguments than the callee reads, so zeros follow: with a fifth
 * one, koffi's stack has room for six. Services are called by every library, by itself or by what it forwards to.
 */
const PADDED_COUNT = 5;

function isPadded({ parameters }: Prototype): boolean {
  return process.arch === 'x64' && !parameters.includes('...') && isWine();
}

/** What is mapped in ntdll's place is asked instead. Each is asked once. */
function isWine(): boolean {
  const handle = loadLibrary('ntdll.dll');
  if (handle === null) return false;
  const known = wines.get(handle);
  if (known !== undefined) return known;
  const isOne = hasSymbol(handle, 'wine_get_version');
  wines.set(handle, isOne);
  return isOne;
}

const wines = new WeakMap<LibraryHandle, boolean>();

function pad(native: NativeFunction, count: number, padding: number): NativeFunction {
  const zeros = new Array<never>(padding).fill(0 as never);
  return (...values) => native(...values.slice(0, count), ...zeros);
}

function widen(native: NativeFunction): NativeFunction {
  return (...values) => BigInt(native(...values) as number | bigint);
}
