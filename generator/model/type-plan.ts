import type { TypedName } from './function-plan.js';

/** Lines of a TSDoc comment, escaped; empty for none. */
export type DocLines = readonly string[];

export interface RecordPlan {
  readonly name: string;
  /** The C name as a string literal. */
  readonly label: string;
  readonly doc: DocLines;
  /** `P64 ? 16 : 8`, or a number where all targets agree. */
  readonly size: string;
  readonly align: string;
  readonly fields: readonly FieldPlan[];
}

export interface FieldPlan {
  /** The property as written: quoted where the name is no plain identifier. */
  readonly name: string;
  readonly type: string;
  readonly doc: DocLines;
  /** Absent on some targets. */
  readonly isOptional: boolean;
  /** TypeScript that reads it from memory `m` at `p`. */
  readonly load: string;
  /** The support library's description of the field's type, and its offset. */
  readonly kind: string;
  readonly offset: string;
  /** Condition of the targets that have the field; null for all. */
  readonly condition: string | null;
}

export interface EnumPlan {
  readonly name: string;
  readonly doc: DocLines;
  /** Combinations of enumerators are values too: the type is number. */
  readonly isFlagSet: boolean;
  readonly enumerators: readonly { readonly name: string; readonly value: string; readonly doc: DocLines }[];
}

export interface ConstantPlan {
  readonly name: string;
  readonly doc: DocLines;
  readonly value: string;
  /** `: Handle`, where the value's own type says too little. */
  readonly type: string | null;
}

export interface AliasPlan {
  readonly name: string;
  readonly doc: DocLines;
  readonly type: string;
}

export interface CallbackPlan {
  readonly name: string;
  readonly doc: DocLines;
  readonly parameters: readonly TypedName[];
  readonly returnType: string;
  /** As a string literal; null for a variadic function type, which cannot be implemented in JavaScript. */
  readonly prototype: string | null;
}
