import type { CType, FloatType, IntegerType } from '../model/c-type.js';
import type { TypeSyntax } from '../model/declaration.js';
import { INTEGER_TYPES } from './integer-type.js';

/** What an expression comes to while it is evaluated. */
export type Value = IntegerValue | FloatValue | PointerValue | StringValue | ObjectValue | ErrorValue;

export interface IntegerValue {
  readonly kind: 'integer';
  readonly type: IntegerType;
  readonly value: bigint;
  /** The type as the outermost cast names it; null where no cast does. */
  readonly declared: CType | null;
  /** Why there is a type but no value: `1 / 0`. Harmless in an operand that C does not evaluate. */
  readonly fault: string | null;
}
export interface FloatValue {
  readonly kind: 'float';
  readonly type: FloatType;
  readonly value: number;
  readonly declared: CType | null;
  readonly fault: string | null;
}
export interface PointerValue {
  readonly kind: 'pointer';
  readonly pointee: CType;
  readonly address: bigint;
  readonly size: 4 | 8;
  readonly declared: CType | null;
}
export interface StringValue {
  readonly kind: 'string';
  readonly value: string;
  readonly prefix: '' | 'L' | 'u' | 'U' | 'u8';
  /** The pointer type that a cast gave it; null for the array itself. */
  readonly declared: CType | null;
}
/** An lvalue at a constant address: only its address and size can be taken. */
export interface ObjectValue {
  readonly kind: 'object';
  readonly type: CType;
  readonly address: bigint;
  readonly isBitField: boolean;
}
export interface ErrorValue {
  readonly kind: 'error';
  readonly reason: string;
}

/** What an expression may refer to, on one target. */
export interface EvaluationScope {
  readonly pointerSize: 4 | 8;
  /** The value of an enumerator or of another named constant. */
  findName(name: string): Value | null;
  toCType(syntax: TypeSyntax): CType;
  /** Follows typedefs. */
  underlying(type: CType): CType;
  /** Null for a type without a size. */
  layoutOf(type: CType): { readonly size: number; readonly align: number } | null;
  findField(record: CType, name: string): FieldPlace | null;
}

export interface FieldPlace {
  readonly type: CType;
  readonly bitOffset: number;
  readonly bitWidth: number | null;
}

export function integerValue(type: IntegerType, value: bigint, fault: string | null = null): IntegerValue {
  return { kind: 'integer', type, value, declared: null, fault };
}

export function errorValue(reason: string): ErrorValue {
  return { kind: 'error', reason };
}

/** `int`, which C gives to comparisons and enumerators. */
export function intValue(value: bigint, fault: string | null = null): IntegerValue {
  return integerValue(INTEGER_TYPES.int, value, fault);
}

export function sizeType(scope: EvaluationScope): IntegerType {
  return scope.pointerSize === 8 ? INTEGER_TYPES.unsignedLongLong : INTEGER_TYPES.unsignedInt;
}

export function differenceType(scope: EvaluationScope): IntegerType {
  return scope.pointerSize === 8 ? INTEGER_TYPES.longLong : INTEGER_TYPES.int;
}

/** In an arithmetic context an array is a pointer to its first element (C11 6.3.2.1); memory has no constant value. */
export function decay(value: Value, scope: EvaluationScope): Exclude<Value, ObjectValue> {
  if (value.kind !== 'object') return value;
  const type = scope.underlying(value.type);
  if (type.kind === 'array') return pointerTo(type.element, value.address, scope);
  if (type.kind === 'function') return pointerTo(type, value.address, scope);
  return errorValue('it reads memory');
}

export function pointerTo(pointee: CType, address: bigint, scope: EvaluationScope): PointerValue {
  const size = scope.pointerSize;
  return { kind: 'pointer', pointee, address: BigInt.asUintN(size * 8, address), size, declared: null };
}
