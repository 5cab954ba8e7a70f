import type { MacroDefinition } from '../model/header-source.js';
import type { Target } from '../model/target.js';
import { Macro, MacroTable, type Word } from '../source/macro-table.js';
import { type Region, RegionAlgebra } from '../source/region.js';
import { isLiveOn } from './liveness.js';
import type { TypeSettings } from './type-model.js';

/** The definitions in force at the end of the headers, which is where a user of them stands. */
export class LiveMacros {
  readonly #settings: TypeSettings;
  /** Macros that are the same on every target, which most are. */
  readonly #shared = new Map<string, MacroDefinition>();
  readonly #varying = new Map<string, Map<Target, MacroDefinition>>();

  constructor(macros: readonly MacroDefinition[], settings: TypeSettings) {
    this.#settings = settings;
    for (const macro of macros) this.#add(macro);
  }

  definition(name: string, target: Target): MacroDefinition | null {
    return this.#shared.get(name) ?? this.#varying.get(name)?.get(target) ?? null;
  }

  isVarying(name: string): boolean {
    return this.#varying.has(name);
  }

  isDefined(name: string): boolean {
    return this.#shared.has(name) || this.#varying.has(name);
  }

  /** A later definition replaces what came before on the targets that it holds on. */
  #add(macro: MacroDefinition): void {
    const { name, guard } = macro;
    const { targets, version } = this.#settings;
    const live = targets.filter((target) => isLiveOn(guard, target, version));
    if (live.length === 0) return;
    if (live.length === targets.length) {
      this.#varying.delete(name);
      this.#shared.set(name, macro);
      return;
    }
    const before = this.#shared.get(name);
    this.#shared.delete(name);
    const known = this.#varying.get(name) ?? new Map<Target, MacroDefinition>();
    if (before !== undefined) for (const target of targets) known.set(target, before);
    for (const target of live) known.set(target, macro);
    this.#varying.set(name, known);
  }
}

/** The live macros of one target as the preprocessor's expansion asks for them. */
export class LiveMacroTable extends MacroTable {
  readonly universe: Region;
  /** Every name asked for since it was last emptied. */
  readonly asked = new Set<string>();
  readonly #macros: LiveMacros;
  readonly #target: Target;
  readonly #known = new Map<string, Word>();

  constructor(macros: LiveMacros, target: Target) {
    const algebra = new RegionAlgebra([target]);
    super(algebra);
    this.universe = algebra.universe;
    this.#macros = macros;
    this.#target = target;
  }

  override get(name: string): Word | undefined {
    this.asked.add(name);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const definition = this.#macros.definition(name, this.#target);
    if (definition === null) return undefined;
    const { parameters, isVariadic, body } = definition;
    const region = this.universe;
    const macro = new Macro(name, parameters, isVariadic, body);
    const word: Word = { name, annotation: null, cases: [{ region, macro }], definedRegion: region };
    this.#known.set(name, word);
    return word;
  }
}
