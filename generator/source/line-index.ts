import type { SourceRange } from '../model/position.js';

/** Offsets of the first character of each line. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the line that holds an offset, from 0. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

export function rangeOf(file: string, lineStarts: readonly number[], start: number, end: number): SourceRange {
  const line = lineAt(lineStarts, start);
  return { file, start, end, line: line + 1, column: start - (lineStarts[line] ?? 0) + 1 };
}
