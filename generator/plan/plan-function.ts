import type { ApiFunction, ApiParameter } from '../model/api-model.js';
import type { ArgumentPlan, FunctionPlan, LengthPlan, OutcomePlan, ReturnPlan } from '../model/function-plan.js';
import { describeArguments, describeOutputs } from './argument-words.js';
import { fixedCount, fixedWish } from './fixed-output.js';
import { layOutFrame } from './frame-layout.js';
import { type FunctionContext, opensFrame, ownerLabel, type PlannedParameter, wishFor } from './function-context.js';
import type { FunctionDoc, FunctionWords } from './function-doc.js';
import { nameParameters } from './function-names.js';
import { linkLengths } from './length-links.js';
import { type ParameterShape, shapeElements, shapeParameter } from './parameter-shape.js';
import { planArguments } from './plan-arguments.js';
import { planChecks } from './plan-checks.js';
import { planFailure, throwsTag } from './plan-failure.js';
import { isCounted, planLengths } from './plan-lengths.js';
import { convert, planOutcomes } from './plan-outcomes.js';
import { planPresence } from './plan-presence.js';
import type { PlanScope } from './plan-scope.js';
import { arrayBytes, planStep } from './plan-steps.js';
import { settleConditions } from './settle-conditions.js';
import { quote } from './source-text.js';
import { rawResultType } from './type-text.js';

/**
 * `NTSTATUS NtOpenX(_Out_ PHANDLE H, _In_ ACCESS_MASK A)` becomes `NtOpenX(A: number): NtOpenXResult`: steps
 * that give the C arguments, and a result of what the outputs hold.
 */
export function planFunction(owner: ApiFunction, scope: PlanScope): FunctionPlan {
  const context = contextOf(owner, scope);
  const doc = scope.docs.of(owner);
  const returns = planReturn(context, doc);
  const outcomes = planOutcomes(context, doc);
  const hasResult = outcomes.length > 0 || returns.kind === 'value';
  const steps = context.parameters.map((planned) => planStep(planned, context));
  const checks = planChecks(context);
  const presence = planPresence(context);
  const argumentList = planArguments(context);
  const words = wordsOf(context, argumentList, outcomes);
  return {
    name: scope.names.functions.get(owner.name)?.name ?? owner.name,
    ownerLabel: context.ownerLabel,
    doc: doc.contract(words, throwsTag(context, returns)),
    arguments: argumentList,
    steps,
    isVariadic: owner.isVariadic,
    frame: context.frame,
    lengths: dropUnread(planLengths(context), [steps, checks, presence, outcomes, context.frame]),
    checks,
    presence,
    returns,
    discards: returns.kind === 'status' && isWaitForEntries(context) ? 'status > 0' : null,
    outcomes,
    resultType: hasResult ? scope.names.resultOf(owner.name) : null,
  };
}

/** What a caller sees of it: all that its signature and a call of it are made of. */
export type CallPlan = Pick<FunctionPlan, 'name' | 'arguments' | 'returns' | 'outcomes'>;

export function planCall(owner: ApiFunction, scope: PlanScope): CallPlan {
  const context = contextOf(owner, scope);
  const doc = scope.docs.of(owner);
  return {
    name: scope.names.functions.get(owner.name)?.name ?? owner.name,
    arguments: planArguments(context),
    returns: planReturn(context, doc),
    outcomes: planOutcomes(context, doc),
  };
}

function wordsOf(
  context: FunctionContext,
  argumentList: readonly ArgumentPlan[],
  outcomes: readonly OutcomePlan[],
): FunctionWords {
  const omittable = new Set(argumentList.flatMap(({ name, defaultValue }) => (defaultValue === null ? [] : [name])));
  const members = new Set(outcomes.map(({ name }) => name));
  return {
    parameters: describeArguments(context, (argument) => omittable.has(argument)),
    outputs: describeOutputs(context, (member) => members.has(member)),
  };
}

