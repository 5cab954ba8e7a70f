import type { StepPlan } from './step-plan.js';
import type { DocLines } from './type-plan.js';

export interface RawFunctionPlan {
  readonly name: string;
  /** The exported C name, as a string literal. */
  readonly symbol: string;
  readonly doc: DocLines;
  /** `'ntdll.dll'`, as a string literal. */
  readonly library: string;
  readonly parameters: readonly TypedName[];
  readonly isVariadic: boolean;
  readonly returnType: string;
  /** `'int32 __stdcall (uintptr_t, uint32)'`, as a string literal. */
  readonly prototype: string;
  /** As a string literal; null when the function exists in every version. */
  readonly availability: string | null;
  /** Object literal of the records that the prototype passes by value; null for none. */
  readonly recordTypes: string | null;
}

export interface TypedName {
  readonly name: string;
  readonly type: string;
}

/** A contract function: steps before the call, the call, the result. */
export interface FunctionPlan {
  readonly name: string;
  /** The C name as a string literal, for messages. */
  readonly ownerLabel: string;
  readonly doc: DocLines;
  /** What remains of the parameter list. */
  readonly arguments: readonly ArgumentPlan[];
  /** One for each C parameter, in order: they give the call's arguments. */
  readonly steps: readonly StepPlan[];
  readonly isVariadic: boolean;
  readonly frame: FramePlan | null;
  /** Named lengths and checks that come before the frame, in order. */
  readonly lengths: readonly LengthPlan[];
  readonly checks: readonly CheckPlan[];
  readonly presence: readonly PresencePlan[];
  readonly returns: ReturnPlan;
  /** Condition on `status` under which the outputs are cleared again, since they hold nothing; null: never. */
  readonly discards: string | null;
  /** Members of the result after the status or return value. */
  readonly outcomes: readonly OutcomePlan[];
  /** Name of the result's interface; null when the result is the status alone, or nothing. */
  readonly resultType: string | null;
}

export interface ArgumentPlan {
  readonly name: string;
  readonly type: string;
  /** `null`, `false`; null when the argument must be given. */
  readonly defaultValue: string | null;
}

/** Memory of one call in the arena: fixed places first, then places whose sizes are known at the call. */
export interface FramePlan {
  /** `48 + room(Buffer)` */
  readonly bytes: string;
  /** Bytes from the start that must be zero before the call: outputs come first. */
  readonly zeroed: number;
  /** Indices of the eight-byte words to clear, when they are few; else all of `zeroed` is filled. */
  readonly zeroWords: readonly string[];
  readonly isFilled: boolean;
  /** False when only the support library lays copies in it. */
  readonly hasPlaces: boolean;
}

/** `const n1 = capacity(Buffer, 'F', 'Buffer')`: how much a buffer holds. */
export interface LengthPlan {
  /** bytes: of a buffer of bytes; elements: entries of an input array; text; count: the most entries to come back. */
  readonly kind: 'bytes' | 'elements' | 'text' | 'count';
  readonly variable: string;
  readonly owner: string;
  readonly argument: string;
  readonly label: string;
  readonly isOptional: boolean;
  /** Bytes of one element; for a text the support function that counts its characters. */
  readonly size: string;
}

/** What must hold between lengths: `agree` for buffers that share one, `covers` for an extent that is an expression. */
export interface CheckPlan {
  readonly kind: 'agree' | 'covers';
  readonly actual: string;
  readonly wanted: string;
  readonly owner: string;
  readonly label: string;
  /** Name of the other buffer, or the extent as SAL spells it, as a string literal. */
  readonly other: string;
  /** The check holds only where the buffers are given; null: always. */
  readonly condition: string | null;
}

/** Whether an argument may be null where `condition` holds: `absent` must be, `present` must not. */
export interface PresencePlan {
  readonly kind: 'absent' | 'present';
  readonly argument: string;
  readonly owner: string;
  readonly label: string;
  readonly condition: string;
  /** The condition as SAL spells it, as a string literal. */
  readonly text: string;
}

export type ReturnPlan =
  /** An NTSTATUS. `fails` is a condition on `status`; null: no status is a failure. */
  | { readonly kind: 'status'; readonly fails: string | null }
  | { readonly kind: 'void'; readonly fails: null }
  /** Anything else: `value` is made of the native result `returned`. */
  | {
      readonly kind: 'value';
      readonly type: string;
      readonly value: string;
      readonly doc: DocLines;
      /** Condition on `returned` under which the call has failed; null: never. */
      readonly fails: string | null;
      /** The header's rule of success as a string literal, for messages. */
      readonly rule: string;
    };

/** One member of the result. `value` is the TypeScript that reads it after the call. */
export interface OutcomePlan {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly doc: DocLines;
}
