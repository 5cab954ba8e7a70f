import type { BinaryOperator, Expression } from '../model/expression.js';

/** C11 6.10.1: every integer in an `#if` is an intmax_t or a uintmax_t, 64 bits. */
export interface ConditionValue {
  readonly value: bigint;
  readonly isUnsigned: boolean;
}

type Binary = Extract<Expression, { kind: 'binary' }>;

const MAX_SIGNED = 0x7fffffffffffffffn;
const ZERO: ConditionValue = { value: 0n, isUnsigned: false };

/** The value of a condition; null for what is no integer preprocessor expression, or divides by zero. */
export function evaluateCondition(
  expression: Expression,
  lookUp: (name: string) => bigint | null,
): ConditionValue | null {
  switch (expression.kind) {
    case 'integer':
      return wrap(expression.value, expression.suffix.includes('u') || expression.value > MAX_SIGNED);
    case 'character':
      return wrap(BigInt(expression.value), false);
    case 'name':
      // What is left after expansion is 0 (6.10.1, paragraph 4).
      return { value: lookUp(expression.name) ?? 0n, isUnsigned: false };
    case 'unary':
      return evaluateUnary(expression.operator, evaluateCondition(expression.operand, lookUp));
    case 'binary':
      return evaluateBinary(expression, lookUp);
    case 'conditional': {
      const condition = evaluateCondition(expression.condition, lookUp);
      if (condition === null) return null;
      return evaluateCondition(condition.value !== 0n ? expression.whenTrue : expression.whenFalse, lookUp);
    }
    default:
      return null;
  }
}

function evaluateUnary(operator: string, operand: ConditionValue | null): ConditionValue | null {
  if (operand === null) return null;
  switch (operator) {
    case '+':
      return operand;
    case '-':
      return wrap(-operand.value, operand.isUnsigned);
    case '~':
      return wrap(~operand.value, operand.isUnsigned);
    case '!':
      return truth(operand.value === 0n);
    default:
      return null;
  }
}

function evaluateBinary(expression: Binary, lookUp: (name: string) => bigint | null): ConditionValue | null {
  const left = evaluateCondition(expression.left, lookUp);
  if (left === null) return null;
  // The side that does not decide is not evaluated: `defined(X) && 1 / X`.
  if (expression.operator === '&&' && left.value === 0n) return ZERO;
  if (expression.operator === '||' && left.value !== 0n) return truth(true);
  const right = evaluateCondition(expression.right, lookUp);
  return right === null ? null : combine(expression.operator, left, right);
}

/** Usual arithmetic conversions: unsigned if either side is; a shift takes the type of its left side. */
function combine(operator: BinaryOperator, left: ConditionValue, right: ConditionValue): ConditionValue | null {
  const isUnsigned = left.isUnsigned || right.isUnsigned;
  const a = wrap(left.value, isUnsigned).value;
  const b = wrap(right.value, isUnsigned).value;
  switch (operator) {
    case '&&':
    case '||':
      return truth(right.value !== 0n);
    case ',':
      return right;
    case '<<':
      return wrap(left.value << (right.value & 63n), left.isUnsigned);
    case '>>':
      return wrap(left.value >> (right.value & 63n), left.isUnsigned);
    case '/':
    case '%':
      if (b === 0n) return null;
      return wrap(operator === '/' ? a / b : a % b, isUnsigned);
    case '<':
      return truth(a < b);
    case '<=':
      return truth(a <= b);
    case '>':
      return truth(a > b);
    case '>=':
      return truth(a >= b);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    default:
      return wrap(ARITHMETIC[operator](a, b), isUnsigned);
  }
}

const ARITHMETIC: Readonly<Record<'+' | '-' | '*' | '&' | '|' | '^', (a: bigint, b: bigint) => bigint>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
};

function truth(isTrue: boolean): ConditionValue {
  return isTrue ? { value: 1n, isUnsigned: false } : ZERO;
}

function wrap(value: bigint, isUnsigned: boolean): ConditionValue {
  return { value: isUnsigned ? BigInt.asUintN(64, value) : BigInt.asIntN(64, value), isUnsigned };
}
