import type { Target } from '../model/target.js';
import { type FieldValue, planBytes } from './plan-field.js';
import { convert } from './plan-outcomes.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf, fieldKind } from './plan-steps.js';
import { perTargetText } from './record-layout.js';
import type { PointerForm, RecordForm, ScalarForm, TypeForm } from './type-form.js';
import { placeAt } from './type-table.js';
import { spelling, typedArrayOf, valueType } from './type-text.js';

/** `size` is that of the whole, as TypeScript. */
export type ArrayText = FieldValue & { readonly size: string };

/** Where an array lies, and how deep in other arrays. */
export interface ArrayPlace {
  readonly at: string;
  readonly isTyped: boolean;
  readonly depth: number;
}

export function planArray(
  element: TypeForm,
  length: Partial<Record<Target, number>>,
  place: ArrayPlace,
  scope: PlanScope,
): ArrayText {
  const count = countText(length, scope);
  if (element.kind === 'scalar' || element.kind === 'pointer') return planScalars(element, count, place, scope);
  if (element.kind === 'record') return planRecords(element, count, place, scope);
  if (element.kind !== 'array') return { ...planBytes(0, place.at, scope), size: '0' };
  const { at, isTyped, depth } = place;
  const index = indexName(depth);
  const planInner = (start: string) =>
    planArray(element.element, element.length ?? {}, { at: start, isTyped, depth: depth + 1 }, scope);
  const { size } = planInner(at);
  const inner = planInner(`${at} + ${index} * ${size}`);
  const kind = `${scope.imports.useSupport('array')}(${inner.kind}, ${count})`;
  return { type: `${inner.type}[]`, load: eachText(count, index, inner.load), kind, size: `${size} * ${count}` };
}

function indexName(depth: number): string {
  return 'ijkl'.charAt(depth % 4);
}

/** `Array.from({ length: 3 }, (_, i) => ...)` */
function eachText(count: string, index: string, load: string): string {
  return `Array.from({ length: ${count} }, (_, ${index}) => ${load})`;
}

function planRecords(
  element: RecordForm,
  count: string,
  { at, isTyped, depth }: ArrayPlace,
  scope: PlanScope,
): ArrayText {
  const codec = codecOf(element, scope);
  const index = indexName(depth);
  const load = isTyped
    ? `${scope.imports.useSupport('decodeArray')}(${codec}, m, ${at}, ${count})`
    : eachText(count, index, `${codec}.load(m, ${at} + ${index} * ${codec}.size)`);
  const kind = `${scope.imports.useSupport('array')}(${codec}, ${count})`;
  return { type: `${valueType(element, scope)}[]`, load, kind, size: `${codec}.size * ${count}` };
}

function countText(length: Partial<Record<Target, number>>, scope: PlanScope): string {
  const count = perTargetText(length, scope.imports.useSupport);
  return /^\d+$/.test(count) ? count : `(${count})`;
}

function planScalars(
  element: ScalarForm | PointerForm,
  count: string,
  { at, isTyped, depth }: ArrayPlace,
  scope: PlanScope,
): ArrayText {
  const { size, field } = spelling(element.scalar, scope);
  const typed = typedArrayOf(element, scope);
  const kind = (name: string) => `${scope.imports.useSupport('array')}(${name}, ${count})`;
  if (typed === null || typeof size !== 'number') {
    const type = valueType(element, scope);
    const unit = fieldKind(element, scope);
    const load = readEach(element, count, { at, isTyped, depth }, scope);
    return { type: `${type}[]`, load, kind: kind(unit), size: `${unit}.size * ${count}` };
  }
  const bytes = /^\d+$/.test(count) ? String(Number(count) * size) : `${count} * ${size}`;
  const slice = `m.u8.slice(${at}, ${at} + ${bytes})`;
  const load = typed === 'Uint8Array' ? slice : `new ${typed}(${slice}.buffer)`;
  return { type: typed, load, kind: kind(scope.imports.useSupport(field)), size: bytes };
}

/** Handles, pointers and pointer-sized integers, which have no typed array: one after the other. */
export function readEach(
  element: ScalarForm | PointerForm,
  count: string,
  { at, isTyped, depth }: ArrayPlace,
  scope: PlanScope,
): string {
  const { load, unaligned, value } = spelling(element.scalar, scope);
  const type = valueType(element, scope);
  if (isTyped && element.scalar === 'uintptr') {
    const read = `${scope.imports.useSupport('readUintptrs')}(m, ${at}, ${count})`;
    return type === 'bigint' ? read : `${read} as ${type}[]`;
  }
  const index = indexName(depth);
  const place = `${at} + ${index} * ${fieldKind(element, scope)}.size`;
  return eachText(count, index, convert(element, placeAt(isTyped ? load : unaligned, place), value, scope, null).value);
}
