import type { ApiModel } from '../model/api-model.js';
import type { Expression } from '../model/expression.js';
import { perTargetText } from './record-layout.js';
import { sizeOfSyntax } from './size-of-type.js';

/** What the names of a SAL expression are in the generated function, as TypeScript numbers. */
export interface ExpressionScope {
  readonly model: ApiModel;
  useSupport(name: string): string;
  /** `Count`, or `*Count`; null for what the function cannot know. */
  numberOf(name: string, isDereferenced: boolean): string | null;
  /** `Header->Part.Length` by the names behind the parameter's; null for what the function cannot know. */
  memberOf?(name: string, path: readonly string[]): string | null;
}

const MAX_DEPTH = 64;

/**
 * `Count * sizeof(X)` as `(Count * 16)`: TypeScript over numbers. Null when an operator has no exact meaning on
 * numbers (bits of more than 32-bit values) or a name cannot be known before or after the call.
 */
export function compileExpression(expression: Expression, scope: ExpressionScope, depth = 0): string | null {
  if (depth > MAX_DEPTH) return null;
  const compile = (part: Expression) => compileExpression(part, scope, depth + 1);
  switch (expression.kind) {
    case 'integer':
      return expression.value <= BigInt(Number.MAX_SAFE_INTEGER) ? String(expression.value) : null;
    case 'character':
      return String(expression.value);
    case 'name':
      return scope.numberOf(expression.name, false) ?? constantText(expression.name, scope.model);
    case 'unary':
      return compileUnary(expression, scope, compile);
    case 'binary':
      return compileBits(expression, scope, compile) ?? compileBinary(expression, compile);
    case 'conditional': {
      const parts = [expression.condition, expression.whenTrue, expression.whenFalse].map(compile);
      return parts.includes(null) ? null : `(${parts[0]} ? ${parts[1]} : ${parts[2]})`;
    }
    case 'cast':
      return compile(expression.operand);
    case 'sizeof': {
      const sizes = sizeOfSyntax(expression.type, scope.model);
      return sizes === null ? null : group(perTargetText(sizes, scope.useSupport));
    }
    case 'member': {
      const path = memberPath(expression);
      return path === null ? null : (scope.memberOf?.(path.name, path.members) ?? null);
    }
    case 'float':
    case 'string':
    case 'sizeofExpression':
    case 'alignof':
    case 'offsetof':
    case 'call':
    case 'index':
    case 'initializer':
      return null;
  }
}

/** A number as C tests it: a comparison is one already. */
export function toCondition(text: string): string {
  const comparison = /^\(([^?]+) \? 1 : 0\)$/.exec(text)?.[1];
  return comparison !== undefined && isBalanced(comparison) ? comparison : `${text} !== 0`;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Without parentheses around the whole. */
export function ungroup(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text;
}

function group(text: string): string {
  return /^\w+$/.test(text) ? text : `(${text})`;
}

type Compile = (part: Expression) => string | null;

function compileUnary(
  { operator, operand }: Extract<Expression, { kind: 'unary' }>,
  scope: ExpressionScope,
  compile: Compile,
): string | null {
  if (operator === '*') return operand.kind === 'name' ? scope.numberOf(operand.name, true) : null;
  const text = compile(operand);
  if (text === null || operator === '&' || operator === '~') return null;
  return operator === '!' ? `(${text} === 0 ? 1 : 0)` : operator === '-' ? `(-${text})` : text;
}

const BITS: Readonly<Record<string, string>> = { '&': 'bitAnd', '|': 'bitOr', '^': 'bitXor' };

/** A complement has a meaning only as a mask: beside `&` the width of its type does not show. */
function compileBits(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  { useSupport }: ExpressionScope,
  compile: Compile,
): string | null {
  const combine = BITS[operator];
  if (combine === undefined) return null;
  const [a, b] = [left, right].map((part) => {
    const isMask = operator === '&' && part.kind === 'unary' && part.operator === '~';
    if (!isMask) return compile(part);
    const text = compile(part.operand);
    return text === null ? null : `-1 - ${text}`;
  });
  return a == null || b == null ? null : `${useSupport(combine)}(${ungroup(a)}, ${ungroup(b)})`;
}

/** `Header->u1.Length`, `(*Header).Length`: what a parameter points to. */
function memberPath(expression: Expression): { name: string; members: readonly string[] } | null {
  const members: string[] = [];
  let current = expression;
  while (current.kind === 'member' && members.length < MAX_DEPTH) {
    members.unshift(current.member);
    const { object, isArrow } = current;
    if (object.kind === 'name') return isArrow ? { name: object.name, members } : null;
    const isDereferenced = object.kind === 'unary' && object.operator === '*' && object.operand.kind === 'name';
    if (isDereferenced && !isArrow) return { name: object.operand.name, members };
    if (isArrow) return null;
    current = object;
  }
  return null;
}

const ARITHMETIC: Readonly<Record<string, string>> = { '+': '+', '-': '-', '*': '*' };
const COMPARISONS: Readonly<Record<string, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '===',
  '!=': '!==',
};

/** C's comparisons and logical operators are numbers, 0 and 1; its division of integers truncates. */
function compileBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  compile: Compile,
): string | null {
  const a = compile(left);
  const b = compile(right);
  if (a === null || b === null) return null;
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic !== undefined) return `(${a} ${arithmetic} ${b})`;
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) return `(${a} ${comparison} ${b} ? 1 : 0)`;
  if (operator === '/') return `Math.trunc(${a} / ${b})`;
  if (operator === '%') return `(${a} % ${b})`;
  if (operator === '<<') return `(${a} * 2 ** ${b})`;
  if (operator === '>>') return `Math.floor(${a} / 2 ** ${b})`;
  if (operator === '&&') return `(${a} !== 0 && ${b} !== 0 ? 1 : 0)`;
  return operator === '||' ? `(${a} !== 0 || ${b} !== 0 ? 1 : 0)` : null;
}

/** A macro or an enumerator with one value on all targets. */
function constantText(name: string, model: ApiModel): string | null {
  const value = model.constants.get(name)?.value;
  if (value?.kind !== 'integer') return null;
  const values = new Set(Object.values(value.value));
  const [only] = values;
  if (values.size !== 1 || only === undefined) return null;
  return only >= 0n && only <= BigInt(Number.MAX_SAFE_INTEGER) ? String(only) : only < 0n ? `(${only})` : null;
}
