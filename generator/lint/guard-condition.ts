import { parseExpression } from '../expression/parse-expression.js';
import type { Expression } from '../model/expression.js';

export interface GuardScope {
  readonly versionMacro: string;
  /** The value of a macro that stands for a number; null for anything else. */
  readonly constantValue: (name: string) => bigint | null;
}

/** More versions than any header tells apart. */
const MAXIMUM_POINTS = 512;

/** Versions at which the conditions of a header may change: between two neighbours none does. Null when they are too many. */
export function versionPoints(conditions: readonly string[], scope: GuardScope): readonly bigint[] | null {
  const values = new Set<bigint>([0n]);
  for (const text of new Set(conditions)) {
    if (!text.includes(scope.versionMacro)) continue;
    const expression = parseExpression(text, () => false);
    if (expression.kind === 'error') continue;
    for (const value of numbersIn(expression, scope)) for (const point of [value, value + 1n]) values.add(point);
  }
  return values.size > MAXIMUM_POINTS ? null : [...values];
}

function numbersIn(expression: Expression, scope: GuardScope): readonly bigint[] {
  if (expression.kind === 'unary') return numbersIn(expression.operand, scope);
  if (expression.kind === 'binary') {
    return [...numbersIn(expression.left, scope), ...numbersIn(expression.right, scope)];
  }
  const value = numberOf(expression, scope);
  return value === null ? [] : [value];
}

/** Whether a condition holds at each version; null where that hangs on more than the version. */
export function evaluateGuard(
  text: string,
  versions: readonly bigint[],
  scope: GuardScope,
): readonly (boolean | null)[] {
  const expression = text === '' ? null : parseExpression(text, () => false);
  if (expression === null || expression.kind === 'error') return versions.map(() => null);
  return versions.map((version) => evaluate(expression, version, scope));
}

function evaluate(expression: Expression, version: bigint, scope: GuardScope): boolean | null {
  if (expression.kind === 'unary' && expression.operator === '!') {
    const operand = evaluate(expression.operand, version, scope);
    return operand === null ? null : !operand;
  }
  if (expression.kind !== 'binary') return expression.kind === 'integer' ? expression.value !== 0n : null;
  const { operator, left, right } = expression;
  if (operator === '&&' || operator === '||') {
    const both = [evaluate(left, version, scope), evaluate(right, version, scope)];
    const decisive = operator === '||';
    if (both.includes(decisive)) return decisive;
    return both.includes(null) ? null : !decisive;
  }
  const operands = [left, right].map((side) => (isVersion(side, scope) ? version : numberOf(side, scope)));
  return isVersion(left, scope) || isVersion(right, scope) ? compare(operator, operands[0], operands[1]) : null;
}

function isVersion(expression: Expression, { versionMacro }: GuardScope): boolean {
  return expression.kind === 'name' && expression.name === versionMacro;
}

function numberOf(expression: Expression, { constantValue }: GuardScope): bigint | null {
  if (expression.kind === 'integer') return expression.value;
  return expression.kind === 'name' ? constantValue(expression.name) : null;
}

function compare(operator: string, left: bigint | null | undefined, right: bigint | null | undefined): boolean | null {
  if (left === null || left === undefined || right === null || right === undefined) return null;
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    default:
      return null;
  }
}
