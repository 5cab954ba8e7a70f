import type { LibraryHandle } from 'koffi';
import { passGate } from './binding-gate.js';
import { koffi } from './koffi.js';
import { NotAvailableError } from './not-available-error.js';

const paths = new Map<string, string>();
const handles = new Map<string, LibraryHandle>();

/**
 * Loads `name` from this file instead: for tests, and for stand-ins on systems that are no Windows.
 * Functions that have been called keep the library that they were bound to. Null ends the mapping.
 */
export function setLibraryPath(name: string, path: string | null): void {
  if (path === null) paths.delete(name);
  else paths.set(name, path);
  handles.delete(name);
}

/** Null where the library cannot exist: on a system that is no Windows, unless it is mapped to a file. */
export function loadLibrary(name: string): LibraryHandle | null {
  const known = handles.get(name);
  if (known !== undefined) return known;
  const path = paths.get(name);
  if (path === undefined && process.platform !== 'win32') return null;
  const handle = passGate(() => koffi.load(path ?? name));
  handles.set(name, handle);
  return handle;
}

export function hasSymbol(handle: LibraryHandle, symbol: string): boolean {
  try {
    passGate(() => handle.symbol(symbol));
    return true;
  } catch {
    return false;
  }
}

/** The address of an exported function, for a call that takes one. */
export function symbolAddress(name: string, symbol: string): bigint {
  return passGate(() => koffi.address(openLibrary(name, symbol, undefined).symbol(symbol)));
}

/** The library that exports `symbol`, or an error that says why there is none. */
export function openLibrary(name: string, symbol: string, availability: string | undefined): LibraryHandle {
  const handle = loadLibrary(name);
  if (handle === null) {
    const system = `${process.platform}-${process.arch}`;
    const reason = `${symbol} needs ${name}: this is ${system}. Types, constants and codecs work everywhere.`;
    throw new NotAvailableError(symbol, name, reason);
  }
  if (hasSymbol(handle, symbol)) return handle;
  const reason = `${symbol} is not exported by this system's ${name}`;
  throw new NotAvailableError(symbol, name, availability === undefined ? `${reason}.` : `${reason}; ${availability}.`);
}
