import type { SlotPlan, StepPlan } from '../model/step-plan.js';
import type { FunctionContext, PlannedParameter } from './function-context.js';
import { registerScalar, structValue } from './native-type.js';
import type { ArrayOutShape } from './parameter-shape.js';
import { lengthText } from './plan-lengths.js';
import type { PlanScope } from './plan-scope.js';
import { textRule } from './text-rule.js';
import type { PointerForm, RecordForm, ScalarForm, TypeForm } from './type-form.js';
import { placeAt } from './type-table.js';
import { spelling } from './type-text.js';

/** How each C parameter gets its value. */
export function planStep(planned: PlannedParameter, context: FunctionContext): StepPlan {
  const { scope } = context;
  const { shape, argument, label, isOptional } = planned;
  const base = { owner: context.ownerLabel, label, argument, isOptional };
  const slot = () => planSlot(planned, scope);
  switch (shape.kind) {
    case 'reserved':
      return { ...base, kind: 'reserved' };
    case 'value':
      return { ...base, kind: 'value', check: checkOf(shape.form, 'argument', scope) };
    case 'length': {
      const check = holdsAnyLength(shape.form, scope) ? null : checkOf(shape.form, 'argument', scope);
      return { ...base, kind: 'length', check, value: lengthText(planned.parameter, context) };
    }
    case 'inoutLength': {
      const value = lengthText(planned.parameter, context);
      return { ...base, kind: 'inoutLength', slot: slot(), check: checkOf(shape.form, 'memory', scope), value };
    }
    case 'outScalar':
      return { ...base, kind: 'outScalar', slot: slot() };
    case 'inScalar':
    case 'inoutScalar':
      return { ...base, kind: shape.kind, slot: slot(), check: checkOf(shape.form, 'memory', scope) };
    case 'outRecord':
      return { ...base, kind: 'outRecord', slot: slot(), codec: codecOf(shape.form, scope) };
    case 'inRecord':
    case 'recordsIn':
      return { ...base, kind: shape.kind, codec: codecOf(shape.form, scope) };
    case 'inoutRecord':
      return {
        ...base,
        kind: 'inoutRecord',
        codec: codecOf(shape.form, scope),
        variable: `r${position(planned, context)}`,
      };
    case 'textIn':
      return { ...base, kind: 'adapter', adapter: textRule(shape.form, scope).adapter };
    case 'recordsOut':
    case 'textOut':
    case 'scalarsOut': {
      if (planned.isFixed) return { ...base, kind: 'outScalar', slot: slot() };
      const isAllRead = planned.parameter.contract.extent?.written == null;
      return { ...base, kind: 'arrayOut', slot: slot(), bytes: isAllRead ? arrayBytes(planned, shape, scope) : null };
    }
    case 'scalarsIn':
      return { ...base, kind: 'scalarsIn', element: fieldKind(shape.form, scope) };
    case 'bytesIn':
      return { ...base, kind: 'bytesIn' };
    case 'bytesOut':
    case 'bytesInout':
      if (planned.isFixed) return { ...base, kind: 'outScalar', slot: slot() };
      return { ...base, kind: shape.kind, slot: slot() };
    case 'adapter':
      return { ...base, kind: 'adapter', adapter: shape.rule.adapter };
    case 'recordValue':
      return {
        ...base,
        kind: 'recordValue',
        slot: slot(),
        codec: codecOf(shape.form, scope),
        value: recordValue(planned, shape.form, scope),
      };
    case 'memory':
    case 'address':
      return { ...base, kind: 'address' };
  }
}

/** Bytes of an output array, as TypeScript. */
export function arrayBytes({ count }: PlannedParameter, shape: ArrayOutShape, scope: PlanScope): string {
  const size = shape.kind === 'recordsOut' ? `${codecOf(shape.form, scope)}.size` : sizeText(shape.form, scope);
  return size === '1' ? (count ?? '0') : `${count} * ${size}`;
}

/** The bytes of a record in its place, as the native call takes them. */
function recordValue({ place }: PlannedParameter, { key }: RecordForm, scope: PlanScope): string {
  const scalar = registerScalar(key, scope);
  return scalar === null ? structValue(key, place ?? 'p', scope) : placeAt(spelling(scalar, scope).load, place ?? 'p');
}

/** Lengths are at most 2^31-1. */
function holdsAnyLength({ scalar }: ScalarForm, scope: PlanScope): boolean {
  const { size } = spelling(scalar, scope);
  return size === 'pointer' || size >= 4;
}

export function position(planned: PlannedParameter, { parameters }: FunctionContext): number {
  return parameters.indexOf(planned) + 1;
}

function planSlot({ place, shape }: PlannedParameter, scope: PlanScope): SlotPlan {
  const offset = place ?? 'p';
  const isScalar = shape.kind === 'inScalar' || shape.kind === 'inoutScalar' || shape.kind === 'inoutLength';
  const store = isScalar ? placeAt(spelling(shape.form.scalar, scope).store, offset) : '#';
  const [storeBefore = '', storeAfter = ''] = store.split('#');
  return { offset, storeBefore, storeAfter };
}

/** The support function that guards a value's C type. */
export function checkOf(form: TypeForm, use: 'argument' | 'memory', scope: PlanScope): string {
  if (form.kind === 'pointer') return 'pointer';
  if (form.kind !== 'scalar') return 'uintptr';
  if (form.role === 'boolean') return 'boolean';
  const handle = handleRule(form, scope);
  if (handle !== null) return handle.check;
  const { check, argument } = spelling(form.scalar, scope);
  return use === 'argument' ? (argument ?? check) : check;
}

function handleRule({ role }: ScalarForm, { table }: PlanScope) {
  const rules = role === 'handle' ? Object.values(table.typedefs) : [];
  return rules.find((rule) => rule.kind === 'handle') ?? null;
}

/** The support library's description of a value in memory. */
export function fieldKind(form: ScalarForm | PointerForm, scope: PlanScope): string {
  if (form.kind === 'scalar' && form.role === 'boolean') {
    const { boolean8, boolean32 } = scope.table.fields;
    const { size } = spelling(form.scalar, scope);
    if (size === 1 || size === 4) return scope.imports.useSupport(size === 1 ? boolean8 : boolean32);
  }
  const handle = form.kind === 'scalar' ? handleRule(form, scope) : null;
  return scope.imports.useSupport(handle?.field ?? spelling(form.scalar, scope).field);
}

export function codecOf({ key }: { readonly key: string }, scope: PlanScope): string {
  const symbol = scope.names.records.get(key);
  return symbol === undefined ? 'undefined' : scope.imports.useValue(symbol);
}

/** Bytes of one element. */
export function sizeText(form: ScalarForm | PointerForm, scope: PlanScope): string {
  const { size } = spelling(form.scalar, scope);
  return size === 'pointer' ? `${fieldKind(form, scope)}.size` : String(size);
}
