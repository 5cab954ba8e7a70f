import type { Value } from '../expression/value.js';
import type { MacroDefinition } from '../model/header-source.js';
import type { Target } from '../model/target.js';
import { expandTokens } from '../source/macro-expansion.js';
import { Macro, MacroTable, type Word } from '../source/macro-table.js';
import { type Region, RegionAlgebra } from '../source/region.js';
import { joinTokens } from '../source/token.js';
import { readTokens } from '../source/token-reader.js';
import { WordsMet } from '../source/words-met.js';
import { isLiveOn } from './liveness.js';
import type { TypeContext } from './type-context.js';

const NAME = /(?<![\w.])[A-Za-z_$][\w$]*/g;
/** A constant of more tokens is a table of code, or a bomb. */
const MAX_TOKENS = 20_000;

/** The live macros of one target for the preprocessor's expansion, looked up without building a table of all. */
class LiveMacroTable extends MacroTable {
  readonly universe: Region;
  readonly #live: ReadonlyMap<string, Macro>;
  readonly #words = new Map<string, Word>();
  /** Every name asked for since it was last emptied. */
  readonly asked = new Set<string>();

  constructor(live: ReadonlyMap<string, Macro>, target: Target) {
    const algebra = new RegionAlgebra([target]);
    super(algebra);
    this.universe = algebra.universe;
    this.#live = live;
  }

  override get(name: string): Word | undefined {
    this.asked.add(name);
    const macro = this.#live.get(name);
    if (macro === undefined) return undefined;
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const region = this.universe;
    const word: Word = { name, annotation: null, cases: [{ region, macro }], definedRegion: region };
    this.#words.set(name, word);
    return word;
  }
}

interface TargetMacros {
  readonly table: LiveMacroTable;
  /** The definition in force at the end of the headers, which is where a user of them stands. */
  readonly live: ReadonlyMap<string, MacroDefinition>;
}

/** Replacement texts and values of object-like macros on each target. */
export class MacroValues {
  readonly #context: TypeContext;
  readonly #macros = new Map<Target, TargetMacros>();
  readonly #varying: ReadonlySet<string>;
  readonly #uniformTexts = new Map<string, string | null>();
  readonly #active = new Set<string>();

  constructor(context: TypeContext, macros: readonly MacroDefinition[]) {
    this.#context = context;
    const shared = new Map<MacroDefinition, Macro>();
    for (const definition of macros) {
      const { name, parameters, isVariadic, body } = definition;
      shared.set(definition, new Macro(name, parameters, isVariadic, body));
    }
    for (const target of context.settings.targets) {
      this.#macros.set(target, tableOf(shared, target, context.settings.version));
    }
    this.#varying = findVarying([...this.#macros.values()]);
  }

  liveDefinition(name: string, target: Target): MacroDefinition | null {
    return this.#macros.get(target)?.live.get(name) ?? null;
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

  /** The replacement text with all macros in it expanded; null for no object-like macro, or one that is too large. */
  textOf(name: string, target: Target): string | null {
    const shared = this.#uniformTexts.get(name);
    if (shared !== undefined) return shared;
    const macros = this.#macros.get(target);
    const definition = macros?.live.get(name);
    if (macros === undefined || definition === undefined || definition.parameters !== null) return null;
    const { text, isVarying } = this.#expand(name, definition.body, macros);
    if (!isVarying && !this.#varying.has(name)) this.#uniformTexts.set(name, text);
    return text;
  }

  #expand(name: string, body: string, macros: TargetMacros): { text: string | null; isVarying: boolean } {
    const names = body.match(NAME) ?? [];
    if (!names.some((word) => macros.live.has(word))) {
      return { text: body, isVarying: names.some((word) => this.#varying.has(word)) };
    }
    const { table } = macros;
    table.asked.clear();
    const expansion = expandTokens(readTokens(name), {
      table,
      met: new WordsMet(table),
      region: table.universe,
      budget: { tokens: MAX_TOKENS },
      rest: null,
      isCondition: true,
      compute: () => null,
    });
    const isVarying = [...table.asked].some((word) => this.#varying.has(word));
    return { text: expansion.fault === null ? joinTokens(expansion.tokens) : null, isVarying };
  }
}

function tableOf(shared: ReadonlyMap<MacroDefinition, Macro>, target: Target, version: number): TargetMacros {
  const live = new Map<string, MacroDefinition>();
  const bodies = new Map<string, Macro>();
  for (const [definition, macro] of shared) {
    if (!isLiveOn(definition.guard, target, version)) continue;
    live.set(definition.name, definition);
    bodies.set(definition.name, macro);
  }
  return { table: new LiveMacroTable(bodies, target), live };
}

/** Names that are not the same macro on every target. */
function findVarying(all: readonly TargetMacros[]): ReadonlySet<string> {
  const names = new Set(all.flatMap(({ live }) => [...live.keys()]));
  const [first, ...others] = all;
  const isVarying = (name: string) => others.some(({ live }) => live.get(name) !== first?.live.get(name));
  return new Set([...names].filter(isVarying));
}
