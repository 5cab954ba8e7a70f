import type { SourceRange } from './model/position.js';

export type Severity = 'error' | 'warning';

/** One finding. Stages return these beside their value; only the command line prints them. */
export interface Diagnostic {
  /** NTB09xx configuration, 10xx scanning, 11xx annotations, 12xx parsing, 13xx types and records, 14xx constants, 16xx contracts, 17xx overrides, 18xx planning, 19xx output; 20xx lint of headers (docs/lint). */
  readonly code: `NTB${number}`;
  readonly severity: Severity;
  readonly message: string;
  readonly range: SourceRange | null;
  /** What to do, or the nearest known name: printed under the caret. */
  readonly hint?: string;
}

/** What a stage gives: its value and what it found. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
