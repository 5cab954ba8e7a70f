import type { RecordLayout } from '../model/api-model.js';
import { type BitUnit, collectBitUnits, planLanes, type Span } from './byte-spans.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';

/** A row is eight bytes wide, so that every bit has its place on the same grid. */
const ROW_BITS = 64;
const BIT = 10;
const ROW = 30;
const LEFT = 48;
const WIDTH = LEFT + ROW_BITS * BIT;
const CHARACTER = 6.8;
/** Longer drawings help nobody: the table has every field. */
const MOST_ROWS = { short: 36, long: 12 };
/** A record of more fields has a heavy table already. */
const LONG = 90;
/** Rows that one field fills are drawn up to here, then skipped. */
const FULL_ROWS = 2;
const MOST_UNITS = 4;

interface Drawing {
  readonly boxes: Record<Span['kind'], string>;
  /** Offsets, to the left of the rows. */
  readonly offsets: Html[];
  readonly texts: Html[];
  y: number;
}

/**
 * The bytes of a record as a drawing, eight a row: fields, bit-fields and padding to scale, members of unions below
 * what they lie over. With `hasUnits`, bit-fields too narrow for their names follow enlarged.
 */
export function drawByteMap(layout: RecordLayout, name: string, hasUnits: boolean): Html | null {
  const most = layout.fields.length > LONG ? MOST_ROWS.long : MOST_ROWS.short;
  if (layout.size === 0) return null;
  const lanes = planLanes(layout.fields, layout.size * 8);
  const drawing: Drawing = { boxes: { field: '', bits: '', gap: '' }, offsets: [], texts: [], y: 0 };
  drawRows(drawing, lanes, layout.size * 8, most);
  const units = hasUnits ? collectBitUnits(layout.fields).filter(isNarrow) : [];
  for (const unit of units.slice(0, MOST_UNITS)) drawUnit(drawing, unit);
  return finish(drawing, `Bytes of ${name}: ${layout.size} in all`);
}

function drawRows(drawing: Drawing, lanes: readonly (readonly Span[])[], size: number, most: number): void {
  let isSkipping = false;
  for (let start = 0; start < size; start += ROW_BITS) {
    const end = Math.min(start + ROW_BITS, size);
    const row = lanes.map((lane) => lane.filter((span) => span.start < end && span.end > start));
    const isInside = start + ROW_BITS < size && row.every((spans) => isInsideOne(spans, start));
    if (isInside && !isSkipping) drawNote(drawing, '⋮');
    isSkipping = isInside;
    if (isInside) {
      start = Math.max(start, lastRowBefore(nextChange(lanes, start + ROW_BITS)));
      continue;
    }
    if (drawing.y >= most * ROW) {
      drawNote(drawing, `… ${(size - start) / 8} more bytes, in the table`);
      return;
    }
    drawRow(drawing, row, start, end);
  }
}

/** Where the next field begins or ends. */
function nextChange(lanes: readonly (readonly Span[])[], from: number): number {
  const places = lanes.flat().flatMap(({ start, end }) => [start, end]);
  return places.reduce((next, place) => (place > from && place < next ? place : next), Number.POSITIVE_INFINITY);
}

/** The row that still lies before a place as a whole, with another one between. */
function lastRowBefore(place: number): number {
  return Number.isFinite(place) ? (Math.ceil(place / ROW_BITS) - 2) * ROW_BITS : 0;
}

/** A row in the middle of a long field says nothing that its first rows do not; nor does a row of an empty lane. */
function isInsideOne(spans: readonly Span[], start: number): boolean {
  const [span] = spans;
  if (span === undefined) return true;
  return spans.length === 1 && span.start <= start - FULL_ROWS * ROW_BITS && span.end > start + ROW_BITS;
}

function drawRow(drawing: Drawing, row: readonly (readonly Span[])[], start: number, end: number): void {
  drawing.offsets.push(html`<text x=${LEFT - 8} y=${drawing.y + 19}>${start / 8}</text>`);
  for (const spans of row) {
    for (const span of spans) drawSpan(drawing, span, start, end);
    if (spans.length > 0) drawing.y += ROW;
  }
}

function drawSpan(drawing: Drawing, span: Span, start: number, end: number): void {
  const from = Math.max(span.start, start);
  const width = (Math.min(span.end, end) - from) * BIT;
  const x = LEFT + (from - start) * BIT;
  drawing.boxes[span.kind] += `M${x} ${drawing.y}h${width}v${ROW}H${x}z`;
  const label = fitLabel(span.start < start ? '″' : span.label, width);
  if (label !== '') drawing.texts.push(html`<text x=${x + width / 2} y=${drawing.y + 19}>${escapeHtml(label)}</text>`);
}

function fitLabel(label: string, width: number): string {
  const most = Math.floor((width - 4) / CHARACTER);
  if (label.length <= most) return label;
  return most < 4 ? '' : `${label.slice(0, most - 1)}…`;
}

function isNarrow({ fields }: BitUnit): boolean {
  return fields.some(({ name, width }) => fitLabel(name, width * BIT) !== name);
}

const LONGEST = 26;

/** One storage unit over the whole width, bit 0 to the left as in the rows above, with the names upright below. */
function drawUnit(drawing: Drawing, { byte, bits, fields }: BitUnit): void {
  drawNote(drawing, `bits of byte${bits > 8 ? `s ${byte}–${byte + bits / 8 - 1}` : ` ${byte}`}`);
  const unit = (ROW_BITS * BIT) / bits;
  let deepest = 0;
  for (const { name, bit, width } of fields) {
    const x = LEFT + bit * unit;
    const middle = x + (width * unit) / 2;
    drawing.boxes.bits += `M${x} ${drawing.y}h${width * unit}v${ROW}H${x}z`;
    const isRoomy = fitLabel(name, width * unit) === name;
    drawing.texts.push(html`<text x=${middle} y=${drawing.y + 19}>${isRoomy ? escapeHtml(name) : bit}</text>`);
    if (isRoomy) continue;
    const label = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
    deepest = Math.max(deepest, label.length);
    drawing.texts.push(drawUpright(label, middle + 4, drawing.y + ROW + 6));
  }
  drawing.y += ROW + 14 + Math.ceil(deepest * CHARACTER);
}

function drawUpright(label: string, x: number, y: number): Html {
  return html`<text class=u transform="translate(${x} ${y})rotate(-90)">${escapeHtml(label)}</text>`;
}

function drawNote(drawing: Drawing, text: string): void {
  drawing.texts.push(html`<text class=s x=${LEFT} y=${drawing.y + 19}>${escapeHtml(text)}</text>`);
  drawing.y += ROW;
}

function finish({ boxes, offsets, texts, y }: Drawing, label: string): Html {
  const paths = Object.entries(boxes).map(([kind, path]) =>
    path === '' ? EMPTY : html`<path class=${kind as Html} d="${path as Html}"/>`,
  );
  const box = html`viewBox="-1 -1 ${WIDTH + 2} ${y + 2}"`;
  return html`<svg class=bytes role=img aria-label="${escapeHtml(label)}" ${box}>${joinHtml(paths)}<g>${joinHtml(offsets)}</g>${joinHtml(texts)}</svg>`;
}
