import type { GeneratedFile } from '../model/generated-file.js';
import type { Baseline } from './baseline.js';
import type { HeaderScanned } from './header-prints.js';

/** What is left of an earlier run that had the same settings. */
export interface EarlierRun {
  readonly baseline: Baseline;
  /** A header as it was scanned then; null when that is lost. */
  readonly readHeader: (print: string) => HeaderScanned | null;
  /** Its files, as they still lie there. */
  readonly outputs: OutputFiles;
}

/** By their paths in the output folder. */
export type OutputFiles = ReadonlyMap<string, GeneratedFile>;

/** Why a run must be a whole one. */
export interface WholeRunReason {
  readonly reason: string;
}

export function needsWholeRun(reason: string): WholeRunReason {
  return { reason };
}
