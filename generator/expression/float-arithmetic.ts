import type { FloatType } from '../model/c-type.js';
import type { BinaryOperator } from '../model/expression.js';
import { type ErrorValue, errorValue, type FloatValue, type IntegerValue, intValue } from './value.js';

export type NumberValue = IntegerValue | FloatValue;

export const FLOAT_TYPES = {
  float: { kind: 'float', name: 'float', size: 4 },
  double: { kind: 'float', name: 'double', size: 8 },
  /** MSVC's long double is a double of another name. */
  longDouble: { kind: 'float', name: 'long double', size: 8 },
} as const satisfies Readonly<Record<string, FloatType>>;

const RANK: Readonly<Record<FloatType['name'], number>> = { float: 1, double: 2, 'long double': 3 };

export function floatValue(type: FloatType, value: number, fault: string | null = null): FloatValue {
  const rounded = type.size === 4 ? Math.fround(value) : value;
  return { kind: 'float', type, value: rounded, declared: null, fault };
}

export function literalFloat(value: number, suffix: string): FloatValue {
  const { float, double, longDouble } = FLOAT_TYPES;
  return floatValue(suffix === 'f' ? float : suffix === 'l' ? longDouble : double, value);
}

/** C11 6.3.1.8: the wider float type wins, over any integer. */
export function combineFloats(operator: BinaryOperator, left: NumberValue, right: NumberValue): Combined {
  const type = widerFloat(left, right);
  const [a, b] = [Number(left.value), Number(right.value)];
  const fault = left.fault ?? right.fault;
  const compared = compare(operator, a, b);
  if (compared !== null) return intValue(compared ? 1n : 0n, fault);
  const result = calculate(operator, a, b);
  return result === null ? errorValue(`${operator} takes no floating operand`) : floatValue(type, result, fault);
}

type Combined = IntegerValue | FloatValue | ErrorValue;

function widerFloat(left: NumberValue, right: NumberValue): FloatType {
  if (left.kind === 'integer') return right.kind === 'float' ? right.type : FLOAT_TYPES.double;
  if (right.kind === 'integer') return left.type;
  return RANK[left.type.name] >= RANK[right.type.name] ? left.type : right.type;
}

function compare(operator: BinaryOperator, left: number, right: number): boolean | null {
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

function calculate(operator: BinaryOperator, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return null;
  }
}
