import type { Expression } from '../model/expression.js';
import { castValue } from './convert-value.js';
import { evaluateBinary, truth } from './evaluate-binary.js';
import { floatValue, literalFloat } from './float-arithmetic.js';
import { applyToInteger } from './integer-arithmetic.js';
import { commonType, INTEGER_TYPES, literalType, wrap } from './integer-type.js';
import { addressOf, dereference, elementOf, followPath, memberOf } from './object-value.js';
import { sizeOfValue } from './size-of-value.js';
import { decay, type EvaluationScope, errorValue, integerValue, intValue, sizeType, type Value } from './value.js';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/**
 * The value of a C constant expression on one target, as clang's and MSVC's folding gives it. Never throws: what is
 * no constant is an error value with its reason.
 */
export function evaluateExpression(expression: Expression, scope: EvaluationScope): Value {
  switch (expression.kind) {
    case 'integer':
      return evaluateInteger(expression);
    case 'float':
      return literalFloat(expression.value, expression.suffix);
    case 'character':
      return evaluateCharacter(expression);
    case 'string':
      return { kind: 'string', value: expression.value, prefix: expression.prefix, declared: null };
    case 'name':
      return scope.findName(expression.name) ?? errorValue(`${expression.name} is not defined`);
    case 'unary':
      return evaluateUnary(expression, scope);
    case 'binary':
      return evaluateBinary(expression.operator, expression.left, expression.right, scope, evaluateExpression);
    case 'conditional':
      return evaluateConditional(expression, scope);
    case 'cast':
      return castValue(evaluateExpression(expression.operand, scope), scope.toCType(expression.type), scope);
    default:
      return evaluatePlace(expression, scope);
  }
}

type PlaceExpression = Kind<
  'sizeof' | 'sizeofExpression' | 'alignof' | 'offsetof' | 'call' | 'member' | 'index' | 'initializer'
>;

/** What asks for the size or the place of something. */
function evaluatePlace(expression: PlaceExpression, scope: EvaluationScope): Value {
  switch (expression.kind) {
    case 'sizeof':
    case 'alignof':
      return measureType(expression, scope);
    case 'sizeofExpression':
      return sizeOfValue(evaluateExpression(expression.operand, scope), scope);
    case 'offsetof':
      return evaluateOffset(expression, scope);
    case 'member':
      return evaluateMember(expression, scope);
    case 'index':
      return elementOf(
        evaluateExpression(expression.object, scope),
        evaluateExpression(expression.index, scope),
        scope,
      );
    case 'call':
      return errorValue(`it calls ${expression.callee}`);
    case 'initializer':
      return errorValue('an initializer list is no value');
  }
}

function evaluateInteger({ value, suffix, isDecimal }: Kind<'integer'>): Value {
  const type = literalType(value, suffix, isDecimal);
  return type === null ? errorValue(`${value} fits in no integer type`) : integerValue(type, wrap(value, type));
}

/** C11 6.4.4.4: a plain character constant is an int, `L'x'` a wchar_t, which is unsigned short here. */
function evaluateCharacter({ value, prefix }: Kind<'character'>): Value {
  if (prefix === '') return intValue(BigInt(value));
  const type = prefix === 'U' ? INTEGER_TYPES.unsignedInt : INTEGER_TYPES.unsignedShort;
  return integerValue(type, wrap(BigInt(value), type));
}

function evaluateUnary({ operator, operand }: Kind<'unary'>, scope: EvaluationScope): Value {
  const value = evaluateExpression(operand, scope);
  if (operator === '&') return addressOf(value, scope);
  if (operator === '*') return dereference(value, scope);
  const scalar = decay(value, scope);
  switch (scalar.kind) {
    case 'integer':
      return applyToInteger(operator, scalar) ?? errorValue('not an arithmetic operator');
    case 'float':
      if (operator === '!') return intValue(scalar.value === 0 ? 1n : 0n, scalar.fault);
      if (operator === '~') return errorValue('~ takes no floating operand');
      return floatValue(scalar.type, operator === '-' ? -scalar.value : scalar.value, scalar.fault);
    case 'pointer':
      return operator === '!' ? intValue(scalar.address === 0n ? 1n : 0n) : errorValue(`${operator} takes no pointer`);
    case 'string':
      return errorValue(`${operator} takes no string`);
    case 'error':
      return scalar;
  }
}

/** C11 6.5.15: only the chosen operand counts, but both give the type. */
function evaluateConditional({ condition, whenTrue, whenFalse }: Kind<'conditional'>, scope: EvaluationScope): Value {
  const test = decay(evaluateExpression(condition, scope), scope);
  const chosen = decay(evaluateExpression(whenTrue, scope), scope);
  const other = decay(evaluateExpression(whenFalse, scope), scope);
  for (const part of [test, chosen, other]) {
    if (part.kind === 'error') return part;
  }
  const isTrue = truth(test);
  if (typeof isTrue === 'string') return errorValue(isTrue);
  return convertTo(isTrue ? chosen : other, isTrue ? other : chosen);
}

function convertTo(chosen: Value, other: Value): Value {
  if (chosen.kind === 'integer' && other.kind === 'integer') {
    const type = commonType(chosen.type, other.type);
    return integerValue(type, wrap(chosen.value, type), chosen.fault);
  }
  if (chosen.kind === 'integer' && other.kind === 'float') {
    return floatValue(other.type, Number(chosen.value), chosen.fault);
  }
  return chosen;
}

function measureType(expression: Kind<'sizeof' | 'alignof'>, scope: EvaluationScope): Value {
  const layout = scope.layoutOf(scope.toCType(expression.type));
  if (layout === null) return errorValue('it asks for the size of a type that has none');
  return integerValue(sizeType(scope), BigInt(expression.kind === 'sizeof' ? layout.size : layout.align));
}

function evaluateOffset({ type, member }: Kind<'offsetof'>, scope: EvaluationScope): Value {
  const start: Value = { kind: 'object', type: scope.toCType(type), address: 0n, isBitField: false };
  const place = followPath(start, member, scope);
  if (place.kind === 'error') return place;
  if (place.kind !== 'object' || place.isBitField) return errorValue(`${member} has no offset in bytes`);
  return integerValue(sizeType(scope), place.address);
}

function evaluateMember({ object, member, isArrow }: Kind<'member'>, scope: EvaluationScope): Value {
  const value = evaluateExpression(object, scope);
  return memberOf(isArrow ? dereference(value, scope) : value, member, scope);
}
