import type { ApiRecord, FieldLayout } from '../model/api-model.js';
import { POINTER_SIZE, TARGETS, type Target } from '../model/target.js';
import { offsetIn, planBitField } from './plan-bit-field.js';
import { convert } from './plan-outcomes.js';
import type { MergedField } from './plan-record.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf, fieldKind } from './plan-steps.js';
import { perTargetText } from './record-layout.js';
import type { PointerForm, ScalarForm, TypeForm } from './type-form.js';
import { placeAt } from './type-table.js';
import { spelling, typedArrayOf, valueType } from './type-text.js';

export interface FieldText {
  readonly type: string;
  readonly load: string;
  readonly kind: string;
  readonly offset: string;
}

/** How a field reads, and what the support library needs to know to write it. */
export function planFieldText(field: MergedField, record: ApiRecord, scope: PlanScope): FieldText {
  const first = firstLayout(field);
  if (first === null) return { type: 'never', load: 'undefined', kind: scope.imports.useSupport('U8'), offset: '0' };
  const form = scope.forms.of(first.type);
  if (first.bitWidth !== null && form.kind === 'scalar') return planBitField(field, form, record, scope);
  const offset = perTargetText(offsets(field), scope.imports.useSupport);
  return { offset, ...planValue(form, offsetIn(offset), isAligned(field, form, record, scope), first, scope) };
}

function firstLayout({ layouts }: MergedField): FieldLayout | null {
  return layouts.x64 ?? layouts.arm64 ?? layouts.x86 ?? null;
}

function offsets({ layouts }: MergedField): Partial<Record<Target, number>> {
  return Object.fromEntries(
    TARGETS.flatMap((target) => {
      const layout = layouts[target];
      return layout === undefined ? [] : [[target, Math.floor(layout.bitOffset / 8)]];
    }),
  );
}

/** A typed array reads only at multiples of its element's size: on every target, wherever the record may lie. */
function isAligned(field: MergedField, form: TypeForm, record: ApiRecord, scope: PlanScope): boolean {
  if (form.kind !== 'scalar' && form.kind !== 'pointer') return true;
  const { size } = spelling(form.scalar, scope);
  return TARGETS.every((target) => {
    const [own, all] = [field.layouts[target], record.layouts[target]];
    if (own === undefined || all === undefined) return true;
    const bytes = size === 'pointer' ? POINTER_SIZE[target] : size;
    return (own.bitOffset / 8) % bytes === 0 && all.align % bytes === 0;
  });
}

type Value = Omit<FieldText, 'offset'>;

function planValue(form: TypeForm, at: string, isTyped: boolean, layout: FieldLayout, scope: PlanScope): Value {
  switch (form.kind) {
    case 'scalar':
    case 'pointer': {
      const { load, unaligned, value } = spelling(form.scalar, scope);
      const read = convert(form, placeAt(isTyped ? load : unaligned, at), value, scope, null);
      return { type: read.type, load: read.value, kind: fieldKind(form, scope) };
    }
    case 'record': {
      const codec = codecOf(form, scope);
      return { type: valueType(form, scope), load: `${codec}.decode(m, ${at})`, kind: codec };
    }
    case 'array':
      return toValue(planArray(form.element, form.length ?? {}, at, scope));
    case 'void':
    case 'function':
    case 'opaque':
      return planBytes(layout.size, at, scope);
  }
}

function toValue({ type, load, kind }: ArrayText): Value {
  return { type, load, kind };
}

function planBytes(size: number, at: string, scope: PlanScope): Value {
  const kind = `${scope.imports.useSupport('array')}(${scope.imports.useSupport('U8')}, ${size})`;
  return { type: 'Uint8Array', load: `m.u8.slice(${at}, ${at} + ${size})`, kind };
}

/** `size` is that of the whole, as TypeScript. */
type ArrayText = Value & { readonly size: string };

function planArray(
  element: TypeForm,
  length: Partial<Record<Target, number>>,
  at: string,
  scope: PlanScope,
  depth = 0,
): ArrayText {
  const count = countText(length, scope);
  const array = scope.imports.useSupport('array');
  if (element.kind === 'scalar' || element.kind === 'pointer') return planScalars(element, count, at, scope);
  if (element.kind === 'record') {
    const codec = codecOf(element, scope);
    const load = `${scope.imports.useSupport('decodeArray')}(${codec}, m, ${at}, ${count})`;
    const type = `${valueType(element, scope)}[]`;
    return { type, load, kind: `${array}(${codec}, ${count})`, size: `${codec}.size * ${count}` };
  }
  if (element.kind !== 'array') return { ...planBytes(0, at, scope), size: '0' };
  const index = 'ijkl'.charAt(depth % 4);
  const { size } = planArray(element.element, element.length ?? {}, at, scope, depth + 1);
  const inner = planArray(element.element, element.length ?? {}, `${at} + ${index} * ${size}`, scope, depth + 1);
  const load = `Array.from({ length: ${count} }, (_, ${index}) => ${inner.load})`;
  return { type: `${inner.type}[]`, load, kind: `${array}(${inner.kind}, ${count})`, size: `${size} * ${count}` };
}

function countText(length: Partial<Record<Target, number>>, scope: PlanScope): string {
  const count = perTargetText(length, scope.imports.useSupport);
  return /^\d+$/.test(count) ? count : `(${count})`;
}

function planScalars(element: ScalarForm | PointerForm, count: string, at: string, scope: PlanScope): ArrayText {
  const { size, field } = spelling(element.scalar, scope);
  const typed = typedArrayOf(element, scope);
  const kind = (name: string) => `${scope.imports.useSupport('array')}(${name}, ${count})`;
  if (typed === null || typeof size !== 'number') {
    const type = valueType(element, scope);
    const read = `${scope.imports.useSupport('readUintptrs')}(m, ${at}, ${count})`;
    const load = type === 'bigint' ? read : `${read} as ${type}[]`;
    const unit = fieldKind(element, scope);
    return { type: `${type}[]`, load, kind: kind(unit), size: `${unit}.size * ${count}` };
  }
  const bytes = /^\d+$/.test(count) ? String(Number(count) * size) : `${count} * ${size}`;
  const slice = `m.u8.slice(${at}, ${at} + ${bytes})`;
  const load = typed === 'Uint8Array' ? slice : `new ${typed}(${slice}.buffer)`;
  return { type: typed, load, kind: kind(scope.imports.useSupport(field)), size: bytes };
}
