import type { ApiParameter } from '../model/api-model.js';
import type { LengthPlan } from '../model/function-plan.js';
import { ungroup } from './compile-expression.js';
import type { FunctionContext, PlannedParameter } from './function-context.js';
import type { ParameterShape } from './parameter-shape.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf, sizeText } from './plan-steps.js';
import { textRule } from './text-rule.js';
import type { ScalarForm } from './type-form.js';
import { spelling } from './type-text.js';

/** Buffers whose size the generated function has to know. */
export function isCounted({ kind }: ParameterShape): boolean {
  return COUNTED.includes(kind);
}

const COUNTED: readonly ParameterShape['kind'][] = [
  'bytesIn',
  'bytesOut',
  'bytesInout',
  'recordsIn',
  'recordsOut',
  'scalarsIn',
  'scalarsOut',
  'textIn',
  'textOut',
  'memory',
];

/** `const n2 = capacity(Buffer, ...)` for each buffer that has a length or an extent. */
export function planLengths(context: FunctionContext): LengthPlan[] {
  return context.parameters.flatMap((planned): LengthPlan[] => {
    const { count, shape, argument, label, isOptional } = planned;
    if (count === null || planned.isFixed) return [];
    const base = { variable: count, owner: context.ownerLabel, argument, label, isOptional };
    switch (shape.kind) {
      case 'recordsIn':
      case 'recordsOut':
        return [
          {
            ...base,
            kind: shape.kind === 'recordsIn' ? 'elements' : 'count',
            size: `${codecOf(shape.form, context.scope)}.size`,
          },
        ];
      case 'scalarsIn':
      case 'scalarsOut':
        return [
          {
            ...base,
            kind: shape.kind === 'scalarsIn' ? 'elements' : 'count',
            size: sizeText(shape.form, context.scope),
          },
        ];
      case 'textIn': {
        const rule = textRule(shape.form, context.scope);
        const length = shape.isNullCounted ? rule.terminatedLength : rule.length;
        return [{ ...base, kind: 'text', size: context.scope.imports.useSupport(length) }];
      }
      case 'textOut':
        return [{ ...base, kind: 'count', size: sizeText(shape.form, context.scope) }];
      default:
        return [{ ...base, kind: 'bytes', size: '1' }];
    }
  });
}

/** The value of a length parameter: that of its first buffer that is given. */
export function lengthText(length: ApiParameter, context: FunctionContext): string {
  const owners = ownersOf(length, context);
  return owners.reduceRight((rest, owner, index) => {
    const own = countOf(owner, context);
    return index === owners.length - 1
      ? own
      : owner.isOptional
        ? `(${owner.argument} === null ? ${rest} : ${own})`
        : own;
  }, '0');
}

export function ownersOf(length: ApiParameter, context: FunctionContext): PlannedParameter[] {
  const owners = context.links.owners.get(length.name) ?? [];
  return owners.flatMap((owner) => context.parameters.filter(({ parameter }) => parameter === owner));
}

/** In the unit of the length parameter: bytes shown for elements are divided by the element's size. */
export function countOf(planned: PlannedParameter, { scope }: FunctionContext): string {
  const { count, shape, parameter } = planned;
  if (count === null) return '0';
  if (shape.kind === 'textIn' || shape.kind === 'textOut') {
    const size = parameter.contract.extent?.unit === 'bytes' ? sizeText(shape.form, scope) : '1';
    return size === '1' ? count : `${count} * ${size}`;
  }
  const isBytes =
    shape.kind === 'bytesIn' || shape.kind === 'bytesOut' || shape.kind === 'bytesInout' || shape.kind === 'memory';
  if (!isBytes || parameter.contract.extent?.unit !== 'elements') return count;
  const { element } = shape;
  if (element.kind === 'record') return `Math.floor(${count} / ${codecOf(element, scope)}.size)`;
  if (element.kind !== 'scalar' && element.kind !== 'pointer') return count;
  const size = sizeText(element, scope);
  return size === '1' ? count : `Math.floor(${count} / ${size})`;
}

/** An integer argument as a number: what is wider than 2^53 is no length. */
export function argumentNumber({ argument, isOptional }: PlannedParameter, form: ScalarForm, scope: PlanScope): string {
  const value = isOptional ? `(${argument} ?? 0)` : argument;
  return spelling(form.scalar, scope).value === 'number' ? value : `Number(${ungroup(value)})`;
}
