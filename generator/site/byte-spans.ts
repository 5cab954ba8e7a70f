import type { FieldLayout } from '../model/api-model.js';

/** A stretch of bits that one field or nothing takes. */
export interface Span {
  /** In bits from the record's start. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly kind: 'field' | 'bits' | 'gap';
}

/** More ways to read the same bytes than this are left to the table. */
const MOST_LANES = 4;

/** Fields in lanes: the first has what comes first, with padding; the others the members of unions that lie over it. */
export function planLanes(fields: readonly FieldLayout[], size: number): readonly (readonly Span[])[] {
  const lanes: Span[][] = [[]];
  for (const field of [...fields].sort((a, b) => a.bitOffset - b.bitOffset)) {
    const end = field.bitOffset + (field.bitWidth ?? field.size * 8);
    if (end === field.bitOffset) continue;
    const kind = field.bitWidth === null ? 'field' : 'bits';
    place({ start: field.bitOffset, end, label: field.name, kind }, lanes);
  }
  return lanes.map((lane, index) => (index === 0 ? fillGaps(lane, size) : lane));
}

function place(span: Span, lanes: Span[][]): void {
  const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= span.start);
  if (free !== undefined) free.push(span);
  else if (lanes.length < MOST_LANES) lanes.push([span]);
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

/** The storage units of bit-fields, each with its fields from bit 0 up. */
export interface BitUnit {
  readonly byte: number;
  readonly bits: number;
  readonly fields: readonly { readonly name: string; readonly bit: number; readonly width: number }[];
}

export function collectBitUnits(fields: readonly FieldLayout[]): readonly BitUnit[] {
  const units = new Map<string, { byte: number; bits: number; fields: BitUnit['fields'][number][] }>();
  for (const { name, bitOffset, bitWidth, size } of fields) {
    if (bitWidth === null || bitWidth === 0) continue;
    const bits = size * 8;
    const start = bitOffset - (bitOffset % bits);
    const key = `${start}/${bits}`;
    const unit = units.get(key) ?? { byte: start / 8, bits, fields: [] };
    units.set(key, unit);
    unit.fields.push({ name, bit: bitOffset - start, width: bitWidth });
  }
  return [...units.values()];
}
