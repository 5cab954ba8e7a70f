import type { MacroDefinition } from '../model/header-source.js';
import { listMeaningWords } from './declaration-text.js';
import type { UnitSource } from './header-units.js';
import { type TwinPrefixes, twinsOf } from './twin-names.js';
import { hasWord } from './word-search.js';

/** Above this share of the headers a whole run takes hardly longer. */
const LARGEST_SHARE = 0.5;
const MOST_NAMES = 2_000;

export interface Affected {
  readonly headers: ReadonlySet<string>;
  /** Names whose meaning may have changed. */
  readonly names: ReadonlySet<string>;
}

/**
 * Follows changed names through all that speaks of them: a header that has one as a word is affected as a whole, and
 * what it declares with it may mean something else, too. Comments are read as well: they become links. Null when that
 * goes too far.
 */
export function findAffected(
  changed: { readonly headers: Iterable<string>; readonly names: Iterable<string> },
  source: UnitSource,
  macros: readonly MacroDefinition[],
  prefixes: TwinPrefixes,
): Affected | null {
  const headers = new Set(changed.headers);
  const names = new Set<string>();
  let fresh = new Set([...changed.names].flatMap((name) => [name, ...twinsOf(name, prefixes)]));
  const most = Math.max(4, source.paths.length * LARGEST_SHARE);
  while (fresh.size > 0) {
    for (const name of fresh) names.add(name);
    if (names.size > MOST_NAMES) return null;
    for (const path of source.paths) if (!headers.has(path) && speaksOf(path, fresh, source)) headers.add(path);
    if (headers.size > most) return null;
    const found = [...headers].flatMap((path) => findUsers(path, fresh, source, prefixes));
    const users = [...found, ...macros.filter(({ body }) => hasWord(body, fresh)).map(({ name }) => name)];
    fresh = new Set(users.filter((name) => !names.has(name)));
  }
  return { headers, names };
}

/** Macros may paste names together that the header nowhere spells out. */
function speaksOf(path: string, names: ReadonlySet<string>, source: UnitSource): boolean {
  const sources = source.scanned(path)?.sources ?? [];
  return sources.some(({ text, code }) => hasWord(text, names) || hasWord(code, names));
}

/**
 * What is declared with one of the names. No other declaration depends on a function's; but whether it has a twin
 * depends on its type, and the twin may borrow its comment.
 */
function findUsers(
  path: string,
  names: ReadonlySet<string>,
  source: UnitSource,
  prefixes: TwinPrefixes,
): readonly string[] {
  const users: string[] = [];
  for (const [name, declarations] of source.units(path).byName) {
    const isFunction = declarations.every(({ kind }) => kind === 'function');
    const wordsOf = isFunction ? listMeaningWords : source.mentions;
    if (!declarations.some((each) => wordsOf(each).some((word) => names.has(word)))) continue;
    users.push(...(isFunction ? [] : [name]), ...twinsOf(name, prefixes));
  }
  return users;
}
