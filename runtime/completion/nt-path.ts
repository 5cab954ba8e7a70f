import { win32 as path } from 'node:path';

/** `C:\a.txt`, `\\server\share\a.txt` and relative paths as the kernel names them; a name that is one already stays. */
export function toNtPath(file: string): string {
  if (isNtPath(file)) return file;
  // Resolves against the working folder and begins with \\?\, or with \\?\UNC\ for a share.
  const full = path.toNamespacedPath(path.resolve(file));
  return full.startsWith('\\\\?\\') || full.startsWith('\\\\.\\') ? `\\??\\${full.slice(4)}` : full;
}

/** A pipe by its bare name, or by the name that Win32 or the kernel gives it. */
export function toNtPipePath(name: string): string {
  if (/^\\\\[.?]\\/.test(name)) return `\\??\\${name.slice(4)}`;
  return isNtPath(name) ? name : `\\??\\pipe\\${name}`;
}

/** One backslash: the kernel's own names begin at the root of all objects. */
function isNtPath(name: string): boolean {
  return /^\\(\?\?|[A-Za-z]+)\\/.test(name) && !name.startsWith('\\\\');
}
