import koffi, { type LibraryHandle } from 'koffi';
import { pointerSize } from './architecture.js';

/** A DLL by the name that the headers' configuration gives it. Loaded at the first call of one of its functions. */
export interface Library {
  readonly name: string;
}

/** A function that cannot be called on this system: no Windows, or a Windows that does not export it. */
export class NotAvailableError extends Error {
  override readonly name = 'NotAvailableError';
  constructor(
    readonly functionName: string,
    readonly library: string,
    message: string,
  ) {
    super(message);
  }
}

export function library(name: string): Library {
  return Object.freeze({ name });
}

const paths = new Map<string, string>();
const handles = new Map<string, LibraryHandle>();

/**
 * Loads `name` from a file of this system instead: for tests and for stand-ins on other systems.
 * Functions that were called before keep the library that they were bound to. Null ends the mapping.
 */
export function setLibraryPath(name: string, path: string | null): void {
  if (path === null) paths.delete(name);
  else paths.set(name, path);
  handles.delete(name);
}

export function loadLibrary(name: string): LibraryHandle | null {
  const known = handles.get(name);
  if (known !== undefined) return known;
  const path = paths.get(name);
  if (path === undefined && process.platform !== 'win32') return null;
  const handle = koffi.load(path ?? name);
  handles.set(name, handle);
  return handle;
}

export function hasSymbol(handle: LibraryHandle, symbol: string): boolean {
  try {
    handle.symbol(symbol);
    return true;
  } catch {
    return false;
  }
}

/**
 * Wine 10 on x64 never returns from a system service that is called with fewer than five arguments through
 * koffi. The x64 convention lets a caller pass more arguments than the callee reads, so zeros are added.
 */
export function isPaddingNeeded(handle: LibraryHandle): boolean {
  return process.arch === 'x64' && pointerSize === 8 && hasSymbol(handle, 'wine_get_version');
}
