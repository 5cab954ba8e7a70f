import { parseExpression } from '../expression/parse-expression.js';
import type { Expression } from '../model/expression.js';
import { evaluateCondition } from './condition-value.js';
import { type Budget, expandTokens } from './macro-expansion.js';
import type { MacroTable, Word } from './macro-table.js';
import type { Region, RegionAlgebra } from './region.js';
import { joinTokens, readTokens, type Token } from './token.js';
import { findVersionBreaks } from './version-breaks.js';

export interface ConditionResult {
  /** Where the condition holds. */
  readonly region: Region;
  /** Why it could not be read; it then holds nowhere. */
  readonly problem: string | null;
}

interface Remembered {
  readonly result: ConditionResult;
  readonly words: readonly (readonly [string, Word | undefined])[];
}

/** `__has_include(...)` depends on the file it stands in. */
export type HasInclude = (spelling: string) => boolean;

const MAX_PARTS = 4096;
const INCLUDE_OPERATORS: ReadonlySet<string> = new Set(['__has_include', '__has_include_next']);
/** Operators of other compilers (`__has_attribute`, `__has_feature` ...): nothing is known, so they give 0. */
const QUERY = /^__(?:has_|is_identifier|building_module)/u;
const ONE: Token = { kind: 'number', text: '1', isSpaced: true, isFinal: true };
const NIL: Token = { kind: 'number', text: '0', isSpaced: true, isFinal: true };

/** Evaluates `#if` conditions over all targets and versions at once. */
export class Conditions {
  private readonly remembered = new Map<string, Remembered>();
  private readonly expressions = new Map<string, Expression | string>();

  constructor(
    private readonly macros: MacroTable,
    private readonly algebra: RegionAlgebra,
    private readonly versionMacro: string,
  ) {}

  evaluate(text: string, budget: Budget, hasInclude: HasInclude): ConditionResult {
    const known = this.remembered.get(text);
    if (known?.words.every(([name, word]) => this.macros.get(name) === word)) return known.result;
    const words: (readonly [string, Word | undefined])[] = [];
    const result = this.evaluateParts(readTokens(text), budget, hasInclude, words);
    if (!text.includes('__has_include')) this.remembered.set(text, { result, words });
    return result;
  }

  /** Evaluates over everything, and in parts wherever a macro means different things in them. */
  private evaluateParts(
    tokens: readonly Token[],
    budget: Budget,
    hasInclude: HasInclude,
    words: (readonly [string, Word | undefined])[],
  ): ConditionResult {
    let region = this.algebra.empty;
    let problem: string | null = null;
    const parts = [this.algebra.universe];
    let count = 0;
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (++count > MAX_PARTS) return { region: this.algebra.empty, problem: 'it depends on too many macros' };
      const replaced = this.replaceOperators(tokens, part, hasInclude, words);
      if ('split' in replaced) {
        parts.push(...replaced.split);
        continue;
      }
      const settings = { region: part, budget, rest: null, isCondition: true, compute: () => null };
      const expansion = expandTokens(replaced.tokens, this.macros, settings);
      words.push(...expansion.words);
      if (expansion.split !== null) parts.push(...expansion.split);
      else if (expansion.fault !== null) problem = `the macro \`${expansion.fault.macro}\` cannot be expanded`;
      else {
        const value = this.evaluateText(joinTokens(expansion.tokens), part);
        if (typeof value === 'string') problem ??= value;
        else region = this.algebra.unite(region, value);
      }
    }
    return { region, problem };
  }

  private evaluateText(text: string, part: Region): Region | string {
    const expression = this.parse(text);
    if (typeof expression === 'string') return expression;
    const breaks = findVersionBreaks(expression, this.versionMacro);
    const bounds = [0, ...breaks.at, Number.POSITIVE_INFINITY];
    let region = this.algebra.empty;
    for (let index = 0; index + 1 < bounds.length; index++) {
      const since = bounds[index] ?? 0;
      const value = evaluateCondition(expression, (name) => (name === this.versionMacro ? BigInt(since) : null));
      if (value === null) return 'it is no integer constant expression';
      if (value.value === 0n) continue;
      region = this.algebra.unite(region, this.algebra.clip(part, since, bounds[index + 1] ?? 0));
    }
    return breaks.isExact ? region : `\`${this.versionMacro}\` is used otherwise than compared with a constant`;
  }

  private parse(text: string): Expression | string {
    const known = this.expressions.get(text);
    if (known !== undefined) return known;
    const parsed = text === '' ? 'it is empty' : parseExpression(text, () => false);
    const result = typeof parsed === 'string' ? parsed : parsed.kind === 'error' ? parsed.message : parsed;
    this.expressions.set(text, result);
    return result;
  }

  /** `defined X` and its kin are decided before macros are expanded (C11 6.10.1, paragraph 1). */
  private replaceOperators(
    tokens: readonly Token[],
    part: Region,
    hasInclude: HasInclude,
    words: (readonly [string, Word | undefined])[],
  ): { tokens: readonly Token[] } | { split: readonly Region[] } {
    const result: Token[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.text === 'defined') {
        const isWrapped = tokens[at + 1]?.text === '(';
        const name = tokens[at + (isWrapped ? 2 : 1)]?.text ?? '';
        words.push([name, this.macros.get(name)]);
        const inside = this.algebra.intersect(part, this.macros.definedRegion(name));
        if (inside !== part && inside !== this.algebra.empty)
          return { split: [inside, this.algebra.subtract(part, inside)] };
        result.push(inside === part ? ONE : NIL);
        at += isWrapped ? 3 : 1;
      } else if (token.kind === 'name' && QUERY.test(token.text) && tokens[at + 1]?.text === '(') {
        const close = closingIndex(tokens, at + 1);
        const isFound = INCLUDE_OPERATORS.has(token.text) && hasInclude(joinSpelling(tokens.slice(at + 2, close)));
        result.push(isFound ? ONE : NIL);
        at = close;
      } else result.push(token);
    }
    return { tokens: result };
  }
}

function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === '(') depth++;
    if (tokens[at]?.text === ')' && --depth === 0) return at;
  }
  return tokens.length;
}

function joinSpelling(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.isSpaced ? ' ' : '') + token.text)
    .join('')
    .trim();
}
