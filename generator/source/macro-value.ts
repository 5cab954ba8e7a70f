import type { Macro } from './macro-table.js';
import type { WordsMet } from './words-met.js';

const MAX_ALIASES = 10;

/** A number, an expression in parentheses, or the name of one: what reads the code can look it up by its name. */
export function isValue(macro: Macro, met: WordsMet, depth = 0): boolean {
  const first = macro.tokens[0];
  if (first === undefined || macro.parameters !== null) return false;
  if (first.kind === 'number' || first.text === '(') return true;
  if (macro.tokens.length > 1 || depth >= MAX_ALIASES) return false;
  const cases = met.lookUp(first.text)?.cases ?? [];
  return cases.length > 0 && cases.every((one) => isValue(one.macro, met, depth + 1));
}
