import type { Declaration } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { parseUnit } from '../parse/parse-unit.js';
import { type CutChunk, cutChunks } from './code-chunks.js';
import { listDeclared, withSharers } from './declaration-text.js';
import { cropHeader, textOffset } from './header-crop.js';
import { findWord } from './word-search.js';

/** Finds single declarations of a header that is not worth being parsed as a whole. */
export interface DeclarationFinder {
  /** Null when the piece that it stands in cannot be parsed apart. */
  find(name: string): readonly Declaration[] | null;
  /** All that were found so far, in the header's order. */
  found(): readonly Declaration[];
}

/** Null for a header that cannot be parsed in pieces. */
export function createDeclarationFinder(source: HeaderSource): DeclarationFinder | null {
  const chunks = cutChunks(source.code, source.guards);
  if (chunks === null || endsInExpansion(chunks, source.offsets)) return null;
  const parsed = new Map<number, readonly Declaration[]>();
  const parseChunk = (index: number): readonly Declaration[] | null => {
    const declarations = parsed.get(index) ?? parseAt(source, chunks, index);
    if (declarations !== null) parsed.set(index, declarations);
    return declarations;
  };
  return {
    find(name) {
      const places = new Set(findWord(source.code, name).map((at) => findChunk(chunks, at)));
      const found: Declaration[] = [];
      for (const place of places) {
        const declarations = parseChunk(place);
        if (declarations === null) return null;
        const named = declarations.filter((declaration) => listDeclared(declaration).includes(name));
        found.push(...withSharers(named, declarations));
      }
      return found;
    },
    found: () => [...parsed].sort(([a], [b]) => a - b).flatMap(([, declarations]) => declarations),
  };
}

/** With its neighbours: they tell which comments and annotations are its own. */
function parseAt(source: HeaderSource, chunks: readonly CutChunk[], index: number): readonly Declaration[] | null {
  const own = chunks[index];
  const around = chunks.slice(Math.max(index - 1, 0), index + 2);
  if (own === undefined || around.some(({ isTorn }) => isTorn)) return null;
  const start = around[0]?.start ?? own.start;
  const end = around.at(-1)?.end ?? own.end;
  const { value, diagnostics } = parseUnit(cropHeader(source, { start, end }));
  const from = textOffset(source.offsets, own.start);
  const until = textOffset(source.offsets, own.end);
  const isOwn = ({ range }: Declaration) => range.end > from && range.end <= until;
  return diagnostics.length > 0 ? null : value.declarations.filter(isOwn);
}

/** What one macro stands for cannot be told apart by its place. */
function endsInExpansion(chunks: readonly CutChunk[], offsets: HeaderSource['offsets']): boolean {
  let at = 0;
  return chunks.some(({ end }) => {
    while ((offsets[at + 1]?.code ?? Number.POSITIVE_INFINITY) < end) at++;
    const piece = offsets[at];
    return piece !== undefined && piece.code < end && piece.isExpansion;
  });
}

function findChunk(chunks: readonly CutChunk[], offset: number): number {
  let from = 0;
  let until = chunks.length;
  while (until - from > 1) {
    const middle = (from + until) >> 1;
    if ((chunks[middle]?.start ?? 0) <= offset) from = middle;
    else until = middle;
  }
  return from;
}
