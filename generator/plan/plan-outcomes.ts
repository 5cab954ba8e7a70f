import type { ExtentExpression } from '../model/contract.js';
import type { OutcomePlan } from '../model/function-plan.js';
import { compileExpression } from './compile-expression.js';
import type { FunctionContext, PlannedParameter } from './function-context.js';
import type { FunctionDoc } from './function-doc.js';
import { readEach } from './plan-array.js';
import { argumentNumber, lengthText } from './plan-lengths.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf, position, sizeText } from './plan-steps.js';
import { textRule } from './text-rule.js';
import type { PointerForm, ScalarForm } from './type-form.js';
import { placeAt } from './type-table.js';
import { spelling, typedArrayOf, valueType } from './type-text.js';

/** Outputs become members of the result under their own names. */
export function planOutcomes(context: FunctionContext, doc: FunctionDoc): OutcomePlan[] {
  return context.parameters.flatMap((planned) => {
    const read = planRead(planned, context);
    if (read === null) return [];
    return [{ name: planned.member, doc: doc.parameter(planned.parameter.name), ...read }];
  });
}

type Read = Pick<OutcomePlan, 'type' | 'value'>;

function planRead(planned: PlannedParameter, context: FunctionContext): Read | null {
  const { scope } = context;
  const { shape, place, argument, isOptional, count, parameter } = planned;
  const offset = place ?? 'p';
  const orNull = (read: Read): Read =>
    isOptional ? { type: `${read.type} | null`, value: `${argument} === null ? null : ${read.value}` } : read;
  switch (shape.kind) {
    case 'outScalar':
    case 'inoutLength':
      return loadSlot(shape.form, offset, scope, parameter.facts.handleType);
    case 'inoutScalar':
      return orNull(loadSlot(shape.form, offset, scope, parameter.facts.handleType));
    case 'outRecord':
      return { type: valueType(shape.form, scope), value: `${codecOf(shape.form, scope)}.decode(m, ${offset})` };
    case 'inoutRecord': {
      const variable = `r${position(planned, context)}`;
      if (!isOptional) return { type: valueType(shape.form, scope), value: `${variable}.take()` };
      return {
        type: `${valueType(shape.form, scope)} | null`,
        value: `${variable} === null ? null : ${variable}.take()`,
      };
    }
    case 'recordsOut': {
      const decodeArray = scope.imports.useSupport('decodeArray');
      const value = `${decodeArray}(${codecOf(shape.form, scope)}, m, ${offset}, ${writtenCount(planned, context)})`;
      return orNull({ type: `${valueType(shape.form, scope)}[]`, value });
    }
    case 'scalarsOut':
      return orNull(loadScalars(shape.form, offset, writtenCount(planned, context), scope, parameter.facts.handleType));
    case 'textOut':
      return orNull({ type: 'string', value: readText(planned, shape.form, context) });
    case 'bytesOut':
    case 'bytesInout': {
      if (planned.isFixed)
        return { type: 'Uint8Array', value: `m.u8.slice(${offset}, ${offset} + ${writtenCount(planned, context)})` };
      const received = scope.imports.useSupport('received');
      const type = isOptional ? 'Uint8Array | null' : 'Uint8Array';
      return {
        type,
        value: `${received}(${argument}, m, ${offset}, ${writtenBytes(planned, context) ?? count ?? '0'})`,
      };
    }
    default:
      return null;
  }
}

function loadSlot(form: ScalarForm | PointerForm, offset: string, scope: PlanScope, handleType: string | null): Read {
  const { load, slot, value } = spelling(form.scalar, scope);
  return convert(form, placeAt(slot ?? load, offset), value, scope, handleType);
}

/** `m.u8[p]! !== 0` for a boolean, `m.u64[p >>> 3]! as Handle` for a brand. */
export function convert(
  form: ScalarForm | PointerForm,
  loaded: string,
  loadedType: string,
  scope: PlanScope,
  handleType: string | null,
): Read {
  if (form.kind === 'scalar' && form.role === 'boolean') return { type: 'boolean', value: `${loaded} !== 0` };
  const type = valueType(form, scope, handleType);
  const widened = form.kind === 'pointer' && loadedType === 'number' ? `BigInt(${loaded})` : loaded;
  const isPlain = type === 'number' || type === 'bigint' || (form.kind === 'scalar' && form.role === 'status');
  return { type, value: isPlain ? widened : `${widened} as ${type}` };
}

