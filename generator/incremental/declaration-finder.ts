import type { Declaration } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { openDeclarations } from '../parse/single-declarations.js';
import type { SyntaxParser } from '../parse/syntax-parser.js';
import { listDeclared, withSharers } from './declaration-text.js';
import { findWord } from './word-search.js';

/** Finds single declarations of a header that is not worth being read as a whole. */
export interface DeclarationFinder {
  /** Null when one that might be it cannot be read. */
  find(name: string): readonly Declaration[] | null;
  /** All that were found so far, in the header's order. */
  found(): readonly Declaration[];
}

/** Null for a header that must be read as a whole. */
export function createDeclarationFinder(source: HeaderSource, parser: SyntaxParser): DeclarationFinder | null {
  const header = openDeclarations(source, parser);
  if (header === null) return null;
  const known = new Map<number, readonly Declaration[]>();
  const read = (place: number): readonly Declaration[] | null => {
    const declarations = known.get(place) ?? header.read(place);
    if (declarations !== null) known.set(place, declarations);
    return declarations;
  };
  return {
    find(name) {
      const places = new Set(findWord(source.code, name).map(header.placeOf));
      const found: Declaration[] = [];
      for (const place of places) {
        const declarations = place === null ? [] : read(place);
        if (declarations === null) return null;
        const named = declarations.filter((declaration) => listDeclared(declaration).includes(name));
        found.push(...withSharers(named, declarations));
      }
      return found;
    },
    found: () => [...known].sort(([a], [b]) => a - b).flatMap(([, declarations]) => declarations),
  };
}
