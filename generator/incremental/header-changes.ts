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
  const old = spellSide(before, spellMeaning);
  const now = spellSide(after, spellMeaning);
  const names = new Set<string>();
  const comeAndGone = new Set<string>();
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    if (old.get(name) === now.get(name)) continue;
    names.add(name);
    if (!old.has(name) || !now.has(name)) comeAndGone.add(name);
  }
  return {
    names,
    comeAndGone,
    moved: findMoved(before, after),
    wordsBefore: collectWords(before, names),
    wordsAfter: collectWords(after, names),
  };
}

function findMoved(before: HeaderSide, after: HeaderSide): ReadonlySet<string> {
  const old = spellSide(before, JSON.stringify);
  const now = spellSide(after, JSON.stringify);
  return new Set([...old.keys(), ...now.keys()].filter((name) => old.get(name) !== now.get(name)));
}

/** Everything that a header says of each name, in its order. */
function spellSide(
  { units, macros }: HeaderSide,
  spell: (declaration: Declaration) => string,
): ReadonlyMap<string, string> {
  const texts = new Map<Declaration, string>(units.declarations.map((each) => [each, spell(each)]));
  const sides = new Map<string, string>();
  for (const [name, declarations] of units.byName) sides.set(name, declarations.map((each) => texts.get(each)).join());
  for (const macro of macros) sides.set(macro.name, `${sides.get(macro.name) ?? ''} ${spellMacro(macro)}`);
  return sides;
}

function spellMacro({ parameters, isVariadic, body, guard }: MacroDefinition): string {
  return JSON.stringify([parameters, isVariadic, body, guard]);
}

function collectWords({ units, macros }: HeaderSide, names: ReadonlySet<string>): ReadonlySet<string> {
  const declarations = new Set([...names].flatMap((name) => units.byName.get(name) ?? []));
  const bodies = macros.filter(({ name }) => names.has(name)).flatMap(({ body }) => listWords(body));
  return new Set([...bodies, ...[...declarations].flatMap((each) => [...listMentions(each)])]);
}
