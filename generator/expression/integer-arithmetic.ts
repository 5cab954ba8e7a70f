import type { IntegerType } from '../model/c-type.js';
import type { BinaryOperator, Expression } from '../model/expression.js';
import { commonType, promote, wrap } from './integer-type.js';
import { type IntegerValue, integerValue, intValue } from './value.js';

type UnaryOperator = Extract<Expression, { kind: 'unary' }>['operator'];
type Compare = (left: bigint, right: bigint) => boolean;

const COMPARISONS: ReadonlyMap<BinaryOperator, Compare> = new Map<BinaryOperator, Compare>([
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
  ['==', (left, right) => left === right],
  ['!=', (left, right) => left !== right],
]);

/** C11 6.5.5 to 6.5.12 on integers; the logical operators and the comma are the evaluator's. */
export function combineIntegers(operator: BinaryOperator, left: IntegerValue, right: IntegerValue): IntegerValue {
  if (operator === '<<' || operator === '>>') return shift(operator, left, right);
  const type = commonType(left.type, right.type);
  const a = wrap(left.value, type);
  const b = wrap(right.value, type);
  const fault = left.fault ?? right.fault;
  const compare = COMPARISONS.get(operator);
  if (compare !== undefined) return intValue(compare(a, b) ? 1n : 0n, fault);
  const problem = fault ?? divisionFault(operator, a, b, type);
  return integerValue(type, problem === null ? wrap(calculate(operator, a, b), type) : 0n, problem);
}

function divisionFault(operator: BinaryOperator, left: bigint, right: bigint, type: IntegerType): string | null {
  if (operator !== '/' && operator !== '%') return null;
  if (right === 0n) return 'it divides by zero';
  return wrap(left / right, type) === left / right ? null : 'its quotient overflows';
}

/** Both operands are converted and a divisor is not zero. BigInt's division truncates, as C's does. */
function calculate(operator: BinaryOperator, left: bigint, right: bigint): bigint {
  switch (operator) {
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '&':
      return left & right;
    case '^':
      return left ^ right;
    case '|':
      return left | right;
    default:
      throw new RangeError(`${operator} is no arithmetic operator`);
  }
}

/** C11 6.5.7: the left operand alone gives the type; MSVC shifts signed values arithmetically. */
function shift(operator: '<<' | '>>', left: IntegerValue, right: IntegerValue): IntegerValue {
  const type = promote(left.type);
  const fault = left.fault ?? right.fault ?? shiftFault(right.value, type);
  if (fault !== null) return integerValue(type, 0n, fault);
  const value = wrap(left.value, type);
  return integerValue(type, operator === '<<' ? wrap(value << right.value, type) : value >> right.value);
}

function shiftFault(count: bigint, type: IntegerType): string | null {
  return count < 0n || count >= BigInt(type.size * 8) ? `it shifts ${type.size * 8} bits by ${count}` : null;
}

export function applyToInteger(operator: UnaryOperator, operand: IntegerValue): IntegerValue | null {
  const type = promote(operand.type);
  switch (operator) {
    case '+':
      return integerValue(type, operand.value, operand.fault);
    case '-':
      return integerValue(type, wrap(-operand.value, type), operand.fault);
    case '~':
      return integerValue(type, wrap(~operand.value, type), operand.fault);
    case '!':
      return intValue(operand.value === 0n ? 1n : 0n, operand.fault);
    case '*':
    case '&':
      return null;
  }
}
