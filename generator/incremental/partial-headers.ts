import type { Declaration, TranslationUnit } from '../model/declaration.js';
import type { MacroDefinition } from '../model/header-source.js';
import { listWords } from './declaration-text.js';
import type { UnitSource } from './header-units.js';
import { type TwinPrefixes, twinsOf } from './twin-names.js';

/** Some headers whole, and of the others what those need. */
export interface PartialHeaders {
  readonly units: readonly TranslationUnit[];
  readonly macros: readonly MacroDefinition[];
}

/** Where names are declared, and what else belongs to a name. */
export interface NameIndex {
  headersOf(name: string): readonly string[];
  /** A record or enum has typedefs that need not be named where it is. */
  companionsOf(name: string): readonly string[];
}

/** Follows every word of the whole headers, and of `wanted`, to what it may stand for. Null when one is not found. */
export function selectPart(
  whole: ReadonlySet<string>,
  wanted: Iterable<string>,
  source: UnitSource,
  macros: readonly MacroDefinition[],
  index: NameIndex,
  prefixes: TwinPrefixes,
): PartialHeaders | null {
  const macrosByName = groupMacros(macros);
  const declarations = new Set<Declaration>();
  const words = new Set<string>();
  const pending: string[] = [...wanted];
  const takeMacro = ({ name, body }: MacroDefinition): void => {
    pending.push(name, ...listWords(body));
  };
  const take = (declaration: Declaration): void => {
    if (declarations.has(declaration)) return;
    declarations.add(declaration);
    pending.push(...source.mentions(declaration));
  };
  for (const path of whole) {
    const { declarations: all, byName } = source.units(path);
    for (const declaration of all) take(declaration);
    for (const name of byName.keys()) pending.push(name, ...twinsOf(name, prefixes));
    for (const macro of source.scanned(path)?.macros ?? []) takeMacro(macro);
  }
  for (let word = pending.pop(); word !== undefined; word = pending.pop()) {
    if (words.has(word)) continue;
    words.add(word);
    pending.push(...index.companionsOf(word));
    for (const macro of macrosByName.get(word) ?? []) takeMacro(macro);
    for (const path of index.headersOf(word)) {
      if (whole.has(path)) continue;
      const found = source.find(path, word);
      if (found === null) return null;
      for (const declaration of found) take(declaration);
    }
  }
  return {
    units: selectUnits(source, declarations),
    macros: macros.filter(({ name }) => words.has(name)),
  };
}

/** Every inclusion has its unit, since a header is known to be the SDK's by them; those not asked for are empty. */
function selectUnits(source: UnitSource, wanted: ReadonlySet<Declaration>): readonly TranslationUnit[] {
  return source.inclusions.map((inclusion) => {
    const { path, isSdk } = inclusion;
    return { path, isSdk, declarations: source.known(inclusion).filter((each) => wanted.has(each)) };
  });
}

function groupMacros(macros: readonly MacroDefinition[]): ReadonlyMap<string, readonly MacroDefinition[]> {
  const groups = new Map<string, MacroDefinition[]>();
  for (const macro of macros) {
    const known = groups.get(macro.name);
    if (known === undefined) groups.set(macro.name, [macro]);
    else known.push(macro);
  }
  return groups;
}
