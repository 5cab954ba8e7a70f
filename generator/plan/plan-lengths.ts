import type { ApiParameter } from '../model/api-model.js';
import type { CheckPlan, LengthPlan } from '../model/binding-plan.js';
import { compileExpression, type ExpressionScope, ungroup } from './compile-expression.js';
import type { FunctionContext, PlannedParameter } from './function-context.js';
import type { ParameterShape } from './parameter-shape.js';
import type { PlanScope } from './plan-scope.js';
import { codecOf, sizeText } from './plan-steps.js';
import { quote } from './source-text.js';
import type { ScalarForm } from './type-form.js';
import { spelling } from './type-text.js';

/** Buffers whose size the generated function has to know. */
export function isCounted({ kind }: ParameterShape): boolean {
  return ['bytesIn', 'bytesOut', 'bytesInout', 'recordsIn', 'recordsOut', 'scalarsIn', 'scalarsOut', 'memory'].includes(
    kind,
  );
}

/** `const n2 = capacity(Buffer, ...)` for each buffer that has a length or an extent. */
export function planLengths(context: FunctionContext): LengthPlan[] {
  return context.parameters.flatMap((planned): LengthPlan[] => {
    const { count, shape, argument, label, isOptional } = planned;
    if (count === null) return [];
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

function ownersOf(length: ApiParameter, context: FunctionContext): PlannedParameter[] {
  const owners = context.links.owners.get(length.name) ?? [];
  return owners.flatMap((owner) => context.parameters.filter(({ parameter }) => parameter === owner));
}

/** In the unit of the length parameter: bytes shown for elements are divided by the element's size. */
function countOf(planned: PlannedParameter, { scope }: FunctionContext): string {
  const { count, shape, parameter } = planned;
  if (count === null) return '0';
  const isBytes =
    shape.kind === 'bytesIn' || shape.kind === 'bytesOut' || shape.kind === 'bytesInout' || shape.kind === 'memory';
  if (!isBytes || parameter.contract.extent?.unit !== 'elements') return count;
  const { element } = shape;
  if (element.kind === 'record') return `Math.floor(${count} / ${codecOf(element, scope)}.size)`;
  if (element.kind !== 'scalar' && element.kind !== 'pointer') return count;
  const size = sizeText(element, scope);
  return size === '1' ? count : `Math.floor(${count} / ${size})`;
}

export function planChecks(context: FunctionContext): CheckPlan[] {
  return [...sharedLengths(context), ...extents(context), ...retainedRecords(context)];
}

function sharedLengths(context: FunctionContext): CheckPlan[] {
  return [...context.links.owners.keys()].flatMap((name) => {
    const length = context.owner.parameters.find((parameter) => parameter.name === name);
    const [first, ...others] = length === undefined ? [] : ownersOf(length, context);
    if (first === undefined) return [];
    return others.map((other) => ({
      kind: 'agree',
      owner: context.ownerLabel,
      actual: countOf(first, context),
      wanted: countOf(other, context),
      label: first.label,
      other: other.label,
      condition: presence([first, other]),
    }));
  });
}

function presence(parameters: readonly PlannedParameter[]): string | null {
  const optional = parameters.filter(({ isOptional }) => isOptional);
  return optional.length === 0 ? null : optional.map(({ argument }) => `${argument} !== null`).join(' && ');
}

/** An extent that is more than a length parameter is computed from the arguments and compared. */
function extents(context: FunctionContext): CheckPlan[] {
  return context.parameters.flatMap((planned) => {
    const extent = planned.parameter.contract.extent;
    if (planned.count === null || extent?.capacity == null) return [];
    if (context.links.lengthOf.has(planned.parameter.name)) return [];
    const wanted = compileExpression(extent.capacity.expression, argumentScope(context));
    if (wanted === null) return [];
    return [
      {
        kind: 'covers',
        owner: context.ownerLabel,
        actual: countOf(planned, context),
        wanted: ungroup(wanted),
        label: planned.label,
        other: quote(`${extent.capacity.text} ${extent.unit}`),
        condition: presence([planned]),
      },
    ];
  });
}

/** Memory that the callee keeps for a record has to hold one: no copy of ours stands between. */
function retainedRecords(context: FunctionContext): CheckPlan[] {
  return context.parameters.flatMap((planned) => {
    const { shape, count, label, parameter } = planned;
    if (shape.kind !== 'memory' || shape.element.kind !== 'record' || count === null) return [];
    if (parameter.contract.extent !== null) return [];
    const codec = codecOf(shape.element, context.scope);
    return [
      {
        kind: 'covers',
        owner: context.ownerLabel,
        actual: count,
        wanted: `${codec}.size`,
        label,
        other: quote(codec),
        condition: presence([planned]),
      },
    ];
  });
}

/** An integer argument as a number: what is wider than 2^53 is no length. */
export function argumentNumber({ argument, isOptional }: PlannedParameter, form: ScalarForm, scope: PlanScope): string {
  const value = isOptional ? `(${argument} ?? 0)` : argument;
  return spelling(form.scalar, scope).value === 'number' ? value : `Number(${ungroup(value)})`;
}

/** Before the call: arguments and lengths, and what an `_Inout_` argument holds. */
function argumentScope(context: FunctionContext): ExpressionScope {
  return {
    model: context.scope.model,
    useSupport: context.scope.imports.useSupport,
    numberOf: (name, isDereferenced) => {
      const planned = context.parameters.find(({ parameter }) => parameter.name === name);
      if (planned === undefined) return null;
      const { shape } = planned;
      if (shape.kind === (isDereferenced ? 'inoutLength' : 'length')) return lengthText(planned.parameter, context);
      if (shape.kind !== (isDereferenced ? 'inoutScalar' : 'value')) return null;
      if (shape.form.kind !== 'scalar' || shape.form.role !== 'integer') return null;
      return argumentNumber(planned, shape.form, context.scope);
    },
  };
}
