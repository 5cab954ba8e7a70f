import type {
  EnumDeclaration,
  EnumSyntax,
  ExpressionText,
  RecordDeclaration,
  RecordSyntax,
  TypedefDeclaration,
} from '../model/declaration.js';
import type { Guard } from '../model/guard.js';
import type { SourceRange } from '../model/position.js';

/** Every type of the headers by name, as spelled, before anything is resolved. */
export interface CollectedTypes {
  readonly typedefs: ReadonlyMap<string, readonly Placed<TypedefDeclaration>[]>;
  /** By key; one that is only named has no definition. */
  readonly records: ReadonlyMap<string, CollectedRecord>;
  readonly enums: ReadonlyMap<string, CollectedEnum>;
  readonly recordKeys: ReadonlyMap<RecordSyntax, string>;
  readonly enumKeys: ReadonlyMap<EnumSyntax, string>;
  /** `__declspec(align(n)) struct X {...}`: before a definition it is the record's, though a declaration holds it. */
  readonly leadingAligns: ReadonlyMap<RecordSyntax, ExpressionText>;
  /** Type names that nothing defines, with the declarations that use them. */
  readonly unknown: ReadonlyMap<string, UnknownType>;
}

/** Something with the header it stands in. */
export interface Placed<T> {
  readonly declaration: T;
  readonly header: string;
  readonly isSdk: boolean;
}

export interface CollectedRecord {
  readonly key: string;
  readonly tag: string | null;
  readonly kind: 'struct' | 'union';
  readonly typedefs: readonly string[];
  readonly definitions: readonly RecordDefinition[];
  /** Where it is first named. */
  readonly use: TypePlace;
}

export interface CollectedEnum {
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: readonly string[];
  readonly definitions: readonly EnumDefinition[];
  readonly use: TypePlace;
}

export interface RecordDefinition extends TypePlace {
  readonly syntax: RecordSyntax;
  /** Null inside another record. */
  readonly declaration: RecordDeclaration | TypedefDeclaration | null;
}

export interface EnumDefinition extends TypePlace {
  readonly syntax: EnumSyntax;
  readonly declaration: EnumDeclaration | TypedefDeclaration | null;
}

export interface TypePlace {
  readonly guard: Guard;
  readonly header: string;
  readonly isSdk: boolean;
  readonly range: SourceRange;
}

export interface UnknownType {
  readonly range: SourceRange;
  readonly users: number;
}
