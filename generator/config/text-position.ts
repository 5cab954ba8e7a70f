import type { SourceRange } from '../model/position.js';

/** Offsets at which the lines of a text start. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function rangeAt(file: string, lineStarts: readonly number[], start: number, end: number): SourceRange {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return { file, start, end, line: low + 1, column: start - (lineStarts[low] ?? 0) + 1 };
}
