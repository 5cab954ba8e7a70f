import type { SourceRange } from '../model/position.js';

/** The lines of a text. Look-ups are cheap when each is near the one before. */
export class LineIndex {
  /** Offsets of the first character of each line. */
  readonly starts: readonly number[];
  private latest = 0;

  constructor(
    private readonly file: string,
    text: string,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** Number of the line that holds an offset, from 1. */
  lineOf(offset: number): number {
    const { starts } = this;
    let line = this.latest;
    while (line > 0 && (starts[line] ?? 0) > offset) line--;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++;
    this.latest = line;
    return line + 1;
  }

  range(start: number, end: number): SourceRange {
    const line = this.lineOf(start);
    return { file: this.file, start, end, line, column: start - (this.starts[line - 1] ?? 0) + 1 };
  }
}
