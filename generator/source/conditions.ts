import { parseExpression } from '../expression/parse-expression.js';
import type { Expression } from '../model/expression.js';
import { type HasInclude, replaceOperators } from './condition-operators.js';
import { evaluateCondition } from './condition-value.js';
import { type Budget, expandTokens } from './macro-expansion.js';
import type { MacroTable } from './macro-table.js';
import type { Region, RegionAlgebra } from './region.js';
import { joinTokens, type Token } from './token.js';
import { readTokens } from './token-reader.js';
import { findVersionBreaks } from './version-breaks.js';
import { WordsMet } from './words-met.js';

export interface ConditionResult {
  /** Where the condition holds. */
  readonly region: Region;
  /** Why it could not be read; it then holds nowhere. */
  readonly problem: string | null;
}

interface ConditionPlace {
  readonly budget: Budget;
  readonly hasInclude: HasInclude;
}

interface Remembered {
  readonly result: ConditionResult;
  readonly met: WordsMet;
}

/** What one part of the universe gives. */
type PartResult = Region | { readonly problem: string } | { readonly parts: readonly Region[] };

const MAX_PARTS = 4096;
/** Versions that a condition, or a group of branches, may tell apart: more are no header's intent. */
const MAX_BREAKS = 500;

/** Evaluates `#if` conditions over all targets and versions at once. */
export class Conditions {
  /** Some condition has asked for the version. */
  readsVersion = false;
  private readonly remembered = new Map<string, Remembered>();
  private readonly expressions = new Map<string, Expression | string>();

  constructor(
    private readonly macros: MacroTable,
    private readonly algebra: RegionAlgebra,
    private readonly versionMacro: string,
  ) {}

  evaluate(text: string, place: ConditionPlace): ConditionResult {
    const known = this.remembered.get(text);
    if (known?.met.areUnchanged()) return known.result;
    const met = new WordsMet(this.macros);
    const result = this.evaluateParts(readTokens(text), place, met);
    if (!text.includes('__has_include')) this.remembered.set(text, { result, met });
    return result;
  }

  /** Evaluates over everything, and in parts wherever a macro means different things in them. */
  private evaluateParts(tokens: readonly Token[], place: ConditionPlace, met: WordsMet): ConditionResult {
    let region = this.algebra.empty;
    let problem: string | null = null;
    const open = [this.algebra.universe];
    let count = 0;
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (++count > MAX_PARTS) return { region: this.algebra.empty, problem: 'it depends on too many macros' };
      const result = this.evaluatePart(tokens, part, place, met);
      if ('problem' in result) problem = result.problem;
      else if ('parts' in result) open.push(...result.parts);
      else region = this.algebra.unite(region, result);
    }
    return { region: problem === null ? region : this.algebra.empty, problem };
  }

  private evaluatePart(tokens: readonly Token[], region: Region, place: ConditionPlace, met: WordsMet): PartResult {
    const { macros, algebra } = this;
    const { budget, hasInclude } = place;
    const settings = { macros, algebra, region, met, hasInclude };
    const replaced = replaceOperators(tokens, settings);
    if (replaced.kind === 'split') return replaced;
    const common = { table: macros, met, region, budget, rest: null, isCondition: true, compute: () => null };
    const expansion = expandTokens(replaced.tokens, common);
    if (expansion.split !== null) return { parts: expansion.split };
    if (expansion.fault !== null) return { problem: `the macro \`${expansion.fault.macro}\` cannot be expanded` };
    const expanded = replaceOperators(expansion.tokens, settings);
    if (expanded.kind === 'split') return expanded;
    const isAsking = expanded.tokens.some(({ text }) => text === 'defined');
    return isAsking ? { problem: '`defined` names no macro' } : this.evaluateText(joinTokens(expanded.tokens), region);
  }

  private evaluateText(text: string, part: Region): Region | { readonly problem: string } {
    const expression = this.parse(text);
    if (typeof expression === 'string') return { problem: expression };
    const breaks = findVersionBreaks(expression, this.versionMacro);
    this.readsVersion ||= breaks.readsVersion;
    if (!breaks.isExact) return { problem: `\`${this.versionMacro}\` is used otherwise than compared with a constant` };
    if (breaks.at.length > MAX_BREAKS) return { problem: 'it tells too many versions apart' };
    const bounds = [0, ...breaks.at, Number.POSITIVE_INFINITY];
    let region = this.algebra.empty;
    for (let index = 0; index + 1 < bounds.length; index++) {
      const since = bounds[index] ?? 0;
      const value = evaluateCondition(expression, (name) => (name === this.versionMacro ? BigInt(since) : null));
      if (value === null) return { problem: 'it is no integer constant expression' };
      if (value.value === 0n) continue;
      region = this.algebra.unite(region, this.algebra.clip(part, since, bounds[index + 1] ?? 0));
    }
    return region;
  }

  private parse(text: string): Expression | string {
    const known = this.expressions.get(text);
    if (known !== undefined) return known;
    const parsed = text === '' ? 'it is empty' : parseExpression(text, () => false);
    const result = typeof parsed === 'string' ? parsed : parsed.kind === 'error' ? parsed.message : parsed;
    this.expressions.set(text, result);
    return result;
  }
}
