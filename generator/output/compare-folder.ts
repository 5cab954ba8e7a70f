import path from 'node:path';
import type { GeneratedFile } from '../model/generated-file.js';
import { carriesMark } from './ownership.js';
import { findOwnedFiles, readIfPresent } from './read-folder.js';

/** What a run would do to its output folder. */
export interface FolderChanges {
  readonly created: readonly GeneratedFile[];
  readonly changed: readonly ChangedFile[];
  /** Written by an earlier run and no longer wanted. */
  readonly removed: readonly RemovedFile[];
  /** In the way of a new file, and not written by ntbind. */
  readonly foreign: readonly string[];
  readonly temporary: readonly string[];
  readonly unchanged: number;
}

export interface ChangedFile extends GeneratedFile {
  readonly before: string;
}
export interface RemovedFile {
  readonly path: string;
  readonly before: string;
}

/** Compares the files of a run with the folder; a `kept` sub-folder belongs to a part that this run leaves out. */
export function compareFolder(dir: string, files: readonly GeneratedFile[], kept: string | null): FolderChanges {
  const created: GeneratedFile[] = [];
  const changed: ChangedFile[] = [];
  const foreign: string[] = [];
  for (const file of files) {
    if (file.isInPlace === true) continue;
    const before = readIfPresent(path.join(dir, file.path));
    if (before === null) created.push(file);
    else if (before === file.text) continue;
    else if (carriesMark(before)) changed.push({ ...file, before });
    else foreign.push(file.path);
  }
  const wanted = new Set(files.map((file) => file.path));
  const owned = findOwnedFiles(dir, (relative) => relative === kept || wanted.has(relative));
  const removed = owned.files.map((file) => ({ path: file, before: readIfPresent(path.join(dir, file)) ?? '' }));
  const unchanged = files.length - created.length - changed.length - foreign.length;
  return { created, changed, removed, foreign, temporary: owned.temporary, unchanged };
}

export function isUpToDate(changes: FolderChanges): boolean {
  const { created, changed, removed, foreign } = changes;
  return created.length + changed.length + removed.length + foreign.length === 0;
}
