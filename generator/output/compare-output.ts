import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { FolderComparison } from './folder-comparison.js';
import { describeFailure } from './output-faults.js';
import type { OutputFolder } from './output-folder.js';

/** What a run would do to its output folder. */
export interface FolderDifferences {
  readonly created: readonly GeneratedFile[];
  readonly changed: readonly ChangedFile[];
  /** Written by an earlier run and no longer wanted. */
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export interface ChangedFile extends GeneratedFile {
  readonly before: string;
}

/** What writing these files would change, or why they cannot be written. Writes nothing. */
export function compareOutput(
  folder: OutputFolder,
  files: readonly GeneratedFile[],
): FolderDifferences | readonly Diagnostic[] {
  const comparison = new FolderComparison(folder);
  const created: GeneratedFile[] = [];
  const changed: ChangedFile[] = [];
  for (const file of files) {
    if (file.isInPlace === true) {
      comparison.keep(file.path);
      continue;
    }
    const change = comparison.compare(file.path, Buffer.from(file.text));
    if (change?.kind === 'created') created.push(file);
    if (change?.kind === 'changed') changed.push({ ...file, before: change.before.toString() });
  }
  const faults = comparison.findFaults();
  if (faults.length > 0) return faults;
  try {
    const { files: removed } = comparison.findUnwanted();
    return { created, changed, removed, unchanged: files.length - created.length - changed.length };
  } catch (error) {
    return [describeFailure(folder, error)];
  }
}

export function isUpToDate({ created, changed, removed }: FolderDifferences): boolean {
  return created.length + changed.length + removed.length === 0;
}
