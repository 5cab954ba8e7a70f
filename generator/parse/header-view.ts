import type { Guard } from '../model/guard.js';
import type { Annotation, DocComment, HeaderSource, OffsetShift, PackingChange } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import { buildGuardMap, type GuardMap, guardOf } from './guard-map.js';
import { itemsBetween, lastAtOrBefore } from './sorted-search.js';

const codeOf = (shift: OffsetShift) => shift.code;
const startOf = (item: DocComment | PackingChange) => item.start;
const offsetOf = (annotation: Annotation) => annotation.offset;
const itself = (offset: number) => offset;

/** Look-ups in the side tables of a header, all by offset in its code. */
export class HeaderView {
  readonly code: string;
  readonly guards: GuardMap;

  constructor(readonly header: HeaderSource) {
    this.code = header.code;
    this.guards = buildGuardMap(header.guards);
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
    const lineIndex = Math.max(0, lastAtOrBefore(this.header.lineStarts, from, itself));
    const column = from - (this.header.lineStarts[lineIndex] ?? 0) + 1;
    const until = Math.max(from, end > start ? this.textEnd(end) : from);
    return { file: this.header.path, start: from, end: until, line: lineIndex + 1, column };
  }

  guardOf(start: number, end: number): Guard {
    return guardOf(this.guards, start, end);
  }

  packAt(offset: number): number | null {
    return this.header.packing[lastAtOrBefore(this.header.packing, offset, startOf)]?.pack ?? null;
  }

  annotationsBetween(start: number, end: number): readonly Annotation[] {
    return itemsBetween(this.header.annotations, start, end, offsetOf);
  }

  commentsBetween(start: number, end: number): readonly DocComment[] {
    return itemsBetween(this.header.comments, start, end, startOf);
  }

  textOffset(code: number): number {
    const piece = this.header.offsets[lastAtOrBefore(this.header.offsets, code, codeOf)];
    if (piece === undefined) return code;
    return piece.isExpansion ? piece.text : piece.text + (code - piece.code);
  }

  /** End of a piece that stops before `code`: after the whole macro use where an expansion's inside ends it. */
  textEnd(code: number): number {
    const index = lastAtOrBefore(this.header.offsets, code - 1, codeOf);
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
