import type { ConstantValue } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type {
  EnumDeclaration,
  FieldSyntax,
  RecordDeclaration,
  RecordSyntax,
  TypedefDeclaration,
  TypeSyntax,
  VariableDeclaration,
} from '../model/declaration.js';
import type { Expression } from '../model/expression.js';
import type { Guard } from '../model/guard.js';
import type { MacroDefinition } from '../model/header-source.js';
import type { SourceRange } from '../model/position.js';
import type { PerTarget, Target } from '../model/target.js';

/** What `resolveTypes` needs to know of a run. */
export interface TypeSettings {
  readonly targets: readonly Target[];
  /** The configured version: of declarations under several guards the one that is live there is laid out. */
  readonly version: number;
}

/**
 * The type side of the headers: every typedef, record, enum and constant with its meaning on each target.
 * Documentation, contracts and availability in words are added from the syntax kept here.
 */
export interface TypeModel {
  readonly typedefs: ReadonlyMap<string, ResolvedTypedef>;
  /** By key. */
  readonly records: ReadonlyMap<string, ResolvedRecord>;
  /** By key. */
  readonly enums: ReadonlyMap<string, ResolvedEnum>;
  readonly constants: ReadonlyMap<string, ResolvedConstant>;
  readonly unbound: readonly UnboundType[];
  /** Arrays in parameters stay arrays here: a function type's own parameters are already adjusted to pointers. */
  toCType(syntax: TypeSyntax): CType;
  /** Null where the type has no size on that target: incomplete, opaque, a function, or not defined there. */
  layoutOf(type: CType, target: Target): TypeLayout | null;
  /** Follows typedefs down to a type that is none; an undefined or cyclic one gives an opaque type. */
  underlying(type: CType, target: Target): CType;
  /** A constant expression with enumerators, macros and types of the headers in scope. */
  evaluate(expression: string | Expression, target: Target): Evaluation;
  /** Null for a text that is no expression. */
  parse(expressionText: string): Expression | null;
  isTypeName(name: string): boolean;
}

export interface TypeLayout {
  readonly size: number;
  readonly align: number;
}

export interface ResolvedTypedef {
  readonly name: string;
  /** The type it stands for, per target it exists on. */
  readonly type: PerTarget<CType>;
  readonly syntax: PerTarget<TypeSyntax>;
  readonly header: string;
  readonly isSdk: boolean;
  /** The declaration live at the configured version; `declarations` holds those of other guards too. */
  readonly declaration: TypedefDeclaration;
  readonly declarations: readonly TypedefDeclaration[];
}

export interface ResolvedRecord {
  /** See `ApiRecord.key`. */
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: readonly string[];
  readonly kind: 'struct' | 'union';
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  /** The guards it is defined under, one for each definition; of one that is only named, that of its first naming. */
  readonly guards: readonly Guard[];
  /** The definition live at the configured version; null when it is only declared. */
  readonly syntax: RecordSyntax | null;
  /** Null for a record defined inside another one. */
  readonly declaration: RecordDeclaration | TypedefDeclaration | null;
  readonly layouts: PerTarget<ResolvedLayout>;
}

/** As `RecordLayout`, with the syntax of each field in place of what is read from it later. */
export interface ResolvedLayout extends TypeLayout {
  readonly fields: readonly ResolvedField[];
}

export interface ResolvedField {
  readonly name: string;
  readonly type: CType;
  readonly spelling: string;
  readonly bitOffset: number;
  readonly bitWidth: number | null;
  readonly size: number;
  /** See `FieldLayout.arm`. */
  readonly arm: string;
  /** Its own guard intersected with those of the anonymous members around it. */
  readonly guard: Guard;
  readonly syntax: FieldSyntax;
}

export interface ResolvedEnum {
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: readonly string[];
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
  readonly guards: readonly Guard[];
  readonly declaration: EnumDeclaration | TypedefDeclaration | null;
  readonly text: string;
  readonly enumerators: readonly ResolvedEnumerator[];
}

export interface ResolvedEnumerator {
  readonly name: string;
  readonly value: PerTarget<bigint>;
  /** Of every definition that has it. */
  readonly guards: readonly Guard[];
  readonly doc: string | null;
}

export interface ResolvedConstant {
  readonly name: string;
  readonly value: ConstantValue;
  /** What is live at the configured version; `guards` holds those of every definition of the name. */
  readonly origin:
    | { readonly kind: 'macro'; readonly macro: MacroDefinition }
    /** `static const GUID X = {...};`, which is what `DEFINE_GUID` comes to. */
    | { readonly kind: 'variable'; readonly variable: VariableDeclaration };
  readonly guards: readonly Guard[];
}

export interface UnboundType {
  readonly name: string;
  readonly kind: 'macro' | 'record' | 'typedef';
  readonly header: string;
  readonly range: SourceRange;
  readonly reason: string;
}

/** What a constant expression comes to. `type` is the typedef that the outermost cast names, else C's canonical name. */
export type Evaluation =
  | {
      readonly kind: 'integer';
      readonly value: bigint;
      readonly type: string;
      readonly size: number;
      readonly isSigned: boolean;
    }
  | { readonly kind: 'float'; readonly value: number; readonly type: string }
  | { readonly kind: 'string'; readonly value: string; readonly isWide: boolean }
  | { readonly kind: 'pointer'; readonly value: bigint; readonly type: string }
  | { readonly kind: 'error'; readonly reason: string };
