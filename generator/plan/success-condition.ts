import type { ApiFunction, ApiModel } from '../model/api-model.js';
import type { ExtentExpression } from '../model/contract.js';
import type { BinaryOperator, Expression } from '../model/expression.js';
import { constantValue } from './constant-operand.js';

/** The native result, as the condition reads it. */
export interface ResultOperand {
  /** `status`, `returned`. */
  readonly variable: string;
  /** A bigint in the generated function; else a number. */
  readonly isBigint: boolean;
  /** In bits. */
  readonly width: 8 | 16 | 32 | 64 | 'pointer';
  readonly isSigned: boolean;
}

export interface SuccessScope {
  readonly model: ApiModel;
  readonly result: ResultOperand;
  useSupport(name: string): string;
  /** A condition that is about more than the result and constants; null where it cannot be told. */
  compile(expression: Expression): string | null;
}

/** `_Success_` of the function, or `_Return_type_success_` of the typedef that it returns. */
export function successRule(owner: ApiFunction, model: ApiModel): ExtentExpression | null {
  if (owner.contract.success !== null) return owner.contract.success;
  const seen = new Set<string>();
  let type = owner.returnType;
  while (type.kind === 'typedef' && !seen.has(type.name)) {
    seen.add(type.name);
    const typedef = model.typedefs.get(type.name);
    if (typedef?.success !== undefined) return typedef.success;
    type = Object.values(typedef?.type ?? {})[0] ?? { kind: 'void' };
  }
  return null;
}

const MAX_DEPTH = 32;

/** The rule as a TypeScript condition that holds where the call succeeded; null where it cannot be told. */
export function compileSuccess(expression: Expression, scope: SuccessScope, depth = 0): string | null {
  if (depth > MAX_DEPTH) return null;
  const inner = (part: Expression) => compileSuccess(part, scope, depth + 1);
  const constant = constantValue(expression, scope.model);
  if (constant !== null) return constant === 0n ? 'false' : 'true';
  if (isResult(expression)) return compare('!=', 0n, scope);
  if (expression.kind === 'unary' && expression.operator === '!') {
    const operand = inner(expression.operand);
    return operand === null ? null : `!(${operand})`;
  }
  if (expression.kind !== 'binary') return scope.compile(expression);
  const { operator, left, right } = expression;
  if (operator === '&&' || operator === '||') {
    const [a, b] = [inner(left), inner(right)];
    return a === null || b === null ? null : `(${a} ${operator} ${b})`;
  }
  return compareResult(operator, left, right, scope) ?? scope.compile(expression);
}

function isResult(expression: Expression): boolean {
  return expression.kind === 'name' && expression.name === 'return';
}

const MIRRORED: Partial<Record<BinaryOperator, BinaryOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

function compareResult(operator: BinaryOperator, left: Expression, right: Expression, scope: SuccessScope) {
  const mirrored = MIRRORED[operator];
  if (mirrored === undefined) return null;
  const isLeft = isResult(left);
  if (!isLeft && !isResult(right)) return null;
  const value = constantValue(isLeft ? right : left, scope.model);
  return value === null ? null : compare(isLeft ? operator : mirrored, value, scope);
}

/**
 * C converts both operands to one type first (C11 6.3.1.8): -1 beside an ULONG, a handle or an address is their
 * greatest value. Narrower results are promoted to int and keep their values.
 */
function compare(operator: BinaryOperator, value: bigint, { result, useSupport }: SuccessScope): string {
  const script = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
  const { variable, isBigint, width, isSigned } = result;
  if (width === 'pointer' && value < 0n && !isSigned) {
    return `${variable} ${script} BigInt.asUintN(${useSupport('P64')} ? 64 : 32, ${value}n)`;
  }
  const isConverted = width === 32 || width === 64;
  const converted = isConverted ? (isSigned ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value)) : value;
  return `${variable} ${script} ${converted}${isBigint ? 'n' : ''}`;
}
