import type { SourceRange } from '../model/position.js';

/** An output folder, what messages call it, and where the configuration names it. */
export interface OutputFolder {
  readonly dir: string;
  readonly display: string;
  readonly range: SourceRange | null;
  /** A sub-folder of an earlier run that this run leaves alone. */
  readonly kept: string | null;
}
