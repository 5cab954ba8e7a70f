import type { ApiRecord, FieldLayout } from '../model/api-model.js';
import { POINTER_SIZE, TARGETS, type Target } from '../model/target.js';
import { type ArrayText, planArray } from './plan-array.js';
import { offsetIn, planBitField } from './plan-bit-field.js';
import { convert } from './plan-outcomes.js';
import type { MergedField } from './plan-record.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf, fieldKind } from './plan-steps.js';
import { perTargetText } from './record-layout.js';
import type { TypeForm } from './type-form.js';
import { placeAt } from './type-table.js';
import { spelling, valueType } from './type-text.js';

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
  const found: Partial<Record<Target, number>> = {};
  for (const target of TARGETS) {
    const layout = layouts[target];
    if (layout !== undefined) found[target] = Math.floor(layout.bitOffset / 8);
  }
  return found;
}

/** Typed arrays read only at multiples of their element's size: on every target, wherever the record may lie. */
function isAligned(field: MergedField, form: TypeForm, record: ApiRecord, scope: PlanScope): boolean {
  return TARGETS.every((target) => {
    const [own, all] = [field.layouts[target], record.layouts[target]];
    if (own === undefined || all === undefined) return true;
    const align = alignOf(form, target, scope);
    return (own.bitOffset / 8) % align === 0 && all.align % align === 0;
  });
}

function alignOf(form: TypeForm, target: Target, scope: PlanScope): number {
  switch (form.kind) {
    case 'scalar':
    case 'pointer': {
      const { size } = spelling(form.scalar, scope);
      return size === 'pointer' ? POINTER_SIZE[target] : size;
    }
    case 'record':
      return scope.model.records.get(form.key)?.layouts[target]?.align ?? 1;
    case 'array':
      return alignOf(form.element, target, scope);
    case 'void':
    case 'function':
    case 'opaque':
      return 1;
  }
}

/** How a value of a field's type reads and is written, wherever it lies. */
export type FieldValue = Omit<FieldText, 'offset'>;

function planValue(form: TypeForm, at: string, isTyped: boolean, layout: FieldLayout, scope: PlanScope): FieldValue {
  switch (form.kind) {
    case 'scalar':
    case 'pointer': {
      const { load, unaligned, value } = spelling(form.scalar, scope);
      const read = convert(form, placeAt(isTyped ? load : unaligned, at), value, scope, null);
      return { type: read.type, load: read.value, kind: fieldKind(form, scope) };
    }
    case 'record': {
      const codec = codecOf(form, scope);
      return { type: valueType(form, scope), load: `${codec}.${isTyped ? 'decode' : 'load'}(m, ${at})`, kind: codec };
    }
    case 'array':
      return toValue(planArray(form.element, form.length ?? {}, { at, isTyped, depth: 0 }, scope));
    case 'void':
    case 'function':
    case 'opaque':
      return planBytes(layout.size, at, scope);
  }
}

function toValue({ type, load, kind }: ArrayText): FieldValue {
  return { type, load, kind };
}

export function planBytes(size: number, at: string, scope: PlanScope): FieldValue {
  const kind = `${scope.imports.useSupport('array')}(${scope.imports.useSupport('U8')}, ${size})`;
  return { type: 'Uint8Array', load: `m.u8.slice(${at}, ${at} + ${size})`, kind };
}
