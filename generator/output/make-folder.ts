import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those around it that are not there; gives the outermost that it made. Node's own way never comes
 * to an end where a system calls a folder missing that cannot be made, as Linux does below /proc.
 */
export function makeFolder(folder: string): string | undefined {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at) && !missing.includes(at); at = path.dirname(at)) missing.push(at);
  for (const each of missing.toReversed()) mkdirSync(each);
  return missing.at(-1);
}
