const TAB_WIDTH = 4;

/** East Asian Wide and Fullwidth characters (UAX #11), and emoji, take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Combining marks and invisible format characters take no column. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\u200b|\u200d|[\ufe00-\ufe0f]/u;

/** Characters that would steer a terminal (C0, C1) or reorder the line (bidirectional controls). */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** One character of a line as a terminal shows it. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** Offset of the character in the line, in UTF-16 code units. */
  readonly offset: number;
}

const SPACES: Readonly<Record<string, string>> = { '\n': ' ', '\t': ' '.repeat(TAB_WIDTH) };

/** Text from a header or a file name, safe to print: what would steer the terminal becomes visible. */
export function printable(text: string): string {
  let result = '';
  for (const character of text) result += SPACES[character] ?? shownAs(character);
  return result;
}

/** The part of a line around [start, end) that fits `columns`, and where the marks under it go. */
export function cutLine(line: string, start: number, end: number, columns: number): MarkedLine {
  const cells = cellsOf(line);
  const last = Math.max(end, start + 1);
  const widthTo = (offset: number): number =>
    cells.reduce((sum, cell) => (cell.offset < offset ? sum + cell.width : sum), 0);
  const from = widthTo(start);
  const to = Math.max(widthTo(last), from + 1);
  // Leave a quarter of the room before the mark, so that what leads to it stays visible.
  const skip = to <= columns ? 0 : Math.max(0, from - Math.floor(columns / 4));
  let text = '';
  let at = 0;
  let shown = 0;
  for (const cell of cells) {
    if (at >= skip && at + cell.width <= skip + columns) {
      text += cell.text;
      shown = at + cell.width;
    }
    at += cell.width;
  }
  const isCutBefore = skip > 0;
  const isCutAfter = at > skip + columns;
  const indent = from - skip + (isCutBefore ? 1 : 0);
  return {
    text: `${isCutBefore ? '…' : ''}${text.trimEnd()}${isCutAfter ? '…' : ''}`,
    indent,
    marks: Math.max(1, Math.min(to, Math.max(shown, from + 1)) - from),
  };
}

export interface MarkedLine {
  readonly text: string;
  /** Columns before the first mark. */
  readonly indent: number;
  readonly marks: number;
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const text = character === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : shownAs(character);
    const width = character === '\t' ? text.length : widthOf(text);
    cells.push({ text, width, offset });
    offset += character.length;
    column += width;
  }
  return cells;
}

function shownAs(character: string): string {
  return UNPRINTABLE.test(character) ? '\ufffd' : character;
}

function widthOf(character: string): number {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
