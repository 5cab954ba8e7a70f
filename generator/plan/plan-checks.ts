import type { CheckPlan } from '../model/function-plan.js';
import { argumentScope } from './argument-scope.js';
import { compileExpression, ungroup } from './compile-expression.js';
import type { FunctionContext, PlannedParameter } from './function-context.js';
import { countOf, ownersOf } from './plan-lengths.js';
import { compileCondition } from './plan-presence.js';
import { codecOf } from './plan-steps.js';
import { quote } from './source-text.js';

/** What must hold between the lengths of a call's buffers. */
export function planChecks(context: FunctionContext): CheckPlan[] {
  return [...sharedLengths(context), ...extents(context), ...conditionalExtents(context), ...retainedRecords(context)];
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
    if (planned.count === null || planned.isFixed || extent?.capacity == null) return [];
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

/** `_When_(Kind == 0, _In_reads_bytes_(4))`: an extent that holds where the condition does. */
function conditionalExtents(context: FunctionContext): CheckPlan[] {
  return context.parameters.flatMap((planned) => {
    const { count, label, parameter } = planned;
    if (count === null) return [];
    return (context.rules.get(parameter) ?? []).flatMap(({ condition, contract: { extent } }) => {
      if (extent?.capacity == null) return [];
      const [holds, wanted] = [
        compileCondition(condition.expression, context),
        compileExpression(extent.capacity.expression, argumentScope(context)),
      ];
      if (holds === null || wanted === null) return [];
      return [
        {
          kind: 'covers',
          owner: context.ownerLabel,
          actual: count,
          wanted: ungroup(wanted),
          label,
          other: quote(`${extent.capacity.text} ${extent.unit}`),
          condition: [presence([planned]), holds].filter((text) => text !== null).join(' && '),
        },
      ];
    });
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
