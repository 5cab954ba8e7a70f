import type { Declaration } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { type DeclarationRead, openUnit } from '../parse/parse-unit.js';
import { lastAtOrBefore } from '../parse/sorted-search.js';
import type { SyntaxParser } from '../parse/syntax-parser.js';
import { listDeclared, withSharers } from './declaration-text.js';
import { findWord, mayBeDeclared } from './word-search.js';

/** Finds single declarations of a header that is not worth being read as a whole. */
export interface DeclarationFinder {
  /** Null when there is something to say of one that might be it. */
  find(name: string): readonly Declaration[] | null;
  /** All that were found so far, in the header's order. */
  found(): readonly Declaration[];
}

/** Null for a header that there is something to say of. */
export function createDeclarationFinder(source: HeaderSource, parser: SyntaxParser): DeclarationFinder | null {
  const { reads, diagnostics } = openUnit(source, parser);
  if (diagnostics.length > 0) return null;
  const placesOf = createPlaceIndex(reads);
  const known = new Map<number, readonly Declaration[]>();
  const read = (place: number): readonly Declaration[] | null => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const result = reads[place]?.read();
    if (result === undefined || result.diagnostics.length > 0) return null;
    known.set(place, result.value);
    return result.value;
  };
  return {
    find(name) {
      const found: Declaration[] = [];
      for (const place of new Set(findWord(source.code, name).flatMap((at) => placesOf(at, name)))) {
        const declarations = read(place);
        if (declarations === null) return null;
        const named = declarations.filter((declaration) => listDeclared(declaration).includes(name));
        found.push(...withSharers(named, declarations));
      }
      return found;
    },
    found: () => [...known].sort(([a], [b]) => a - b).flatMap(([, declarations]) => declarations),
  };
}

/** Which of the reads may declare a name that stands there: where conditionals split one, those of several texts. */
function createPlaceIndex(reads: readonly DeclarationRead[]): (offset: number, name: string) => readonly number[] {
  let furthest = 0;
  const ends = reads.map(({ end }) => (furthest = Math.max(furthest, end)));
  return (offset, name) => {
    const places: number[] = [];
    let place = lastAtOrBefore(reads, offset, ({ start }) => start);
    for (; place >= 0 && (ends[place] ?? 0) > offset; place--) {
      const { code, end } = reads[place] ?? NOTHING;
      if (end > offset && mayBeDeclared(code, offset + name.length)) places.unshift(place);
    }
    return places;
  };
}

const NOTHING = { code: '', end: 0 };
