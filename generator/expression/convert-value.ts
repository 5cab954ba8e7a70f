import type { CType, FloatType, IntegerType } from '../model/c-type.js';
import { floatValue } from './float-arithmetic.js';
import { INTEGER_TYPES, wrap } from './integer-type.js';
import { decay, type EvaluationScope, errorValue, integerValue, type Value } from './value.js';

/** C11 6.5.4: `(type)value`. The result remembers the type as the cast spells it. */
export function castValue(value: Value, type: CType, scope: EvaluationScope): Value {
  const operand = decay(value, scope);
  if (operand.kind === 'error') return operand;
  const target = scope.underlying(type);
  switch (target.kind) {
    case 'integer':
      return declare(toInteger(operand, target), type);
    case 'enum':
      return declare(toInteger(operand, INTEGER_TYPES.int), type);
    case 'bool':
      return declare(toInteger(operand, INTEGER_TYPES.bool), type);
    case 'float':
      return declare(toFloat(operand, target), type);
    case 'pointer':
      return declare(toPointer(operand, target.pointee, pointerWidth(target.width, scope)), type);
    case 'opaque':
      return errorValue(`unknown type ${target.name}`);
    default:
      return errorValue(`a cast to a ${target.kind} type has no constant value`);
  }
}

function pointerWidth(width: 32 | 64 | null, scope: EvaluationScope): 4 | 8 {
  if (width === null) return scope.pointerSize;
  return width === 32 ? 4 : 8;
}

function declare(value: Value, type: CType): Value {
  return value.kind === 'object' || value.kind === 'error' ? value : { ...value, declared: type };
}

type Operand = ReturnType<typeof decay>;

/** A float is truncated towards zero; outside the type's range C leaves the result undefined (C11 6.3.1.4). */
function toInteger(operand: Operand, type: IntegerType): Value {
  switch (operand.kind) {
    case 'integer':
      return integerValue(type, wrap(operand.value, type), operand.fault);
    case 'float':
      return truncated(operand.value, type, operand.fault);
    case 'pointer':
      return integerValue(type, wrap(operand.address, type));
    default:
      return noAddress();
  }
}

function truncated(value: number, type: IntegerType, fault: string | null): Value {
  const isBoolean = type.name === INTEGER_TYPES.bool.name;
  const whole = Number.isFinite(value) ? BigInt(isBoolean ? Number(value !== 0) : Math.trunc(value)) : null;
  const fits = whole !== null && wrap(whole, type) === whole;
  return integerValue(type, fits ? whole : 0n, fault ?? (fits ? null : `${value} does not fit in ${type.name}`));
}

function toFloat(operand: Operand, type: FloatType): Value {
  if (operand.kind !== 'integer' && operand.kind !== 'float') return errorValue('only a number becomes a float');
  return floatValue(type, Number(operand.value), operand.fault);
}

/** A signed integer is sign-extended to a pointer's width: `(HANDLE)-1` has all bits set. */
function toPointer(operand: Operand, pointee: CType, size: 4 | 8): Value {
  switch (operand.kind) {
    case 'integer':
      if (operand.fault !== null) return errorValue(operand.fault);
      return pointer(pointee, operand.value, size);
    case 'pointer':
      return pointer(pointee, operand.address, size);
    case 'float':
      return errorValue('a float becomes no pointer');
    default:
      // A string keeps its text: `(PCWSTR)L"x"` is the same constant as `L"x"`.
      return operand;
  }
}

function pointer(pointee: CType, address: bigint, size: 4 | 8): Value {
  return { kind: 'pointer', pointee, address: BigInt.asUintN(size * 8, address), size, declared: null };
}

function noAddress(): Value {
  return errorValue('the address of a string is known only at run time');
}
