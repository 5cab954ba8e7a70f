/**
 * What the templates of a backend read, and all that they read: every name chosen, every type spelled, every
 * comment escaped. Text in here is TypeScript of the backend's type table, ready to be placed in a line.
 */
export interface BindingPlan {
  /** In the order of their paths. */
  readonly modules: Iterable<ModulePlan>;
}

/** One output module; `template` names the backend's template that renders it. */
export type ModulePlan = RawModulePlan | ContractModulePlan | HandlesModulePlan | StatusModulePlan | IndexModulePlan;

interface ModuleBase {
  /** Relative to the output folder, forward slashes: `raw/ntioapi.ts`. */
  readonly path: string;
  /** `ntioapi.h`, or a few words where no single header stands behind the module. */
  readonly origin: string;
  /** Module specifier of the runtime support library, as seen from this module. */
  readonly support: string;
  /** What the plan's own text uses of the support library; templates declare what they write themselves. */
  readonly supportSymbols: readonly ImportedSymbol[];
  /** Other generated modules, sorted by module, names sorted. */
  readonly imports: readonly ImportPlan[];
}
export interface RawModulePlan extends ModuleBase {
  readonly template: 'raw';
  readonly functions: readonly RawFunctionPlan[];
}
export interface ContractModulePlan extends ModuleBase {
  readonly template: 'contract';
  /** `./raw/ntioapi.js` */
  readonly rawModule: string;
  readonly statusModule: string;
  /** Where the header's records stand that other headers use, too: passed on under these names. */
  readonly layoutsModule: string;
  readonly sharedRecords: readonly string[];
  readonly aliases: readonly AliasPlan[];
  readonly constants: readonly ConstantPlan[];
  readonly enums: readonly EnumPlan[];
  readonly callbacks: readonly CallbackPlan[];
  readonly records: readonly RecordPlan[];
  readonly functions: readonly FunctionPlan[];
}
export interface HandlesModulePlan extends ModuleBase {
  readonly template: 'handles';
  readonly handles: readonly HandlePlan[];
}
export interface StatusModulePlan extends ModuleBase {
  readonly template: 'status';
  readonly statuses: readonly StatusPlan[];
}
export interface IndexModulePlan extends ModuleBase {
  readonly template: 'index';
  /** Modules that it passes on. */
  readonly reexports: readonly string[];
  /** Types of the support library that signatures speak of. */
  readonly supportTypes: readonly string[];
}

export interface ImportPlan {
  readonly module: string;
  readonly symbols: readonly ImportedSymbol[];
}
export interface ImportedSymbol {
  readonly name: string;
  readonly isTypeOnly: boolean;
}

/** Lines of a TSDoc comment, escaped; empty for none. */
export type DocLines = readonly string[];

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

interface StepBase {
  /** String literals for messages: function and parameter by their C names. */
  readonly owner: string;
  readonly label: string;
  /** The JavaScript name of the argument; the C parameter's own name where it is none. */
  readonly argument: string;
  readonly isOptional: boolean;
}

/** How one C parameter gets its value. Each kind has its template `argument/<kind>`, and `prepare/<kind>` if it needs one. */
export type StepPlan =
  /** Checked and passed: integers, handles, enums, booleans. `check` is a support function. */
  | (StepBase & { readonly kind: 'value'; readonly check: string })
  /** `_Reserved_`: always zero. */
  | (StepBase & { readonly kind: 'reserved' })
  /** A length that a buffer gives: `value`. No check where the type holds whatever memory can. */
  | (StepBase & { readonly kind: 'length'; readonly check: string | null; readonly value: string })
  /** `*Length` of `_Inout_`: capacity in, size out. */
  | (StepBase & {
      readonly kind: 'inoutLength';
      readonly slot: SlotPlan;
      readonly check: string;
      readonly value: string;
    })
  | (StepBase & { readonly kind: 'outScalar'; readonly slot: SlotPlan })
  | (StepBase & { readonly kind: 'inScalar' | 'inoutScalar'; readonly slot: SlotPlan; readonly check: string })
  | (StepBase & { readonly kind: 'outRecord'; readonly slot: SlotPlan; readonly codec: string })
  /** A record passed by value: laid in `slot`, and read from there as `value`. */
  | (StepBase & {
      readonly kind: 'recordValue';
      readonly slot: SlotPlan;
      readonly codec: string;
      readonly value: string;
    })
  | (StepBase & { readonly kind: 'inRecord' | 'recordsIn'; readonly codec: string })
  | (StepBase & { readonly kind: 'inoutRecord'; readonly codec: string; readonly variable: string })
  | (StepBase & { readonly kind: 'scalarsIn'; readonly element: string })
  /** An array of what the call writes; `bytes` of it are cleared where SAL does not say how much that is. */
  | (StepBase & { readonly kind: 'arrayOut'; readonly slot: SlotPlan; readonly bytes: string | null })
  | (StepBase & { readonly kind: 'bytesIn' })
  | (StepBase & { readonly kind: 'bytesOut' | 'bytesInout'; readonly slot: SlotPlan })
  /** A string or structured value that the support function `adapter` lays in the frame. */
  | (StepBase & { readonly kind: 'adapter'; readonly adapter: string })
  /** Memory that the callee keeps, callbacks, and whatever fits no other kind: an address is passed. */
  | (StepBase & { readonly kind: 'address' });

/** A place in the frame. */
export interface SlotPlan {
  /** `p + 16`: offset in the arena. */
  readonly offset: string;
  /** Statement text that stores `@`: `m.u32[(p + 16) >>> 2] = @`, split around it. */
  readonly storeBefore: string;
  readonly storeAfter: string;
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

export interface HandlePlan {
  readonly name: string;
  /** As a string literal. */
  readonly brand: string;
  readonly doc: DocLines;
}

export interface StatusPlan {
  readonly name: string;
  readonly code: string;
  readonly text: string;
}
