import { collectArguments, matchParameters } from './macro-arguments.js';
import { bodyTokens, spacedAs, substituteParameters } from './macro-substitution.js';
import type { Macro, MacroTable, Word } from './macro-table.js';
import { isValue } from './macro-value.js';
import type { Region } from './region.js';
import type { Token } from './token.js';
import { TokenContexts } from './token-contexts.js';
import type { TokenReader } from './token-reader.js';
import type { WordsMet } from './words-met.js';

/** Nested uses inside arguments; each level is a level of recursion. */
const MAX_DEPTH = 200;

export interface ExpansionFault {
  readonly kind: 'size' | 'depth' | 'arguments' | 'unterminated';
  readonly macro: string;
}

export interface Expansion {
  readonly tokens: readonly Token[];
  /** A macro met on the way means something else in each of these parts of the region: expand in each of them. */
  readonly split: readonly Region[] | null;
  readonly fault: ExpansionFault | null;
  /** False when the last token could take parentheses that follow the use. */
  readonly isClosed: boolean;
}

/** How many tokens may still be made; shared by all expansions in a header, so that no macro bomb goes off. */
export interface Budget {
  tokens: number;
}

export interface ExpansionSettings {
  readonly table: MacroTable;
  readonly met: WordsMet;
  readonly region: Region;
  readonly budget: Budget;
  /** The text that follows the use, read on when a function-like macro's name ends the expansion. */
  readonly rest: TokenReader | null;
  /** In an `#if` every macro counts; in code one that is a different value on each target is left by its name. */
  readonly isCondition: boolean;
  /** Value of a macro that the preprocessor computes, `__LINE__` for one; null leaves the name. */
  readonly compute: (macro: Macro) => Token | null;
}

/**
 * Expands macros as C11 6.10.3 says. A macro is off while the scan is inside its expansion, and its name met there
 * is final.
 */
export function expandTokens(tokens: readonly Token[], settings: ExpansionSettings): Expansion {
  const run = new ExpansionRun(settings);
  const result = run.expand(tokens, settings.rest);
  return { tokens: result, split: run.split, fault: run.fault, isClosed: run.isClosed };
}

class ExpansionRun {
  split: readonly Region[] | null = null;
  fault: ExpansionFault | null = null;
  isClosed = true;
  private readonly active = new Set<Macro>();
  private depth = 0;

  constructor(private readonly settings: ExpansionSettings) {}

  expand(tokens: readonly Token[], rest: TokenReader | null): Token[] {
    const contexts = new TokenContexts(tokens, rest, this.active);
    const result: Token[] = [];
    for (let token = contexts.next(); token !== null; token = contexts.next()) {
      if (token.kind !== 'name' || token.isFinal) result.push(token);
      else if (this.settings.isCondition && token.text === 'defined') this.copyOperand(token, contexts, result);
      else this.expandName(token, contexts, result);
      if (this.split !== null || this.fault !== null) break;
    }
    contexts.leave();
    return result;
  }

  private expandName(token: Token, contexts: TokenContexts, result: Token[]): void {
    const word = this.settings.met.lookUp(token.text);
    if (word === undefined) result.push(token);
    else if (word.annotation !== null && !this.settings.isCondition) {
      result.push(token);
      if (word.annotation.hasArgument) this.copyParentheses(contexts, result);
    } else {
      const macro = this.resolve(word);
      if (macro === null) result.push(token);
      else if (this.active.has(macro)) result.push({ ...token, isFinal: true });
      else this.expandMacro(macro, token, contexts, result);
    }
  }

  private resolve(word: Word): Macro | null {
    const { table, region, met, isCondition } = this.settings;
    const meaning = table.meaning(word, region);
    if (meaning.kind === 'macro') return meaning.macro;
    if (meaning.kind === 'split' && (isCondition || !word.cases.every((one) => isValue(one.macro, met)))) {
      this.split = meaning.parts;
    }
    return null;
  }

  private expandMacro(macro: Macro, use: Token, contexts: TokenContexts, result: Token[]): void {
    if (macro.special !== null) result.push(this.settings.compute(macro) ?? use);
    else if (macro.parameters === null) this.enter(macro, bodyTokens(macro), use, contexts);
    else if (!this.isCalled(contexts)) result.push(use);
    else {
      const next = (): Token | null => this.charge(contexts.nextBeyond());
      next();
      const given = collectArguments(next);
      const matched = given === null ? null : matchParameters(macro, given);
      if (matched === null) this.fail(given === null ? 'unterminated' : 'arguments', macro);
      else this.enter(macro, this.substitute(macro, matched), use, contexts);
    }
  }

  private substitute(macro: Macro, given: readonly (readonly Token[])[]): Token[] | null {
    const { budget } = this.settings;
    const expanded = new Map<number, readonly Token[]>();
    return substituteParameters(macro, {
      given: (index) => given[index] ?? [],
      expanded: (index) => {
        const tokens = expanded.get(index) ?? this.expandArgument(macro, given[index] ?? []);
        expanded.set(index, tokens);
        budget.tokens -= tokens.length;
        return budget.tokens < 0 ? [] : tokens;
      },
    });
  }

  private expandArgument(macro: Macro, tokens: readonly Token[]): readonly Token[] {
    if (this.depth >= MAX_DEPTH) {
      this.fail('depth', macro);
      return [];
    }
    this.depth++;
    const wasClosed = this.isClosed;
    const result = this.expand(tokens, null);
    this.isClosed = wasClosed;
    this.depth--;
    return result;
  }

  private enter(macro: Macro, body: readonly Token[] | null, use: Token, contexts: TokenContexts): void {
    this.settings.budget.tokens -= 1 + (body?.length ?? 0);
    if (body === null || this.settings.budget.tokens < 0) this.fail('size', macro);
    else contexts.enter(macro, spacedAs(body, use));
  }

  private isCalled(contexts: TokenContexts): boolean {
    const next = contexts.peekParenthesis();
    if (next.endsWith('behind')) this.isClosed = false;
    return next.startsWith('open');
  }

  /** An annotation's argument is kept as spelled. */
  private copyParentheses(contexts: TokenContexts, result: Token[]): void {
    if (!this.isCalled(contexts)) return;
    let depth = 0;
    do {
      const token = this.charge(contexts.nextBeyond());
      if (token === null) return;
      if (token.text === '(') depth++;
      if (token.text === ')') depth--;
      result.push(token);
    } while (depth > 0);
  }

  /** A macro may give `defined`: C11 6.10.1 leaves open what happens, compilers do not expand its operand. */
  private copyOperand(operator: Token, contexts: TokenContexts, result: Token[]): void {
    result.push(operator);
    const length = contexts.peekParenthesis() === 'open' ? 2 : 1;
    for (let count = 0; count < length; count++) {
      const token = this.charge(contexts.next());
      if (token !== null) result.push(token);
    }
  }

  private charge(token: Token | null): Token | null {
    return this.settings.budget.tokens-- > 0 ? token : null;
  }

  private fail(kind: ExpansionFault['kind'], macro: Macro): void {
    this.fault ??= { kind: this.settings.budget.tokens > 0 ? kind : 'size', macro: macro.name };
  }
}
