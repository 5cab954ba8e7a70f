import type { GeneratedFile } from '../model/generated-file.js';
import type { SyntaxParser } from '../parse/syntax-parser.js';
import type { Baseline } from './baseline.js';
import type { HeaderScanned } from './header-prints.js';
import type { KeptSyntax } from './kept-syntax.js';

/** What is left of an earlier run that had the same settings. */
export interface EarlierRun {
  readonly baseline: Baseline;
  /** A header as it was scanned then; null when that is lost. */
  readonly readHeader: (print: string) => HeaderScanned | null;
  /** What the parser made of that header; empty when that is lost. */
  readonly readSyntax: (print: string) => KeptSyntax;
  /** For what has changed. */
  readonly parser: SyntaxParser;
  /** Its files, as they still lie there; null when one does not. */
  readonly readOutput: () => OutputFiles | null;
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
