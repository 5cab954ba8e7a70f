import { lineStartsOf, rangeAt } from '../../config/text-position.js';
import type { SourceRange } from '../../model/position.js';

/** Lines and columns of a range, from 1, in UTF-16 code units; the end column is the one after the last. */
export interface TextRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf({ start, end, line, column }: SourceRange, text: string | null): TextRegion {
  const inside = (text ?? '').slice(start, end);
  const lines = inside.split('\n');
  const last = lines.at(-1) ?? '';
  const endColumn = lines.length === 1 ? column + (end - start) : last.length + 1;
  return { startLine: line, startColumn: column, endLine: line + lines.length - 1, endColumn };
}

export function regionAt(text: string, start: number, end: number): TextRegion {
  return regionOf(rangeAt('', lineStartsOf(text), start, end), text);
}

/** Finds a header's text and the name under which the user can open it. */
export type FindHeader = (file: string) => { readonly name: string; readonly text: string | null };
