import type { BinaryOperator, Expression } from '../model/expression.js';
import { combineFloats } from './float-arithmetic.js';
import { combineIntegers } from './integer-arithmetic.js';
import { INTEGER_TYPES } from './integer-type.js';
import { movePointer } from './object-value.js';
import {
  decay,
  differenceType,
  type EvaluationScope,
  errorValue,
  integerValue,
  intValue,
  type PointerValue,
  type Value,
} from './value.js';

type Evaluate = (expression: Expression, scope: EvaluationScope) => Value;

export function evaluateBinary(
  operator: BinaryOperator,
  leftOperand: Expression,
  rightOperand: Expression,
  scope: EvaluationScope,
  evaluate: Evaluate,
): Value {
  const left = decay(evaluate(leftOperand, scope), scope);
  const right = decay(evaluate(rightOperand, scope), scope);
  if (left.kind === 'error') return left;
  if (right.kind === 'error' || operator === ',') return right;
  if (operator === '&&' || operator === '||') return combineLogically(operator, left, right);
  if (left.kind === 'integer' && right.kind === 'integer') return combineIntegers(operator, left, right);
  if (left.kind === 'pointer' || right.kind === 'pointer') return combinePointers(operator, left, right, scope);
  if (left.kind === 'string' || right.kind === 'string') return errorValue(`${operator} takes no string`);
  return combineFloats(operator, left, right);
}

/** C11 6.5.13: the right operand counts only where the left one leaves the question open. */
function combineLogically(operator: '&&' | '||', left: Value, right: Value): Value {
  const first = truth(left);
  if (typeof first === 'string') return errorValue(first);
  if (first === (operator === '||')) return intValue(first ? 1n : 0n);
  const second = truth(right);
  return typeof second === 'string' ? intValue(0n, second) : intValue(second ? 1n : 0n);
}

/** Whether a scalar counts as true; a text says why there is no telling. */
export function truth(value: Value): boolean | string {
  switch (value.kind) {
    case 'integer':
    case 'float':
      return value.fault ?? Number(value.value) !== 0;
    case 'pointer':
      return value.address !== 0n;
    default:
      return 'its condition is no number';
  }
}

function combinePointers(operator: BinaryOperator, left: Value, right: Value, scope: EvaluationScope): Value {
  if (left.kind === 'pointer' && right.kind === 'pointer') return combineTwoPointers(operator, left, right, scope);
  if (left.kind === 'pointer' && right.kind === 'integer') {
    if (operator === '+') return movePointer(left, right.value, scope);
    if (operator === '-') return movePointer(left, -right.value, scope);
  }
  if (left.kind === 'integer' && right.kind === 'pointer' && operator === '+') {
    return movePointer(right, left.value, scope);
  }
  const [a, b] = [addressBits(left), addressBits(right)];
  if (a === null || b === null) return errorValue(`${operator} does not take these operands`);
  return compareAddresses(operator, a, b);
}

function combineTwoPointers(
  operator: BinaryOperator,
  left: PointerValue,
  right: PointerValue,
  scope: EvaluationScope,
): Value {
  if (operator !== '-') return compareAddresses(operator, left.address, right.address);
  const size = scope.layoutOf(left.pointee)?.size ?? 0;
  if (size === 0) return errorValue('the pointee has no size');
  return integerValue(differenceType(scope), (left.address - right.address) / BigInt(size));
}

function addressBits(value: Value): bigint | null {
  if (value.kind === 'pointer') return value.address;
  return value.kind === 'integer' ? BigInt.asUintN(64, value.value) : null;
}

function compareAddresses(operator: BinaryOperator, left: bigint, right: bigint): Value {
  const comparable = combineIntegers(operator, wide(left), wide(right));
  return comparable.type.name === 'int' ? comparable : errorValue(`${operator} does not take pointers`);
}

function wide(value: bigint) {
  return integerValue(INTEGER_TYPES.unsignedLongLong, value);
}
