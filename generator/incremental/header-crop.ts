import type { HeaderSource, OffsetMap } from '../model/header-source.js';
import type { CodeChunk } from './code-chunks.js';

/** A piece of a header's code with its side tables, which still tell where in the whole text everything stands. */
export function cropHeader(header: HeaderSource, { start, end }: CodeChunk): HeaderSource {
  const isInside = (offset: number) => offset >= start && offset < end;
  const before = header.packing.findLast((change) => change.start <= start);
  return {
    ...header,
    code: header.code.slice(start, end),
    offsets: cropOffsets(header.offsets, start, end),
    annotations: header.annotations
      .filter(({ offset }) => isInside(offset))
      .map((annotation) => ({ ...annotation, offset: annotation.offset - start })),
    guards: header.guards
      .filter((guard) => guard.start < end && guard.end > start)
      .map((guard) => {
        return { ...guard, start: Math.max(guard.start - start, 0), end: Math.min(guard.end, end) - start };
      }),
    comments: header.comments
      .filter((comment) => isInside(comment.start))
      .map((comment) => ({ ...comment, start: comment.start - start, end: comment.end - start })),
    packing: [
      ...(before === undefined ? [] : [{ ...before, start: 0 }]),
      ...header.packing
        .filter((change) => change.start > start && change.start < end)
        .map((change) => ({ ...change, start: change.start - start })),
    ],
  };
}

function cropOffsets(offsets: OffsetMap, start: number, end: number): OffsetMap {
  const head = { code: 0, text: textOffset(offsets, start), isExpansion: isInExpansion(offsets, start) };
  const inside = offsets.filter(({ code }) => code > start && code <= end);
  return [head, ...inside.map((shift) => ({ ...shift, code: shift.code - start }))];
}

/** Where in the text an offset in the code stands. */
export function textOffset(offsets: OffsetMap, offset: number): number {
  const piece = offsets.findLast(({ code }) => code <= offset);
  if (piece === undefined) return offset;
  return piece.isExpansion ? piece.text : piece.text + offset - piece.code;
}

function isInExpansion(offsets: OffsetMap, offset: number): boolean {
  return offsets.findLast(({ code }) => code <= offset)?.isExpansion ?? false;
}
