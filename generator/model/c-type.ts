import type { PerTarget } from './target.js';

/**
 * A C type without a target: typedefs and records are named, so that the same type may be laid out
 * differently on each. Qualifiers other than a pointee's const carry no meaning for bindings.
 */
export type CType =
  | VoidType
  | BooleanType
  | IntegerType
  | FloatType
  | PointerType
  | ArrayType
  | FunctionType
  | TypedefReference
  | RecordReference
  | EnumReference
  | OpaqueType;

export interface VoidType {
  readonly kind: 'void';
}
/** C's `_Bool`, one byte. */
export interface BooleanType {
  readonly kind: 'bool';
}
/** On all Windows targets char is signed, long is 32 bits, wchar_t (`unsigned short`) 16. */
export interface IntegerType {
  readonly kind: 'integer';
  /** C's canonical spelling as clang prints it: `unsigned long`, `long long`, `char`. */
  readonly name: string;
  readonly size: 1 | 2 | 4 | 8 | 16;
  readonly isSigned: boolean;
}
export interface FloatType {
  readonly kind: 'float';
  readonly name: 'float' | 'double' | 'long double';
  readonly size: 4 | 8;
}
export interface PointerType {
  readonly kind: 'pointer';
  readonly pointee: CType;
  readonly isPointeeConst: boolean;
  readonly width: 32 | 64 | null;
}
export interface ArrayType {
  readonly kind: 'array';
  readonly element: CType;
  /** Null for an incomplete array `[]`. */
  readonly length: PerTarget<number> | null;
}
export interface FunctionType {
  readonly kind: 'function';
  readonly returnType: CType;
  readonly parameters: readonly CType[];
  readonly isVariadic: boolean;
  readonly convention: CallingConvention;
}
export type CallingConvention = 'cdecl' | 'stdcall' | 'fastcall' | 'thiscall' | 'vectorcall';
/** Defined in `ApiModel.typedefs`. */
export interface TypedefReference {
  readonly kind: 'typedef';
  readonly name: string;
}
/** Defined in `ApiModel.records`, by its key. */
export interface RecordReference {
  readonly kind: 'record';
  readonly key: string;
}
/** Defined in `ApiModel.enums`, by its key. */
export interface EnumReference {
  readonly kind: 'enum';
  readonly key: string;
}
/** A name that neither the headers nor the SDK prelude define: only usable behind a pointer. */
export interface OpaqueType {
  readonly kind: 'opaque';
  readonly name: string;
}