/** A length that nothing reads, of a buffer whose extent has no meaning on numbers, is left out. */
function dropUnread(lengths: readonly LengthPlan[], readers: readonly unknown[]): readonly LengthPlan[] {
  if (lengths.length === 0) return lengths;
  const words = new Set(JSON.stringify(readers).match(/\bn\d+\b/g));
  return lengths.filter(({ variable }) => words.has(variable));
}

function contextOf(declared: ApiFunction, scope: PlanScope): FunctionContext {
  const { owner, rules } = settleConditions(declared);
  const links = linkLengths(owner, scope.forms);
  const names = nameParameters(owner, (name) => scope.names.values.has(name));
  const base = { owner, ownerLabel: ownerLabel(owner), links, rules, names, scope, frame: null };
  const shaped = owner.parameters.map((parameter, index): PlannedParameter => {
    const shape = shapeElements(shapeParameter(parameter, owner, links, scope), parameter, scope);
    const fixed = fixedCount(parameter, shape, scope);
    return {
      parameter,
      shape,
      argument: names.argumentOf(parameter),
      member: names.memberOf(parameter),
      label: quote(parameter.name),
      isOptional: parameter.contract.isOptional && fixed === null,
      place: null,
      count: fixed === null ? countName(parameter, shape, index) : String(fixed),
      isFixed: fixed !== null,
    };
  });
  const { frame, places, variablePlaces } = layOut(shaped, { ...base, parameters: shaped });
  const parameters = shaped.map((planned, index) => ({
    ...planned,
    place: places[index] ?? variablePlaces[index] ?? null,
  }));
  return { ...base, frame, parameters };
}

function countName({ contract }: ApiParameter, shape: ParameterShape, index: number): string | null {
  return isCounted(shape) && (contract.extent !== null || shape.kind === 'memory') ? `n${index + 1}` : null;
}

function layOut(parameters: readonly PlannedParameter[], context: FunctionContext) {
  return layOutFrame(
    parameters.map((planned) => fixedWish(planned, context.scope) ?? wishFor(planned.shape, context.scope)),
    parameters.map((planned) => variableWish(planned, context.scope)),
    parameters.some(({ shape }) => opensFrame(shape)),
  );
}

function variableWish(planned: PlannedParameter, scope: PlanScope): { bytes: string } | null {
  const { shape, argument, isFixed } = planned;
  if (isFixed) return null;
  switch (shape.kind) {
    case 'recordsOut':
    case 'textOut':
    case 'scalarsOut':
      return { bytes: `((${arrayBytes(planned, shape, scope)} + 15) & ~15)` };
    case 'bytesOut':
    case 'bytesInout':
      return { bytes: `${scope.imports.useSupport('room')}(${argument})` };
    default:
      return null;
  }
}

function planReturn(context: FunctionContext, doc: FunctionDoc): ReturnPlan {
  const { owner, scope } = context;
  const form = scope.forms.of(owner.returnType);
  if (form.kind === 'void') return { kind: 'void', fails: null };
  const { fails, rule } = planFailure(context);
  if (form.kind === 'scalar' && form.role === 'status') {
    scope.imports.useSupportType('NTSTATUS');
    return { kind: 'status', fails };
  }
  const base = { kind: 'value', doc: doc.returns, fails, rule: quote(rule) } as const;
  if (form.kind === 'scalar' || form.kind === 'pointer') {
    const read = convert(form, 'returned', rawResultType(form, scope), scope, null);
    return { ...base, ...read };
  }
  return { ...base, type: rawResultType(form, scope), value: 'returned' };
}

/**
 * A wait for entries that ended without any (STATUS_TIMEOUT, STATUS_USER_APC, STATUS_ALERTED) has stored none,
 * whatever it left in the count: Windows promises nothing there, and Wine leaves a one.
 */
function isWaitForEntries({ owner, parameters }: FunctionContext): boolean {
  const isCounted = ({ shape, parameter }: PlannedParameter) =>
    (shape.kind === 'recordsOut' || shape.kind === 'scalarsOut') && parameter.contract.extent?.written != null;
  return owner.facts.isBlocking && parameters.some(isCounted);
}
