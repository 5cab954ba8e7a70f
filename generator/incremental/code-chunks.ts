import type { GuardRegion } from '../model/header-source.js';

/** A stretch of code at file scope that ends after a semicolon, or after the body of a function. */
export interface CodeChunk {
  readonly start: number;
  readonly end: number;
}

/** A piece that a conditional holds a part of, which is no whole list of members, has no meaning apart from others. */
export interface CutChunk extends CodeChunk {
  readonly isTorn: boolean;
}

/** Cuts code into pieces that can be parsed apart; null where brackets do not match. */
export function cutChunks(code: string, guards: readonly GuardRegion[]): readonly CutChunk[] | null {
  const bounds = [...new Set(guards.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const levels = new Map<number, string>();
  const chunks: CodeChunk[] = [];
  let depth = 0;
  let start = 0;
  let isEmpty = true;
  let next = 0;
  let last = 0;
  let isBody = false;
  const endChunk = (end: number): void => {
    chunks.push({ start, end });
    start = end;
    isEmpty = true;
  };
  const noteBounds = (at: number): void => {
    for (; next < bounds.length && (bounds[next] ?? 0) <= at; next++) {
      // Between two chunks it is the same place, whichever of them it is counted to.
      levels.set(bounds[next] ?? 0, isEmpty ? 'file scope' : `${depth} in ${chunks.length}`);
    }
  };
  for (let at = 0; at < code.length; at++) {
    const unit = code.charCodeAt(at);
    if (unit <= SPACE) continue;
    noteBounds(at);
    isEmpty = false;
    if (depth === 0 && unit === BRACE) isBody = last === PARENTHESIS;
    if (unit === QUOTE || unit === APOSTROPHE) at = skipLiteral(code, at);
    else if (OPENING.has(unit)) depth++;
    else if (CLOSING.has(unit)) depth--;
    if (depth < 0) return null;
    if (depth === 0 && (unit === SEMICOLON || (unit === END_OF_BRACE && isBody))) endChunk(at + 1);
    last = unit;
  }
  noteBounds(code.length);
  if (depth !== 0) return null;
  if (start < code.length) chunks.push({ start, end: code.length });
  const isWhole = ({ start: from, end }: GuardRegion) => {
    const level = levels.get(from);
    return level === levels.get(end) && level?.startsWith('0') === false;
  };
  const torn = guards.filter((guard) => !isWhole(guard));
  return chunks.map((chunk) => {
    return { ...chunk, isTorn: torn.some((guard) => guard.start < chunk.end && guard.end > chunk.start) };
  });
}

function skipLiteral(code: string, start: number): number {
  const mark = code.charCodeAt(start);
  for (let at = start + 1; at < code.length; at++) {
    const unit = code.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === mark || unit === NEWLINE) return at;
  }
  return code.length;
}

const unitOf = (text: string) => text.charCodeAt(0);
const SPACE = 32;
const NEWLINE = unitOf('\n');
const QUOTE = unitOf('"');
const APOSTROPHE = unitOf("'");
const BACKSLASH = unitOf('\\');
const SEMICOLON = unitOf(';');
const PARENTHESIS = unitOf(')');
const BRACE = unitOf('{');
const END_OF_BRACE = unitOf('}');
const OPENING: ReadonlySet<number> = new Set(['(', '[', '{'].map(unitOf));
const CLOSING: ReadonlySet<number> = new Set([')', ']', '}'].map(unitOf));
