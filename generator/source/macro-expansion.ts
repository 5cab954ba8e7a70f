import { collectArguments, matchParameters } from './macro-arguments.js';
import { bodyTokens, substituteParameters } from './macro-substitution.js';
import type { Macro, MacroTable, Word } from './macro-table.js';
import type { Region } from './region.js';
import type { Token, TokenReader } from './token.js';

/** Nested uses inside arguments; each level is a level of recursion. */
const MAX_DEPTH = 200;
const MAX_ALIASES = 10;

export type ExpansionFault = 'size' | 'depth' | 'arguments' | 'unterminated';

export interface Expansion {
  readonly tokens: readonly Token[];
  /** A macro met on the way means something else in each of these parts of the region: expand in each of them. */
  readonly split: readonly Region[] | null;
  readonly fault: { readonly kind: ExpansionFault; readonly macro: string } | null;
  /** Every name that was looked up, with what was known of it: the expansion holds while all of these do. */
  readonly words: readonly (readonly [string, Word | undefined])[];
  /** False when the last token could take parentheses that follow the use. */
  readonly isClosed: boolean;
}

/** How many tokens may still be made; shared by all expansions in a header, so that no macro bomb goes off. */
export interface Budget {
  tokens: number;
}

export interface ExpansionSettings {
  readonly region: Region;
  readonly budget: Budget;
  /** The text that follows the use, read on when a function-like macro's name ends the expansion. */
  readonly rest: TokenReader | null;
  /** In an `#if` every macro counts; in code one that is a different value on each target is left by its name. */
  readonly isCondition: boolean;
  /** Value of a macro that the preprocessor computes, `__LINE__` for one; null leaves the name. */
  readonly compute: (macro: Macro) => Token | null;
}

interface Context {
  readonly tokens: readonly Token[];
  index: number;
  readonly macro: Macro | null;
}

/**
 * Expands macros as C11 6.10.3 says. A macro is off while the scan is inside its expansion, and its name met there
 * is final.
 */
export function expandTokens(tokens: readonly Token[], table: MacroTable, settings: ExpansionSettings): Expansion {
  const run = new ExpansionRun(table, settings);
  const result = run.expand(tokens, settings.rest);
  return { tokens: result, split: run.split, fault: run.fault, words: run.words, isClosed: run.isClosed };
}

class ExpansionRun {
  split: readonly Region[] | null = null;
  fault: Expansion['fault'] = null;
  isClosed = true;
  readonly words: (readonly [string, Word | undefined])[] = [];
  private readonly active = new Set<Macro>();
  private depth = 0;

  constructor(
    private readonly table: MacroTable,
    private readonly settings: ExpansionSettings,
  ) {}

  expand(tokens: readonly Token[], rest: TokenReader | null): Token[] {
    const contexts: Context[] = [{ tokens, index: 0, macro: null }];
    const result: Token[] = [];
    for (let token = this.take(contexts); token !== null; token = this.take(contexts)) {
      if (token.kind !== 'name' || token.isFinal) result.push(token);
      else this.expandName(token, contexts, rest, result);
      if (this.split !== null || this.fault !== null) break;
    }
    for (const context of contexts) if (context.macro !== null) this.active.delete(context.macro);
    return result;
  }

  private take(contexts: Context[]): Token | null {
    for (let top = contexts.at(-1); top !== undefined; top = contexts.at(-1)) {
      const token = top.tokens[top.index];
      if (token !== undefined) {
        top.index++;
        return token;
      }
      contexts.pop();
      if (top.macro !== null) this.active.delete(top.macro);
    }
    return null;
  }

  private expandName(token: Token, contexts: Context[], rest: TokenReader | null, result: Token[]): void {
    const word = this.table.get(token.text);
    this.words.push([token.text, word]);
    if (word === undefined) result.push(token);
    else if (word.annotation !== null && !this.settings.isCondition) {
      result.push(token);
      if (word.annotation.hasArgument) this.copyParentheses(contexts, rest, result);
    } else {
      const macro = this.resolve(word);
      if (macro === null) result.push(token);
      else if (this.active.has(macro)) result.push({ ...token, isFinal: true });
      else this.enter(macro, token, contexts, rest, result);
    }
  }

