import type { Expression } from './expression.js';

/** What SAL says of one parameter, return value or field. */
export interface ParameterContract {
  /** unknown: no annotation gives one. */
  readonly direction: 'in' | 'out' | 'inout' | 'unknown';
  /** A null pointer (or a zero value) is accepted. */
  readonly isOptional: boolean;
  /** `_Reserved_`: must be null or zero. */
  readonly isReserved: boolean;
  /** `_In_z_`, `_Out_writes_z_` or a type such as PCWSTR: the text ends with a null. */
  readonly isNullTerminated: boolean;
  readonly extent: Extent | null;
  /** `_Outptr_` family: the parameter receives a pointer; whether that may be null, and what it points to. */
  readonly pointee: PointeeContract | null;
  /** `_When_(condition, annotations)`. */
  readonly conditions: readonly ConditionalContract[];
  /** `_Frees_ptr_opt_`, `_Post_invalid_` ...: annotations that add meaning of other kinds, by name with raw argument. */
  readonly attributes: readonly ContractAttribute[];
}

/** How much memory a buffer parameter spans. */
export interface Extent {
  readonly unit: 'elements' | 'bytes';
  /** What the caller provides; null when SAL gives only what is written. */
  readonly capacity: ExtentExpression | null;
  /** What is valid after the call, from `_to_` forms; null when all of the capacity is. */
  readonly written: ExtentExpression | null;
}

export interface ExtentExpression {
  readonly text: string;
  readonly expression: Expression;
  /** Names of the parameters (or fields) that it reads, in order of appearance. */
  readonly names: readonly string[];
}

export interface PointeeContract {
  readonly isOptional: boolean;
  readonly extent: Extent | null;
}

export interface ConditionalContract {
  readonly condition: ExtentExpression;
  readonly contract: ParameterContract;
}

export interface ContractAttribute {
  readonly name: string;
  readonly argument: string | null;
}

/** What SAL says of a whole function. */
export interface FunctionContract {
  /** `_Success_(expr)`; null means the return type's own rule (NTSTATUS: the sign bit is clear). */
  readonly success: ExtentExpression | null;
  readonly mustCheck: boolean;
  readonly returns: ParameterContract | null;
  /** `_IRQL_requires_max_`, `_Function_class_`, `_Kernel_entry_` ... */
  readonly attributes: readonly ContractAttribute[];
}
