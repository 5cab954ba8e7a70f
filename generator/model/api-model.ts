import type { CallingConvention, CType, FunctionType } from './c-type.js';
import type { ExtentExpression, FunctionContract, ParameterContract } from './contract.js';
import type { Documentation } from './documentation.js';
import type { Availability } from './guard.js';
import type { SourceRange } from './position.js';
import type { PerTarget } from './target.js';

/** The meaning of the headers: everything resolved, on every target, for the configured version. */
export interface ApiModel {
  readonly functions: readonly ApiFunction[];
  readonly typedefs: ReadonlyMap<string, ApiTypedef>;
  readonly records: ReadonlyMap<string, ApiRecord>;
  readonly enums: ReadonlyMap<string, ApiEnum>;
  readonly constants: ReadonlyMap<string, ApiConstant>;
  readonly unbound: readonly Unbound[];
  /** Kinds of handle that the overrides tell apart, in their order. */
  readonly handleTypes: readonly ApiHandleType[];
}

/** From the overrides file: a handle that only fits calls for its kind of object. */
export interface ApiHandleType {
  /** `IoCompletionHandle`. */
  readonly name: string;
  /** The function that closes such a handle. */
  readonly close: string;
}

export interface ApiFunction {
  readonly name: string;
  /** Header's path as users see it. */
  readonly header: string;
  readonly range: SourceRange;
  /** `ntdll.dll`. */
  readonly library: string;
  readonly convention: CallingConvention;
  readonly isVariadic: boolean;
  readonly returnType: CType;
  /** The return type as spelled. */
  readonly returnSpelling: string;
  /** The return type with typedefs resolved, as C compilers print it. */
  readonly canonicalReturnType: PerTarget<string>;
  readonly parameters: readonly ApiParameter[];
  readonly contract: FunctionContract;
  readonly availability: Availability;
  readonly documentation: Documentation | null;
  /** Origin comments: "rev", "private". */
  readonly notes: readonly string[];
  /** Name of the Nt or Zw function of the same signature, if it is declared. */
  readonly twin: string | null;
  /** The declaration as the header spells it. */
  readonly text: string;
  readonly facts: FunctionFacts;
}

export interface ApiParameter {
  readonly name: string;
  readonly type: CType;
  /** As spelled in the header: `PHANDLE`, `const UNICODE_STRING *`. */
  readonly spelling: string;
  /** The type with typedefs resolved, as C compilers print it: `void **`. */
  readonly canonicalType: PerTarget<string>;
  /** Annotations as spelled, in order: `_Out_writes_to_(Count, *NumEntriesRemoved)`. */
  readonly sal: readonly string[];
  readonly contract: ParameterContract;
  readonly range: SourceRange;
  readonly facts: ParameterFacts;
}

/** From the overrides file: what a header cannot state. */
export interface FunctionFacts {
  /** The call may wait; a runtime must not make it on the event loop. */
  readonly isBlocking: boolean;
}
export interface ParameterFacts {
  /** The kernel keeps this memory after the call has returned. */
  readonly isRetained: boolean;
  /** The name of the branded handle type, for a HANDLE: `IoCompletionHandle`. */
  readonly handleType: string | null;
}

export interface ApiTypedef {
  readonly name: string;
  /** The type it stands for, per target it exists on. */
  readonly type: PerTarget<CType>;
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  readonly documentation: Documentation | null;
  /** For a function type or a pointer to one: names and contracts of its parameters. */
  readonly callback: Callback | null;
  /** `_Return_type_success_`: when a function that returns the type has succeeded. */
  readonly success?: ExtentExpression;
}

export interface Callback {
  readonly type: FunctionType;
  readonly parameters: readonly ApiParameter[];
  readonly contract: FunctionContract;
}

export interface ApiRecord {
  /** The tag; for an untagged record its first typedef's name; for one nested in another `Outer.field`. Unique. */
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: readonly string[];
  readonly kind: 'struct' | 'union';
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  readonly availability: Availability;
  readonly documentation: Documentation | null;
  /** Absent on a target where it does not exist; empty when it is only declared, never defined. */
  readonly layouts: PerTarget<RecordLayout>;
  readonly text: string;
}

/** MSVC's layout of a record on one target. Sizes and alignments in bytes, field offsets in bits. */
export interface RecordLayout {
  readonly size: number;
  readonly align: number;
  /**
   * Members in order; those of anonymous structs and unions stand flat with offsets from the outermost
   * record, named nested records as one field. Unnamed bit-fields do not appear.
   */
  readonly fields: readonly FieldLayout[];
}

export interface FieldLayout {
  readonly name: string;
  readonly type: CType;
  readonly spelling: string;
  readonly bitOffset: number;
  /** Null for a field that is no bit-field. */
  readonly bitWidth: number | null;
  /** Size of the field in bytes; for a bit-field that of its storage unit. */
  readonly size: number;
  /**
   * The arms of the unions around it, outermost first, for grouping: `0:1/2:0` is arm 0 of union 2 inside arm 1 of
   * union 0. A record that is a union counts as union 0. Empty in a plain struct.
   */
  readonly arm: string;
  readonly availability: Availability;
  readonly contract: ParameterContract | null;
  readonly documentation: string | null;
}

export interface ApiEnum {
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: readonly string[];
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  readonly availability: Availability;
  readonly documentation: Documentation | null;
  /** MSVC: int, so an enumerator with the top bit set is negative. */
  readonly enumerators: readonly Enumerator[];
  readonly text: string;
}

export interface Enumerator {
  readonly name: string;
  /** On the first target that has it. */
  readonly value: bigint;
  /** On each target, where it is not the same on all: through `sizeof`, or guards around those before it. */
  readonly differing?: PerTarget<bigint>;
  readonly availability: Availability;
  readonly documentation: string | null;
}

/** A `#define` with a value. */
export interface ApiConstant {
  readonly name: string;
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  readonly value: ConstantValue;
  /** The macro's body as spelled. */
  readonly text: string;
  readonly availability: Availability;
  readonly documentation: string | null;
  /** A function-like macro without parameters: C spells its use `NAME()`. */
  readonly isCalled?: boolean;
  /** From the overrides file: the branded handle type of a pseudo-handle. */
  readonly handleType?: string;
}

export type ConstantValue =
  /** `type` is the C type of the expression: a typedef where a cast names one (`NTSTATUS`), else the builtin. */
  | {
      readonly kind: 'integer';
      readonly value: PerTarget<bigint>;
      readonly type: string;
      /** Only where the targets disagree, as on `sizeof(x)`; `type` is then the first target's. */
      readonly types?: PerTarget<string>;
      readonly size: PerTarget<number>;
    }
  | { readonly kind: 'float'; readonly value: number; readonly type: string }
  | { readonly kind: 'string'; readonly value: string; readonly isWide: boolean }
  | { readonly kind: 'guid'; readonly value: string }
  /** `((HANDLE)(LONG_PTR)-1)`: an address-sized value of a pointer type. */
  | { readonly kind: 'pointer'; readonly value: PerTarget<bigint>; readonly type: string };

/** Something declared that gets no binding, and why. */
export interface Unbound {
  readonly name: string;
  readonly kind: 'function' | 'variable' | 'macro' | 'record' | 'typedef';
  readonly header: string;
  readonly range: SourceRange;
  readonly reason: string;
}