  private resolve(word: Word): Macro | null {
    const meaning = this.table.meaning(word, this.settings.region);
    if (meaning.kind === 'macro') return meaning.macro;
    if (
      meaning.kind === 'split' &&
      (this.settings.isCondition || !word.cases.every((one) => this.isValue(one.macro, 0)))
    ) {
      this.split = meaning.parts;
    }
    return null;
  }

  private enter(macro: Macro, use: Token, contexts: Context[], rest: TokenReader | null, result: Token[]): void {
    if (macro.special !== null) {
      result.push(this.settings.compute(macro) ?? use);
      return;
    }
    if (macro.parameters === null) {
      this.push(macro, bodyTokens(macro), use, contexts);
      return;
    }
    if (!this.isCalled(contexts, rest)) {
      result.push(use);
      return;
    }
    const next = (): Token | null => this.charge(this.take(contexts) ?? rest?.next() ?? null);
    next();
    const given = collectArguments(next);
    const matched = given === null ? null : matchParameters(macro, given);
    if (matched === null) this.fail(given === null ? 'unterminated' : 'arguments', macro);
    else this.push(macro, this.substitute(macro, matched), use, contexts);
  }

  private substitute(macro: Macro, given: readonly (readonly Token[])[]): Token[] | null {
    const expanded = new Map<number, readonly Token[]>();
    return substituteParameters(macro, {
      given: (index) => given[index] ?? [],
      expanded: (index) => {
        const known = expanded.get(index) ?? this.expandArgument(macro, given[index] ?? []);
        expanded.set(index, known);
        this.settings.budget.tokens -= known.length;
        return this.settings.budget.tokens < 0 ? [] : known;
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

  private push(macro: Macro, body: readonly Token[] | null, use: Token, contexts: Context[]): void {
    this.settings.budget.tokens -= 1 + (body?.length ?? 0);
    if (body === null || this.settings.budget.tokens < 0) {
      this.fail('size', macro);
      return;
    }
    const first = body[0];
    const tokens =
      first === undefined || first.isSpaced === use.isSpaced
        ? body
        : [{ ...first, isSpaced: use.isSpaced }, ...body.slice(1)];
    this.active.add(macro);
    contexts.push({ tokens, index: 0, macro });
  }

  /** Whether an opening parenthesis is next, in what is left of the expansions or in the text after the use. */
  private isCalled(contexts: readonly Context[], rest: TokenReader | null): boolean {
    for (let at = contexts.length - 1; at >= 0; at--) {
      const next = contexts[at]?.tokens[contexts[at]?.index ?? 0];
      if (next !== undefined) return next.text === '(';
    }
    this.isClosed = false;
    return rest?.isAtParenthesis() ?? false;
  }

  /** An annotation's argument is kept as spelled. */
  private copyParentheses(contexts: Context[], rest: TokenReader | null, result: Token[]): void {
    if (!this.isCalled(contexts, rest)) return;
    let depth = 0;
    do {
      const token = this.charge(this.take(contexts) ?? rest?.next() ?? null);
      if (token === null) return;
      if (token.text === '(') depth++;
      if (token.text === ')') depth--;
      result.push(token);
    } while (depth > 0);
  }

  private charge(token: Token | null): Token | null {
    return this.settings.budget.tokens-- > 0 ? token : null;
  }

  private fail(kind: ExpansionFault, macro: Macro): void {
    this.fault ??= { kind, macro: macro.name };
  }

  /** A number, an expression in parentheses, or the name of one: what reads the code can look it up by its name. */
  private isValue(macro: Macro, depth: number): boolean {
    const first = macro.tokens[0];
    if (first === undefined || macro.parameters !== null) return false;
    if (first.kind === 'number' || first.text === '(') return true;
    if (macro.tokens.length > 1 || depth >= MAX_ALIASES) return false;
    const word = this.table.get(first.text);
    this.words.push([first.text, word]);
    const cases = word?.cases ?? [];
    return cases.length > 0 && cases.every((one) => this.isValue(one.macro, depth + 1));
  }
}
