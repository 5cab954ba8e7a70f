import { renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChangedFile, FolderChanges } from './compare-folder.js';
import { makeFolder } from './make-folder.js';
import { temporaryName } from './ownership.js';

interface StagedFile {
  readonly target: string;
  readonly temporary: string;
  /** What to put back if a later step fails; null for a new file. */
  readonly before: string | null;
}

/**
 * Brings the folder to what the run made, all or nothing: every text is first written beside its place, then
 * renamed into it. When a step fails, what was done is undone and the error is thrown.
 */
export function writeFolder(dir: string, changes: FolderChanges): void {
  const undo: (() => void)[] = [];
  try {
    for (const leftover of changes.temporary) rmSync(path.join(dir, leftover), { force: true });
    const staged = stageFiles(dir, changes, undo);
    for (const file of staged) {
      renameSync(file.temporary, file.target);
      undo.push(() => restore(file.target, file.before));
    }
    for (const file of changes.removed) {
      rmSync(path.join(dir, file.path));
      undo.push(() => restore(path.join(dir, file.path), file.before));
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw error;
  }
  removeEmptyFolders(dir, changes);
}

function stageFiles(dir: string, changes: FolderChanges, undo: (() => void)[]): readonly StagedFile[] {
  const files: readonly (ChangedFile | FolderChanges['created'][number])[] = [...changes.created, ...changes.changed];
  const parents = new Set<string>();
  return files.map((file) => {
    const target = path.join(dir, file.path);
    const parent = path.dirname(target);
    const made = parents.has(parent) ? undefined : makeFolder(parent);
    parents.add(parent);
    if (made !== undefined) undo.push(() => removeEmptyTree(parent, made));
    const temporary = path.join(parent, temporaryName(path.basename(target)));
    undo.push(() => rmSync(temporary, { force: true }));
    writeFileSync(temporary, file.text, { flag: 'wx' });
    return { target, temporary, before: 'before' in file ? file.before : null };
  });
}

function restore(file: string, before: string | null): void {
  if (before === null) rmSync(file, { force: true });
  else writeFileSync(file, before);
}

/** Removes the folders from `inner` up to `outer` that hold nothing. */
function removeEmptyTree(inner: string, outer: string): void {
  for (let at = inner; at.length >= outer.length; at = path.dirname(at)) rmdirSync(at);
}

function removeEmptyFolders(dir: string, changes: FolderChanges): void {
  const folders = new Set(changes.removed.map((file) => path.posix.dirname(file.path)).filter((name) => name !== '.'));
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    attempt(() => rmdirSync(path.join(dir, folder)));
  }
}

/** For steps whose failure leaves nothing better to do. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // A folder that is not empty stays; in undoing, the first error is the one to report.
  }
}
