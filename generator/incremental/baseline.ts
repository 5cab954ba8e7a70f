import type { Diagnostic } from '../diagnostics.js';
import type { IndexEntry } from '../docs/docs-plan.js';
import type { ModelNames } from './model-names.js';

/** What a run leaves for the next one, which then does only what an edit has changed. */
export interface Baseline extends BaselineScan {
  /** In the order of the first inclusions. */
  readonly headers: readonly BaselineHeader[];
  /** Of resolving; of the stages behind it there are none. */
  readonly findings: readonly Diagnostic[];
  readonly names: ModelNames;
  /** Of the reference, in the order of its index. */
  readonly pages: readonly IndexEntry[];
}

/** What the scan says of all headers together. */
export interface BaselineScan {
  readonly version: number;
  readonly versionNames: readonly (readonly [version: number, name: string])[];
  readonly statusOrder: readonly string[];
  /** Every inclusion of a header, in order. */
  readonly inclusions: readonly string[];
}

export interface BaselineHeader {
  readonly path: string;
  readonly isSdk: boolean;
  /** Of all that the scan made of it. */
  readonly print: string;
  /** Every name that its declarations give a meaning. */
  readonly declared: readonly string[];
  /** Of parsing it. */
  readonly findings: readonly Diagnostic[];
}
