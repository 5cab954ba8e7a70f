import type { FieldLayout, RecordLayout } from '../model/api-model.js';
import { escapeHtml, type Html, html, joinHtml } from './html.js';

/** A row is eight bytes wide, so that every bit has its place on the same grid. */
const ROW_BYTES = 8;
const BIT = 10;
const ROW = 30;
const LEFT = 48;
const WIDTH = LEFT + ROW_BYTES * 8 * BIT;
const CHARACTER = 6.8;
/** Longer drawings help nobody: the table has every field. */
const MOST_ROWS = 40;
/** Rows that one field fills are drawn up to here, then skipped. */
const FULL_ROWS = 2;

interface Span {
  /** In bits from the record's start. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly kind: 'field' | 'bits' | 'gap';
}

/** The bytes of a record as a drawing: fields, bit-fields and padding to scale, eight bytes a row. */
export function drawByteMap(layout: RecordLayout, name: string): Html | null {
  if (layout.size === 0) return null;
  const spans = fillGaps(collectSpans(layout.fields), layout.size * 8);
  const drawing: Drawing = { boxes: { field: '', bits: '', gap: '' }, texts: [], y: 0 };
  let skipped = 0;
  const rows = Math.ceil(layout.size / ROW_BYTES);
  let isCut = false;
  for (let row = 0; row < rows && !isCut; row += 1) {
    if (isInside(spans, row, rows)) {
      skipped += 1;
      continue;
    }
    if (skipped > 0) drawSkip(drawing);
    skipped = 0;
    drawRow(drawing, spans, row, layout.size);
    isCut = drawing.y >= MOST_ROWS * ROW && row < rows - 1;
    if (isCut) drawText(drawing, LEFT, `… ${layout.size - (row + 1) * ROW_BYTES} more bytes; the table has them all`);
  }
  return finish(drawing, `Bytes of ${name}: ${layout.size} in all`);
}

interface Drawing {
  readonly boxes: Record<Span['kind'], string>;
  readonly texts: Html[];
  y: number;
}

/** Fields by offset; of members of a union that overlap the first is drawn. */
function collectSpans(fields: readonly FieldLayout[]): readonly Span[] {
  const spans: Span[] = [];
  for (const field of [...fields].sort((a, b) => a.bitOffset - b.bitOffset)) {
    const width = field.bitWidth ?? field.size * 8;
    if (width === 0 || field.bitOffset < (spans.at(-1)?.end ?? 0)) continue;
    const kind = field.bitWidth === null ? 'field' : 'bits';
    spans.push({ start: field.bitOffset, end: field.bitOffset + width, label: field.name, kind });
  }
  return spans;
}

function fillGaps(spans: readonly Span[], size: number): readonly Span[] {
  const filled: Span[] = [];
  let end = 0;
  for (const span of [...spans, { start: size, end: size, label: '', kind: 'gap' as const }]) {
    if (span.start > end) filled.push({ start: end, end: span.start, label: '', kind: 'gap' });
    if (span.end > span.start) filled.push(span);
    end = Math.max(end, span.end);
  }
  return filled;
}

/** A row in the middle of a long field says nothing that its first rows do not. */
function isInside(spans: readonly Span[], row: number, rows: number): boolean {
  const start = row * ROW_BYTES * 8;
  const end = start + ROW_BYTES * 8;
  const span = spans.find((each) => each.start <= start && each.end >= end);
  return span !== undefined && start - span.start >= FULL_ROWS * ROW_BYTES * 8 && end < span.end && row < rows - 1;
}

function drawRow(drawing: Drawing, spans: readonly Span[], row: number, size: number): void {
  const start = row * ROW_BYTES * 8;
  const end = Math.min(start + ROW_BYTES * 8, size * 8);
  drawing.texts.push(html`<text class="n" x="${LEFT - 8}" y="${drawing.y + 19}">${row * ROW_BYTES}</text>`);
  for (const span of spans) {
    if (span.start >= end || span.end <= start) continue;
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    const x = LEFT + (from - start) * BIT;
    drawing.boxes[span.kind] += `M${x} ${drawing.y}h${(to - from) * BIT}v${ROW}H${x}z`;
    const label = fitLabel(span.start < start ? '″' : span.label, (to - from) * BIT);
    if (label !== '') {
      drawing.texts.push(
        html`<text x="${x + ((to - from) * BIT) / 2}" y="${drawing.y + 19}">${escapeHtml(label)}</text>`,
      );
    }
  }
  drawing.y += ROW;
}

function fitLabel(label: string, width: number): string {
  const most = Math.floor((width - 4) / CHARACTER);
  if (label.length <= most) return label;
  return most < 3 ? '' : `${label.slice(0, most - 1)}…`;
}

function drawSkip(drawing: Drawing): void {
  drawText(drawing, LEFT + 6, '⋮');
}

function drawText(drawing: Drawing, x: number, text: string): void {
  drawing.texts.push(html`<text class="s" x="${x}" y="${drawing.y + 19}">${escapeHtml(text)}</text>`);
  drawing.y += ROW;
}

function finish({ boxes, texts, y }: Drawing, label: string): Html {
  const paths = Object.entries(boxes).map(([kind, path]) =>
    path === '' ? ('' as Html) : html`<path class="${escapeHtml(kind)}" d="${escapeHtml(path)}"/>`,
  );
  const box = html`viewBox="-1 -1 ${WIDTH + 2} ${y + 2}"`;
  return html`<svg class="bytes" role="img" aria-label="${escapeHtml(label)}" ${box}>${joinHtml(paths)}${joinHtml(texts)}</svg>`;
}
