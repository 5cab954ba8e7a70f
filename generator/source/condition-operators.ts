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

/** Decides `defined X` and its kin, before macros are expanded (C11 6.10.1, paragraph 1). */
export function replaceOperators(tokens: readonly Token[], settings: OperatorSettings): ReplacedOperators {
  const { macros, algebra, region, met } = settings;
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === 'defined') {
      const isWrapped = tokens[at + 1]?.text === '(';
      const name = tokens[at + (isWrapped ? 2 : 1)]?.text ?? '';
      met.lookUp(name);
      const inside = algebra.intersect(region, macros.definedRegion(name));
      if (inside !== region && inside !== algebra.empty) {
        return { kind: 'split', parts: [inside, algebra.subtract(region, inside)] };
      }
      result.push(inside === region ? ONE : ZERO);
      at += isWrapped ? 3 : 1;
    } else if (token.kind === 'name' && QUERY.test(token.text) && tokens[at + 1]?.text === '(') {
      const close = closingIndex(tokens, at + 1);
      const isFound = INCLUDE_OPERATORS.has(token.text) && settings.hasInclude(spelling(tokens.slice(at + 2, close)));
      result.push(isFound ? ONE : ZERO);
      at = close;
    } else result.push(token);
  }
  return { kind: 'tokens', tokens: result };
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
