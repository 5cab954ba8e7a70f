import type { Value } from '../expression/value.js';
import type { MacroDefinition } from '../model/header-source.js';
import type { Target } from '../model/target.js';
import { expandTokens } from '../source/macro-expansion.js';
import { joinTokens } from '../source/token.js';
import { readTokens } from '../source/token-reader.js';
import { WordsMet } from '../source/words-met.js';
import { LiveMacros, LiveMacroTable } from './live-macros.js';
import type { TypeContext } from './type-context.js';

const NAME = /(?<![\w.])[A-Za-z_$][\w$]*/g;
/** A constant of more tokens is a table of code, or a bomb. */
const MAX_TOKENS = 20_000;

interface Expanded {
  /** Null for no object-like macro, or one that grows out of bounds. */
  readonly text: string | null;
  /** Whether the text may be another one on another target. */
  readonly isVarying: boolean;
}

/** Replacement texts and values of macros without parameters on each target. */
export class MacroValues {
  readonly #context: TypeContext;
  readonly #macros: LiveMacros;
  readonly #tables = new Map<Target, LiveMacroTable>();
  readonly #sharedTexts = new Map<string, string | null>();
  readonly #active = new Set<string>();

  constructor(context: TypeContext, macros: readonly MacroDefinition[]) {
    this.#context = context;
    this.#macros = new LiveMacros(macros, context.settings);
    for (const target of context.settings.targets) {
      this.#tables.set(target, new LiveMacroTable(this.#macros, target));
    }
  }

  liveDefinition(name: string, target: Target): MacroDefinition | null {
    return this.#macros.definition(name, target);
  }

  /** The value of an object-like macro; null for a name that is none. */
  find(name: string, target: Target): Value | null {
    if (this.#active.has(name)) return null;
    const text = this.textOf(name, target);
    if (text === null || text === '' || text === name) return null;
    this.#active.add(name);
    const value = this.#context.evaluateText(text).on(target);
    this.#active.delete(name);
    return value;
  }

  /** Whether the replacement text is the same on every target. Known once the text has been asked for. */
  isShared(name: string): boolean {
    return this.#sharedTexts.has(name);
  }

  /** The text of an object-like macro; null for another. */
  textOf(name: string, target: Target): string | null {
    return this.#macros.definition(name, target)?.parameters === null ? this.useOf(name, target) : null;
  }

  /**
   * What a use of the macro, `X` or `X()`, comes to with all macros in it expanded; null for one with parameters, or
   * one that is too large.
   */
  useOf(name: string, target: Target): string | null {
    const shared = this.#sharedTexts.get(name);
    if (shared !== undefined) return shared;
    const definition = this.#macros.definition(name, target);
    if (definition === null || (definition.parameters !== null && definition.parameters.length > 0)) return null;
    const use = definition.parameters === null ? name : `${name}()`;
    const { text, isVarying } = this.#expand(use, definition.body, target);
    if (!isVarying && !this.#macros.isVarying(name)) this.#sharedTexts.set(name, text);
    return text;
  }

  #expand(use: string, body: string, target: Target): Expanded {
    const names = body.match(NAME);
    const isPlain = names === null || !names.some((word) => this.#macros.isDefined(word));
    return isPlain ? { text: body, isVarying: false } : this.#expandTokens(use, target);
  }

  #expandTokens(use: string, target: Target): Expanded {
    const table = this.#tables.get(target) ?? new LiveMacroTable(this.#macros, target);
    table.asked.clear();
    const { tokens, fault } = expandTokens(readTokens(use), {
      table,
      met: new WordsMet(table),
      region: table.universe,
      budget: { tokens: MAX_TOKENS },
      rest: null,
      isCondition: true,
      compute: () => null,
    });
    const isVarying = [...table.asked].some((word) => this.#macros.isVarying(word));
    return { text: fault === null ? joinTokens(tokens) : null, isVarying };
  }
}
