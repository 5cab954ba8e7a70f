import type { Declaration } from '../model/declaration.js';
import type { MacroDefinition } from '../model/header-source.js';
import { listMentions, listWords, spellMeaning } from './declaration-text.js';
import type { HeaderUnits } from './header-units.js';

/** What an edit of one header, or of what it includes, has changed in it. */
export interface HeaderChanges {
  /** Names that have another meaning now, or one for the first time, or none any more. */
  readonly names: ReadonlySet<string>;
  /** Those of them that only one of the two sides gives a meaning. */
  readonly comeAndGone: ReadonlySet<string>;
  /** Names that are declared at another place or with other comments, or are among the above. */
  readonly moved: ReadonlySet<string>;
  /** Words of the declarations and macros that were there before and are not any more. */
  readonly wordsBefore: ReadonlySet<string>;
  /** The same of those that are there now. */
  readonly wordsAfter: ReadonlySet<string>;
}

interface HeaderSide {
  readonly units: HeaderUnits;
  readonly macros: readonly MacroDefinition[];
}

export function compareHeaders(before: HeaderSide, after: HeaderSide): HeaderChanges {
  const moved = findMoved(before, after);
  const [old, now] = [indexSide(before), indexSide(after)];
  const names = new Set<string>();
  const comeAndGone = new Set<string>();
  // What has not even moved means the same.
  for (const name of moved) {
    const [was, is] = [spellName(old.get(name)), spellName(now.get(name))];
    if (was === is) continue;
    names.add(name);
    if (was === null || is === null) comeAndGone.add(name);
  }
  return {
    names,
    comeAndGone,
    moved,
    wordsBefore: collectWords(before, names),
    wordsAfter: collectWords(after, names),
  };
}

function findMoved(before: HeaderSide, after: HeaderSide): ReadonlySet<string> {
  const [old, now] = [spellSide(before), spellSide(after)];
  return new Set([...old.keys(), ...now.keys()].filter((name) => old.get(name) !== now.get(name)));
}

/** Everything that a header says of each name, with where it does. */
function spellSide({ units, macros }: HeaderSide): ReadonlyMap<string, string> {
  const texts = new Map(units.declarations.map((each) => [each, JSON.stringify(each)]));
  const sides = new Map<string, string>();
  for (const [name, declarations] of units.byName) sides.set(name, declarations.map((each) => texts.get(each)).join());
  for (const macro of macros) sides.set(macro.name, `${sides.get(macro.name) ?? ''} ${spellMacro(macro)}`);
  return sides;
}

/** What a header says of a name, in its order. */
interface Sayings {
  readonly declarations: readonly Declaration[];
  readonly macros: readonly MacroDefinition[];
}

function indexSide({ units, macros }: HeaderSide): ReadonlyMap<string, Sayings> {
  const sayings = new Map<string, Sayings>();
  for (const [name, declarations] of units.byName) sayings.set(name, { declarations, macros: [] });
  for (const macro of macros) {
    const known = sayings.get(macro.name) ?? { declarations: [], macros: [] };
    sayings.set(macro.name, { ...known, macros: [...known.macros, macro] });
  }
  return sayings;
}

function spellName(sayings: Sayings | undefined): string | null {
  if (sayings === undefined) return null;
  return [...sayings.declarations.map(spellMeaning), ...sayings.macros.map(spellMacro)].join();
}

function spellMacro({ parameters, isVariadic, body, guard }: MacroDefinition): string {
  return JSON.stringify([parameters, isVariadic, body, guard]);
}

function collectWords({ units, macros }: HeaderSide, names: ReadonlySet<string>): ReadonlySet<string> {
  const declarations = new Set([...names].flatMap((name) => units.byName.get(name) ?? []));
  const bodies = macros.filter(({ name }) => names.has(name)).flatMap(({ body }) => listWords(body));
  return new Set([...bodies, ...[...declarations].flatMap((each) => [...listMentions(each)])]);
}
