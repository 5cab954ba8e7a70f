/**
 * One SAL annotation as the language defines it. SAL composes names from words (`_Out_writes_bytes_to_opt_`),
 * so most entries are derived from their names by `name-meaning.ts`.
 */
export interface SalAnnotation {
  readonly name: string;
  readonly subject: SalSubject;
  /** One role per argument that must be given. */
  readonly arguments: readonly SalArgument[];
  readonly meaning: SalMeaning;
}

/** What an annotation speaks about. `value` is a parameter, a return value or a typedef, whichever it stands at. */
export type SalSubject = 'value' | 'return' | 'field' | 'function' | 'type' | 'statement';

export type SalArgument =
  /** How many elements or bytes the caller provides. */
  | 'capacity'
  /** How many of them are valid after the call. */
  | 'written'
  /** A C expression. */
  | 'expression'
  /** A C expression, or a comparison without its left side: `_In_range_(<=, 5)` says `<=` in the first argument. */
  | 'bound'
  /** A list of further annotations. */
  | 'annotations'
  /** Words that are no expression: a function class, a kind of memory. */
  | 'text';

export type SalMeaning =
  | ContractMeaning
  /** `_Success_(expression)`. */
  | { readonly kind: 'success' }
  /** `_Must_inspect_result_`. */
  | { readonly kind: 'mustCheck' }
  /** `_When_(condition, annotations)`. */
  | { readonly kind: 'when' }
  /** `_At_(location, annotations)`. */
  | { readonly kind: 'at' }
  /** `_Group_(annotations)`: they hold as if they stood alone. */
  | { readonly kind: 'group' }
  /** Kept by name, with its argument as spelled. A direction counts only where no other annotation gives one. */
  | { readonly kind: 'attribute'; readonly direction?: 'in' | 'out' };

/** What an annotation adds to a contract. Null and false mean that it says nothing about that. */
export interface ContractMeaning {
  readonly kind: 'contract';
  readonly direction: 'in' | 'out' | 'inout' | null;
  readonly isOptional: boolean;
  readonly isReserved: boolean;
  readonly isNullTerminated: boolean;
  /** The unit of the extent that the arguments give. */
  readonly unit: 'elements' | 'bytes' | null;
  /** True when optionality and extent of `pointee` are meant: the value points to a pointer. */
  readonly pointee: { readonly isOptional: boolean; readonly unit: 'elements' | 'bytes' | null } | null;
}
