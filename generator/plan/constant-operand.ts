import type { ApiModel } from '../model/api-model.js';
import type { BinaryOperator, Expression } from '../model/expression.js';
import { sizeOfSyntax } from './size-of-type.js';

const MAX_DEPTH = 16;

/** The value of what names no parameter, one on all targets: `(HANDLE)(LONG_PTR)-1`, `MAX_PATH * 3`, `sizeof(GUID)`. */
export function constantValue(expression: Expression, model: ApiModel, depth = 0): bigint | null {
  if (depth > MAX_DEPTH) return null;
  switch (expression.kind) {
    case 'integer':
      return expression.value;
    case 'name':
      return namedValue(expression.name, model);
    case 'cast':
      return constantValue(expression.operand, model, depth + 1);
    case 'unary': {
      const value = constantValue(expression.operand, model, depth + 1);
      if (value === null) return null;
      if (expression.operator === '-') return -value;
      if (expression.operator === '+') return value;
      if (expression.operator === '~') return ~value;
      return expression.operator === '!' ? BigInt(value === 0n) : null;
    }
    case 'binary': {
      const left = constantValue(expression.left, model, depth + 1);
      const right = left === null ? null : constantValue(expression.right, model, depth + 1);
      return left === null || right === null ? null : combine(expression.operator, left, right);
    }
    case 'sizeof': {
      const [only, ...others] = new Set(Object.values(sizeOfSyntax(expression.type, model) ?? {}));
      return only === undefined || others.length > 0 ? null : BigInt(only);
    }
    default:
      return null;
  }
}

/** What extents are made of. */
function combine(operator: BinaryOperator, left: bigint, right: bigint): bigint | null {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  return operator === '*' ? left * right : null;
}

/** One value on all targets, or one address; the greatest addresses are small negative numbers. */
function namedValue(name: string, model: ApiModel): bigint | null {
  const value = model.constants.get(name)?.value;
  if (value?.kind === 'pointer') {
    const address = value.value.x64 ?? value.value.arm64;
    return address === undefined ? null : BigInt.asIntN(64, address);
  }
  if (value?.kind !== 'integer') return null;
  const [only, ...others] = new Set(Object.values(value.value));
  return only === undefined || others.length > 0 ? null : only;
}
