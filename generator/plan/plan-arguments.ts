import type { ArgumentPlan } from '../model/function-plan.js';
import { type FunctionContext, isHidden, type PlannedParameter } from './function-context.js';
import type { PlanScope } from './plan-scope.js';
import { textRule } from './text-rule.js';
import type { ScalarForm, TypeForm } from './type-form.js';
import { adapterInputType, addressInputType, inputType, spelling, valueType } from './type-text.js';

/** What remains in the argument list. From the end on, what may be null may be left out; a flag left out is false. */
export function planArguments(context: FunctionContext): ArgumentPlan[] {
  const planned = context.parameters.filter((each) => !isHidden(each));
  let isTail = true;
  const plans = planned.toReversed().map((parameter): ArgumentPlan => {
    const fallback = parameter.isOptional ? 'null' : isFlag(parameter) ? 'false' : null;
    isTail &&= fallback !== null;
    return {
      name: parameter.argument,
      type: argumentType(parameter, context.scope),
      defaultValue: isTail ? fallback : null,
    };
  });
  return plans.reverse();
}

function isFlag({ shape }: PlannedParameter): boolean {
  return shape.kind === 'value' && shape.form.role === 'boolean';
}

function argumentType({ shape, parameter, isOptional }: PlannedParameter, scope: PlanScope): string {
  const { useSupportType } = scope.imports;
  const { handleType } = parameter.facts;
  const orNull = isOptional ? ' | null' : '';
  switch (shape.kind) {
    case 'value':
    case 'inScalar':
    case 'inoutScalar':
      return inputType(shape.form, isOptional, scope, handleType);
    case 'inRecord':
    case 'inoutRecord':
      return `${useSupportType('RecordArgument')}<${valueType(shape.form, scope)}>${orNull}`;
    case 'recordsIn':
      return `readonly ${useSupportType('RecordInput')}<${valueType(shape.form, scope)}>[] | ${useSupportType('Memory')}${orNull}`;
    case 'recordsOut':
    case 'scalarsOut':
    case 'textOut':
      return `number${orNull}`;
    case 'textIn':
      return useSupportType(textRule(shape.form, scope).input) + orNull;
    case 'scalarsIn':
      return `${elementsType(shape.form, scope, handleType)} | ${useSupportType('Memory')}${orNull}`;
    case 'bytesIn':
    case 'bytesInout':
      return useSupportType('BytesInput') + orNull;
    case 'bytesOut':
      return useSupportType('BytesOutput') + orNull;
    case 'adapter':
      return adapterInputType(shape.rule.input, isOptional, scope);
    case 'memory':
      return useSupportType('Memory') + orNull;
    case 'address':
      return addressInputType(shape.pointee, isOptional, scope);
    case 'recordValue':
      return `${useSupportType('RecordInput')}<${valueType(shape.form, scope)}>${orNull}`;
    case 'reserved':
    case 'length':
    case 'inoutLength':
    case 'outScalar':
    case 'outRecord':
      return 'never';
  }
}

function elementsType(form: ScalarForm | TypeForm, scope: PlanScope, handleType: string | null): string {
  const isUntyped = form.kind === 'pointer' && form.pointee.kind === 'void';
  if (isUntyped) return 'ArrayLike<number | bigint>';
  if (form.kind !== 'scalar' || form.role === 'handle') return `readonly ${valueType(form, scope, handleType)}[]`;
  if (form.role === 'boolean') return 'readonly boolean[]';
  return `ArrayLike<${spelling(form.scalar, scope).input}>`;
}
