import type { ConditionalContract, ExtentExpression } from '../model/contract.js';
import type { Expression } from '../model/expression.js';
import type { PresencePlan } from '../model/function-plan.js';
import { argumentScope } from './argument-scope.js';
import { compileExpression, toCondition } from './compile-expression.js';
import { type FunctionContext, isHidden, type PlannedParameter } from './function-context.js';
import { quote } from './source-text.js';

/** Where SAL says by the other arguments whether null must or must not be passed. */
export function planPresence(context: FunctionContext): PresencePlan[] {
  return context.parameters.flatMap((planned) => {
    const rules = context.rules.get(planned.parameter) ?? [];
    if (isHidden(planned) || !planned.isOptional) return [];
    return rules.flatMap((rule) => planRule(planned, rule, context));
  });
}

function planRule(planned: PlannedParameter, rule: ConditionalContract, context: FunctionContext): PresencePlan[] {
  const { isReserved, isOptional } = rule.contract;
  if (isOptional && !isReserved) return [];
  const condition = compileCondition(rule.condition.expression, context);
  if (condition === null) return [];
  const { argument, label } = planned;
  const kind = isReserved ? 'absent' : 'present';
  return [{ kind, argument, owner: context.ownerLabel, label, condition, text: conditionText(rule.condition) }];
}

function conditionText({ text }: ExtentExpression): string {
  return quote(text);
}

const MAX_DEPTH = 16;

/** Over the arguments, before the call; a pointer is compared with null only. Null where it has no meaning there. */
export function compileCondition(expression: Expression, context: FunctionContext, depth = 0): string | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (part: Expression) => compileCondition(part, context, depth + 1);
  if (expression.kind === 'unary' && expression.operator === '!') {
    const text = inner(expression.operand);
    if (text === null) return null;
    return /^\w+$/.test(text) ? `!${text}` : `!(${text})`;
  }
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression;
    if (operator === '&&' || operator === '||') {
      const [a, b] = [inner(left), inner(right)];
      return a === null || b === null ? null : `(${a} ${operator} ${b})`;
    }
    const pointer = isNull(right)
      ? pointerArgument(left, context)
      : isNull(left)
        ? pointerArgument(right, context)
        : null;
    if (pointer !== null && operator === '==') return `${pointer} === null`;
    if (pointer !== null && operator === '!=') return `${pointer} !== null`;
  }
  const pointer = pointerArgument(expression, context);
  if (pointer !== null) return `${pointer} !== null`;
  const text = compileExpression(expression, argumentScope(context));
  return text === null ? null : toCondition(text);
}

function isNull(expression: Expression): boolean {
  if (expression.kind === 'cast') return isNull(expression.operand);
  return (
    (expression.kind === 'name' && expression.name === 'NULL') ||
    (expression.kind === 'integer' && expression.value === 0n)
  );
}

/** What is null in JavaScript where it is NULL in C. */
function pointerArgument(expression: Expression, { parameters }: FunctionContext): string | null {
  if (expression.kind !== 'name') return null;
  const planned = parameters.find(({ parameter }) => parameter.name === expression.name);
  if (planned === undefined || isHidden(planned) || planned.shape.kind === 'recordValue') return null;
  const isNumber = planned.shape.kind === 'value' && planned.shape.form.role !== 'handle';
  return isNumber ? null : planned.argument;
}
