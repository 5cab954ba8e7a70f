import type { ApiModel } from '../model/api-model.js';
import type { Expression } from '../model/expression.js';

const MAX_DEPTH = 16;

/** The value of a literal, of a constant's name, or of either behind signs and casts: `(HANDLE)(LONG_PTR)-1`. */
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
    default:
      return null;
  }
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
