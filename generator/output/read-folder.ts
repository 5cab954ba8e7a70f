import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { carriesMark, isLeftStaging, MARK_BYTES, TEMPORARY, WRITTEN_EXTENSION } from './ownership.js';

/** What of an earlier run an output folder holds. Paths are relative to it, with forward slashes, sorted. */
export interface OwnedFiles {
  readonly files: readonly string[];
  /** Files and folders left behind by a run that was killed while it wrote. */
  readonly temporary: readonly string[];
}

/** Deep enough for any output of ours; bounds the walk in a folder that is not. */
const MAXIMUM_DEPTH = 8;

/** Finds the files that ntbind wrote. Symbolic links are not followed, so nothing outside is found. */
export function findOwnedFiles(dir: string, isSkipped: (relative: string) => boolean): OwnedFiles {
  const files: string[] = [];
  const temporary: string[] = [];
  const visit = (relative: string, depth: number): void => {
    for (const entry of entriesOf(path.join(dir, relative))) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (isSkipped(name)) continue;
      if (entry.isDirectory()) {
        if (isLeftStaging(entry.name)) temporary.push(name);
        else if (depth < MAXIMUM_DEPTH && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
          visit(name, depth + 1);
      } else if (entry.isFile()) {
        if (TEMPORARY.test(entry.name)) temporary.push(name);
        else if (WRITTEN_EXTENSION.test(entry.name) && carriesMark(startOf(path.join(dir, name)))) files.push(name);
      }
    }
  };
  visit('', 0);
  return { files: files.sort(), temporary: temporary.sort() };
}

/** What a file holds, or null where there is none. */
export function readIfPresent(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function entriesOf(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function startOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(MARK_BYTES);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, MARK_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
