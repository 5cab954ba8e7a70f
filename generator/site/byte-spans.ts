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

/** Fields in lanes: the first has what comes first and the padding; the others what unions lay over it. */
export function planLanes(fields: readonly FieldLayout[], size: number): readonly (readonly Span[])[] {
  const lanes: Span[][] = [[]];
  const gaps: Span[] = [];
  let covered = 0;
  for (const field of [...fields].sort((a, b) => a.bitOffset - b.bitOffset)) {
    const start = field.bitOffset;
    const end = start + (field.bitWidth ?? field.size * 8);
    if (end === start) continue;
    if (start > covered) gaps.push(gap(covered, start));
    covered = Math.max(covered, end);
    place({ start, end, label: field.name, kind: field.bitWidth === null ? 'field' : 'bits' }, lanes);
  }
  if (size > covered) gaps.push(gap(covered, size));
  const [first = [], ...others] = lanes;
  return [[...first, ...gaps].sort((a, b) => a.start - b.start), ...others];
}

function gap(start: number, end: number): Span {
  return { start, end, label: '', kind: 'gap' };
}

function place(span: Span, lanes: Span[][]): void {
  const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= span.start);
  if (free !== undefined) free.push(span);
  else if (lanes.length < MOST_LANES) lanes.push([span]);
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
