import type { Guard } from './guard.js';
import type { Annotation, DocComment } from './header-source.js';
import type { SourceRange } from './position.js';

/** Declarations of one header as spelled. Syntax-tree nodes stop here. */
export interface TranslationUnit {
  readonly path: string;
  readonly isSdk: boolean;
  readonly declarations: readonly Declaration[];
}

export type Declaration =
  | FunctionDeclaration
  | TypedefDeclaration
  | RecordDeclaration
  | EnumDeclaration
  | VariableDeclaration;

interface DeclarationBase {
  readonly guard: Guard;
  readonly range: SourceRange;
  /** Raw annotations before and in the declaration that no parameter or field owns. */
  readonly annotations: readonly Annotation[];
  /** The Doxygen comment that ends just before it. */
  readonly doc: DocComment | null;
  /** Line comments between the doc comment and the declaration, or at the end of its first line ("rev", "since WIN8"). */
  readonly notes: readonly string[];
}

/** `NTSTATUS NtClose(HANDLE Handle);`, or a definition when `isInline`. */
export interface FunctionDeclaration extends DeclarationBase {
  readonly kind: 'function';
  readonly name: string;
  readonly type: FunctionSyntax;
  /** Has a body or is declared inline: there is no symbol to bind. */
  readonly isInline: boolean;
  /** Text from the header, from the first annotation to the semicolon (or the body's brace), as spelled. */
  readonly text: string;
}

export interface TypedefDeclaration extends DeclarationBase {
  readonly kind: 'typedef';
  readonly name: string;
  readonly type: TypeSyntax;
}

/** `struct TAG { ... };` at file scope, also the record inside a typedef (`typedef struct _X {...} X, *PX;` gives one record and two typedefs). */
export interface RecordDeclaration extends DeclarationBase {
  readonly kind: 'record';
  readonly record: RecordSyntax;
}

export interface EnumDeclaration extends DeclarationBase {
  readonly kind: 'enum';
  readonly enum: EnumSyntax;
}

/**
 * `extern ULONG NtBuildNumber;`, or `static const GUID X = {...}`; with a typedef of a function type also a function,
 * which only the typedef's meaning tells.
 */
export interface VariableDeclaration extends DeclarationBase {
  readonly kind: 'variable';
  readonly name: string;
  readonly type: TypeSyntax;
  readonly isExtern: boolean;
  readonly isStatic: boolean;
  readonly initializer: string | null;
  /** Text from the header, as spelled. */
  readonly text: string;
}

/** The type of a declarator, read inside out. */
export type TypeSyntax = NamedSyntax | RecordUseSyntax | EnumUseSyntax | PointerSyntax | ArraySyntax | FunctionSyntax;

export interface Qualifiers {
  readonly isConst: boolean;
  readonly isVolatile: boolean;
}

/** A builtin (`unsigned long`, words in the order spelled) or a typedef's name. */
export interface NamedSyntax extends Qualifiers {
  readonly kind: 'named';
  readonly name: string;
  readonly isBuiltin: boolean;
  readonly range: SourceRange;
}

/** `struct TAG`, with its definition when it stands there; an untagged one always has a definition. */
export interface RecordUseSyntax extends Qualifiers {
  readonly kind: 'record';
  readonly recordKind: 'struct' | 'union';
  readonly tag: string | null;
  readonly definition: RecordSyntax | null;
  readonly range: SourceRange;
}

export interface EnumUseSyntax extends Qualifiers {
  readonly kind: 'enum';
  readonly tag: string | null;
  readonly definition: EnumSyntax | null;
  readonly range: SourceRange;
}

export interface PointerSyntax extends Qualifiers {
  readonly kind: 'pointer';
  readonly pointee: TypeSyntax;
  /** `__ptr32` and `__ptr64` fix the width. */
  readonly width: 32 | 64 | null;
}

export interface ArraySyntax {
  readonly kind: 'array';
  readonly element: TypeSyntax;
  /** Null for `[]`. */
  readonly length: ExpressionText | null;
}

export interface FunctionSyntax {
  readonly kind: 'function';
  readonly returnType: TypeSyntax;
  readonly parameters: readonly ParameterSyntax[];
  readonly isVariadic: boolean;
  /** `__stdcall` ..., null where none is spelled (then cdecl). */
  readonly convention: string | null;
}

export interface ParameterSyntax {
  /** Null for an unnamed parameter. */
  readonly name: string | null;
  readonly type: TypeSyntax;
  readonly annotations: readonly Annotation[];
  /** The parameter as spelled, annotations included. */
  readonly text: string;
  readonly range: SourceRange;
}

export interface RecordSyntax {
  readonly recordKind: 'struct' | 'union';
  readonly tag: string | null;
  /** In the order spelled; fields of all targets and versions, each with its guard. */
  readonly fields: readonly FieldSyntax[];
  readonly pack: number | null;
  /** From `__declspec(align(n))` on the tag. */
  readonly align: ExpressionText | null;
  readonly range: SourceRange;
  readonly text: string;
}

export interface FieldSyntax {
  /** Null for an anonymous member and for an unnamed bit-field. */
  readonly name: string | null;
  readonly type: TypeSyntax;
  readonly bitWidth: ExpressionText | null;
  readonly align: ExpressionText | null;
  readonly guard: Guard;
  readonly annotations: readonly Annotation[];
  readonly doc: string | null;
  readonly range: SourceRange;
}

export interface EnumSyntax {
  readonly tag: string | null;
  readonly enumerators: readonly EnumeratorSyntax[];
  readonly range: SourceRange;
  readonly text: string;
}

export interface EnumeratorSyntax {
  readonly name: string;
  /** Null: one more than the one before. */
  readonly value: ExpressionText | null;
  readonly guard: Guard;
  readonly doc: string | null;
  readonly range: SourceRange;
}

/** An expression as text, macros expanded; read by `expression/` where its value is needed. */
export interface ExpressionText {
  readonly text: string;
  readonly range: SourceRange;
}