function loadScalars(
  form: ScalarForm | PointerForm,
  offset: string,
  count: string,
  scope: PlanScope,
  handleType: string | null,
): Read {
  const typed = typedArrayOf(form, scope);
  if (typed !== null) {
    const bytes = `${count} * ${sizeText(form, scope)}`;
    return { type: typed, value: `new ${typed}(m.u8.slice(${offset}, ${offset} + ${bytes}).buffer)` };
  }
  const type = valueType(form, scope, handleType);
  const value = readEach(form, count, { at: offset, isTyped: true, depth: 0 }, scope);
  return { type: `${type}[]`, value: handleType === null ? value : `${value} as ${type}[]` };
}

/** Up to its null, where SAL promises one. */
function readText(planned: PlannedParameter, form: ScalarForm, context: FunctionContext): string {
  const { scope } = context;
  const { read, readTerminated } = textRule(form, scope);
  const { isNullTerminated } = planned.parameter.contract;
  const reader = scope.imports.useSupport(isNullTerminated ? readTerminated : read);
  return `${reader}(m, ${planned.place ?? 'p'}, ${writtenCount(planned, context)})`;
}

/** What `_to_` says was written, never more than there was room for. */
function writtenCount(planned: PlannedParameter, context: FunctionContext): string {
  const extent = planned.parameter.contract.extent;
  const all = planned.count ?? '0';
  const written = extent?.written == null ? null : compileWritten(extent.written, context);
  if (written === null) return all;
  const isText = planned.shape.kind === 'textOut' && extent?.unit === 'bytes';
  const size = planned.shape.kind === 'textOut' && isText ? sizeText(planned.shape.form, context.scope) : '1';
  return `Math.min(${all}, ${size === '1' ? written : `Math.floor(${written} / ${size})`})`;
}

function writtenBytes(planned: PlannedParameter, context: FunctionContext): string | null {
  const extent = planned.parameter.contract.extent;
  const written = extent?.written == null ? null : compileWritten(extent.written, context);
  if (written === null || planned.shape.kind === 'address' || extent?.unit === 'bytes') return written;
  const element = 'element' in planned.shape ? planned.shape.element : null;
  if (element?.kind !== 'scalar' && element?.kind !== 'pointer') return written;
  const size = sizeText(element, context.scope);
  return size === '1' ? written : `${written} * ${size}`;
}

/** After the call: what it put into its outputs, and its result. */
export function compileWritten(
  { expression }: Pick<ExtentExpression, 'expression'>,
  context: FunctionContext,
): string | null {
  const { scope } = context;
  return compileExpression(expression, {
    model: scope.model,
    useSupport: scope.imports.useSupport,
    numberOf: (name, isDereferenced) => {
      if (name === 'return') return isDereferenced ? null : resultNumber(context);
      const planned = context.parameters.find(({ parameter }) => parameter.name === name);
      return planned === undefined ? null : numberAfter(planned, isDereferenced, context);
    },
  });
}

function resultNumber({ owner, scope }: FunctionContext): string | null {
  const form = scope.forms.of(owner.returnType);
  if (form.kind !== 'scalar') return null;
  return form.role === 'status'
    ? 'status'
    : spelling(form.scalar, scope).value === 'bigint'
      ? 'Number(returned)'
      : 'returned';
}

function numberAfter(planned: PlannedParameter, isDereferenced: boolean, context: FunctionContext): string | null {
  const { scope } = context;
  const { shape, place } = planned;
  if (isDereferenced) {
    if (shape.kind !== 'outScalar' && shape.kind !== 'inoutScalar' && shape.kind !== 'inoutLength') return null;
    const { load, slot, value } = spelling(shape.form.scalar, scope);
    const loaded = placeAt(slot ?? load, place ?? 'p');
    return value === 'bigint' ? `Number(${loaded})` : loaded;
  }
  if (shape.kind === 'length') return lengthText(planned.parameter, context);
  return shape.kind === 'value' ? argumentNumber(planned, shape.form, scope) : planned.count;
}
