import type { MacroTable } from './macro-table.js';
import type { Region, RegionAlgebra } from './region.js';
import type { Token } from './token.js';
import type { WordsMet } from './words-met.js';

/** `__has_include(...)` depends on the file it stands in. */
export type HasInclude = (spelling: string) => boolean;

/** Tokens without operators, or the parts of the region that an operator gives different answers in. */
export type ReplacedOperators =
  | { readonly kind: 'tokens'; readonly tokens: readonly Token[] }
  | { readonly kind: 'split'; readonly parts: readonly Region[] };

const INCLUDE_OPERATORS: ReadonlySet<string> = new Set(['__has_include', '__has_include_next']);
/** Operators of other compilers (`__has_attribute`, `__has_feature` ...): nothing is known, so they give 0. */
const QUERY = /^__(?:has_|is_identifier|building_module)/u;
const ONE: Token = { kind: 'number', text: '1', isSpaced: true, isFinal: true };
const ZERO: Token = { kind: 'number', text: '0', isSpaced: true, isFinal: true };

export interface OperatorSettings {
  readonly macros: MacroTable;
  readonly algebra: RegionAlgebra;
  readonly region: Region;
  readonly met: WordsMet;
  readonly hasInclude: HasInclude;
}

/**
 * Decides `defined X` and its kin: before macros are expanded (C11 6.10.1, paragraph 1), and of those that macros
 * give after that.
 */
export function replaceOperators(tokens: readonly Token[], settings: OperatorSettings): ReplacedOperators {
  const { macros, algebra, region, met } = settings;
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const operand = token.text === 'defined' ? operandOf(tokens, at) : null;
    if (operand !== null) {
      met.lookUp(operand.name);
      const inside = algebra.intersect(region, macros.definedRegion(operand.name));
      if (inside !== region && inside !== algebra.empty) {
        return { kind: 'split', parts: [inside, algebra.subtract(region, inside)] };
      }
      result.push(inside === region ? ONE : ZERO);
      at = operand.end;
    } else if (token.kind === 'name' && QUERY.test(token.text) && tokens[at + 1]?.text === '(') {
      const close = closingIndex(tokens, at + 1);
      const isFound = INCLUDE_OPERATORS.has(token.text) && settings.hasInclude(spelling(tokens.slice(at + 2, close)));
      result.push(isFound ? ONE : ZERO);
      at = close;
    } else result.push(token);
  }
  return { kind: 'tokens', tokens: result };
}

/** What `defined` at this place asks for, and where that ends; null where no name follows. */
function operandOf(tokens: readonly Token[], at: number): { readonly name: string; readonly end: number } | null {
  const isWrapped = tokens[at + 1]?.text === '(';
  const end = at + (isWrapped ? 3 : 1);
  const operand = tokens[isWrapped ? at + 2 : end];
  if (operand?.kind !== 'name' || (isWrapped && tokens[end]?.text !== ')')) return null;
  return { name: operand.text, end };
}

function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === '(') depth++;
    if (tokens[at]?.text === ')' && --depth === 0) return at;
  }
  return tokens.length;
}

function spelling(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.isSpaced ? ' ' : '') + token.text)
    .join('')
    .trim();
}
