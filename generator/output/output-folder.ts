import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { SourceRange } from '../model/position.js';
import { checkPaths } from './check-paths.js';
import { compareFolder, type FolderChanges } from './compare-folder.js';
import { isMissing } from './read-folder.js';
import { writeFolder } from './write-folder.js';

/** An output folder, what messages call it, and where the configuration names it. */
export interface OutputFolder {
  readonly dir: string;
  readonly display: string;
  readonly range: SourceRange | null;
  /** A sub-folder of an earlier run that this run leaves alone. */
  readonly kept: string | null;
}

/** What writing these files would change, or why they cannot be written. */
export function compareOutput(
  folder: OutputFolder,
  files: readonly GeneratedFile[],
): FolderChanges | readonly Diagnostic[] {
  const wrong = checkPaths(files);
  if (wrong.length > 0) return wrong;
  try {
    const link = findLink(folder.dir, files);
    if (link !== null) {
      const message = `${folder.display}/${link} is a symbolic link: the output would leave its folder`;
      return [{ code: 'NTB1924', severity: 'error', message, range: folder.range }];
    }
    const changes = compareFolder(folder.dir, files, folder.kept);
    return changes.foreign.length === 0 ? changes : changes.foreign.map((file) => describeForeign(folder, file));
  } catch (error) {
    return [describeFailure(folder, error)];
  }
}

/** Writes the changes, all or nothing. */
export function writeOutput(folder: OutputFolder, changes: FolderChanges): readonly Diagnostic[] {
  try {
    writeFolder(folder.dir, changes);
    return [];
  } catch (error) {
    return [describeFailure(folder, error)];
  }
}

/** A sub-folder of the output that is a symbolic link. The output folder itself may be one: the user chose it. */
function findLink(dir: string, files: readonly GeneratedFile[]): string | null {
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = path.posix.dirname(file.path); at !== '.'; at = path.posix.dirname(at)) folders.add(at);
  }
  return [...folders].sort().find((folder) => isLink(path.join(dir, folder))) ?? null;
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function describeForeign(folder: OutputFolder, file: string): Diagnostic {
  return {
    code: 'NTB1925',
    severity: 'error',
    message: `${folder.display}/${file} is in the way, and ntbind did not write it`,
    range: folder.range,
    hint: 'move it, or choose another output folder',
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file is in its place',
  EISDIR: 'a folder is in the place of a file',
  ENOENT: 'it cannot be made here',
  ELOOP: 'its path has too many symbolic links',
  ENAMETOOLONG: 'its path is too long',
};

/** Throws again what is no failure of the file system. */
export function describeFailure(folder: Pick<OutputFolder, 'display' | 'range'>, error: unknown): Diagnostic {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  return {
    code: 'NTB1921',
    severity: 'error',
    message: `cannot write to the output folder ${folder.display}: ${REASONS[code] ?? code}`,
    range: folder.range,
    hint: 'nothing was changed',
  };
}
