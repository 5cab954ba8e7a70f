import type { FieldLayout, RecordLayout } from '../model/api-model.js';

const ROW_BYTES = 8;
const CELL = 6;
/** A row a line of eight bytes; longer records are cut, since a drawing of pages helps nobody. */
const MOST_ROWS = 64;

/** A stretch of bytes that one field, several bit-fields, or nothing takes. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * Draws a record's bytes, eight a row. Where members of a union overlap, the first is drawn.
 *
 *     0 |                  KeyContext                   |
 *     8 |        Count          | . . . . . . . . . . . |
 */
export function drawBytes(layout: RecordLayout): readonly string[] {
  const spans = fillGaps(collectSpans(layout.fields), layout.size);
  const rows = Math.ceil(layout.size / ROW_BYTES);
  const lines: string[] = [];
  for (let row = 0; row < Math.min(rows, MOST_ROWS); row += 1) lines.push(drawRow(spans, row * ROW_BYTES, layout.size));
  if (rows > MOST_ROWS) lines.push(`... ${layout.size - MOST_ROWS * ROW_BYTES} more bytes`);
  return lines;
}

/** Fields by offset; bit-fields of one storage unit share its bytes, and a field over bytes already taken is left out. */
function collectSpans(fields: readonly FieldLayout[]): readonly Span[] {
  const spans: Span[] = [];
  let isUnit = false;
  for (const field of [...fields].sort((a, b) => a.bitOffset - b.bitOffset)) {
    const start = firstByte(field);
    const last = spans.at(-1);
    if (isUnit && field.bitWidth !== null && last?.start === start) {
      spans[spans.length - 1] = { ...last, label: `${last.label} ${labelOf(field)}` };
    } else if (start >= (last?.end ?? 0)) {
      spans.push({ start, end: start + field.size, label: labelOf(field) });
      isUnit = field.bitWidth !== null;
    }
  }
  return spans;
}

/** Of a bit-field: where its storage unit starts, a multiple of the unit's size. */
function firstByte(field: FieldLayout): number {
  const byte = Math.floor(field.bitOffset / 8);
  return field.bitWidth === null ? byte : byte - (byte % field.size);
}

function labelOf(field: FieldLayout): string {
  return field.bitWidth === null ? field.name : `${field.name}:${field.bitWidth}`;
}

function fillGaps(spans: readonly Span[], size: number): readonly Span[] {
  const filled: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) filled.push({ start: end, end: span.start, label: '' });
    filled.push(span);
    end = span.end;
  }
  return end < size ? [...filled, { start: end, end: size, label: '' }] : filled;
}

function drawRow(spans: readonly Span[], start: number, size: number): string {
  const end = Math.min(start + ROW_BYTES, size);
  const cells = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => drawCell(span, Math.max(span.start, start), Math.min(span.end, end)));
  return `${String(start).padStart(6)} |${cells.join('|')}|`;
}

function drawCell(span: Span, start: number, end: number): string {
  const width = (end - start) * CELL - 1;
  if (span.label === '') return ' .'.repeat(width).slice(0, width);
  const label = span.start < start ? '"' : span.label;
  const shown = label.length > width ? `${label.slice(0, Math.max(0, width - 1))}~` : label;
  const left = Math.floor((width - shown.length) / 2);
  return ' '.repeat(left) + shown + ' '.repeat(width - shown.length - left);
}
