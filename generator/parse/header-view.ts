import type { Guard } from '../model/guard.js';
import type { Annotation, DocComment, HeaderSource } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import { buildGuardMap, type GuardMap, guardOf } from './guard-map.js';
import { SortedOffsets } from './sorted-offsets.js';

const NO_ANNOTATIONS: readonly Annotation[] = [];
const NO_COMMENTS: readonly DocComment[] = [];

/** Look-ups in the side tables of a header, all by offset in its code. */
export class HeaderView {
  readonly code: string;
  readonly guards: GuardMap;
  private readonly lines: SortedOffsets;
  private readonly shifts: SortedOffsets;
  private readonly packing: SortedOffsets;
  private readonly annotations: SortedOffsets;
  private readonly comments: SortedOffsets;

  constructor(readonly header: HeaderSource) {
    this.code = header.code;
    this.guards = buildGuardMap(header.guards);
    this.lines = new SortedOffsets(header.lineStarts);
    this.shifts = new SortedOffsets(header.offsets.map(({ code }) => code));
    this.packing = new SortedOffsets(header.packing.map(({ start }) => start));
    this.annotations = new SortedOffsets(header.annotations.map(({ offset }) => offset));
    this.comments = new SortedOffsets(header.comments.map(({ start }) => start));
  }

  codeBetween(start: number, end: number): string {
    return this.code.slice(start, end);
  }

  /** The header's own text of a piece of code; `textStart` begins it earlier, at an annotation blanked in the code. */
  textBetween(start: number, end: number, textStart = this.textOffset(start)): string {
    return this.header.text.slice(Math.min(textStart, this.textOffset(start)), this.textEnd(end));
  }

  rangeOf(start: number, end: number): SourceRange {
    const from = this.textOffset(start);
    const lineIndex = Math.max(0, this.lines.lastAtOrBefore(from));
    const column = from - (this.header.lineStarts[lineIndex] ?? 0) + 1;
    const until = Math.max(from, end > start ? this.textEnd(end) : from);
    return { file: this.header.path, start: from, end: until, line: lineIndex + 1, column };
  }

  guardOf(start: number, end: number): Guard {
    return guardOf(this.guards, start, end);
  }

  packAt(offset: number): number | null {
    return this.header.packing[this.packing.lastAtOrBefore(offset)]?.pack ?? null;
  }

  annotationsBetween(start: number, end: number): readonly Annotation[] {
    const { first, until } = this.annotations.between(start, end);
    return first === until ? NO_ANNOTATIONS : this.header.annotations.slice(first, until);
  }

  commentsBetween(start: number, end: number): readonly DocComment[] {
    const { first, until } = this.comments.between(start, end);
    return first === until ? NO_COMMENTS : this.header.comments.slice(first, until);
  }

  textOffset(code: number): number {
    const piece = this.header.offsets[this.shifts.lastAtOrBefore(code)];
    if (piece === undefined) return code;
    return piece.isExpansion ? piece.text : piece.text + (code - piece.code);
  }

  /** End of a piece that stops before `code`: after the whole macro use where an expansion's inside ends it. */
  textEnd(code: number): number {
    const index = this.shifts.lastAtOrBefore(code - 1);
    const piece = this.header.offsets[index];
    if (piece === undefined) return code;
    if (!piece.isExpansion) return piece.text + (code - piece.code);
    return this.header.offsets[index + 1]?.text ?? piece.text;
  }
}

/** The next offset that is not blank: comments, annotations and directives are blank in the code. */
export function nextToken(code: string, offset: number): number {
  let at = offset;
  while (at < code.length && code.charCodeAt(at) <= 32) at++;
  return at;
}
