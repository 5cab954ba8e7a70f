import type { SourceRange } from '../model/position.js';

/** breaking: code that compiled or ran against the old bindings may not; documentation: only words differ. */
export type Impact = 'breaking' | 'additive' | 'documentation';
export const IMPACTS: readonly Impact[] = ['breaking', 'additive', 'documentation'];

/** One difference of meaning between two header trees. */
export interface Change {
  readonly impact: Impact;
  readonly subject: 'function' | 'record' | 'enum' | 'constant' | 'typedef';
  readonly name: string;
  /** `parameter Timeout is now optional`; the name is not repeated. */
  readonly message: string;
  /** Where it stands in the new tree, or in the old one for what is gone. */
  readonly range: SourceRange;
}

/** What a comparison of two values of one declaration finds, before it has a place. */
export interface Finding {
  readonly impact: Impact;
  readonly message: string;
}

export const breaking = (message: string): Finding => ({ impact: 'breaking', message });
export const additive = (message: string): Finding => ({ impact: 'additive', message });
export const documentation = (message: string): Finding => ({ impact: 'documentation', message });
