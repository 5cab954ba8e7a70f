import type { FieldPlace, Value } from '../expression/value.js';
import type { CType } from '../model/c-type.js';
import type { RecordSyntax, TypeSyntax } from '../model/declaration.js';
import type { Expression } from '../model/expression.js';
import type { PerTarget, Target } from '../model/target.js';
import type { CollectedTypes } from './collected-types.js';
import type { Reach } from './reach.js';
import type { TypeSettings } from './type-model.js';

/**
 * What the parts of type resolution ask of each other. They recurse into one another: an array's bound may hold a
 * sizeof, a record's layout an array, an enumerator a macro.
 */
export interface TypeContext {
  readonly settings: TypeSettings;
  readonly collected: CollectedTypes;
  toCType(syntax: TypeSyntax): CType;
  /** Why an array's bound has no value on some target. */
  boundFault(length: PerTarget<number>): string;
  /** Null where the typedef does not exist on the target. */
  typedefType(name: string, target: Target): CType | null;
  typedefReach(name: string, target: Target): Reach;
  underlying(type: CType, target: Target): CType;
  /** A text says why the type has no size. */
  shapeOf(type: CType, target: Target): TypeShape | string;
  placedRecord(key: string, target: Target): PlacedRecord | string;
  findField(record: CType, name: string, target: Target): FieldPlace | null;
  /** Enumerators and macros by name. */
  findName(name: string, target: Target): Value | null;
  evaluateText(text: string): SharedValue;
  isTypeName(name: string): boolean;
}

/** Size and alignment in bytes as MSVC sees them. */
export interface TypeShape {
  readonly size: number;
  readonly align: number;
  /** Whether the alignment is explicit, so that packing does not lower it. */
  readonly isAlignRequired: boolean;
  /** For a record, or an array of them: the alignment that something inside asks for. 0: none. */
  readonly innerAlign: number;
  readonly reach: Reach;
}

/** A record's members on one target, nested as spelled. */
export interface PlacedRecord {
  readonly syntax: RecordSyntax;
  readonly size: number;
  readonly align: number;
  readonly requiredAlign: number;
  /** Whether the tag itself has an explicit alignment. */
  readonly isAligned: boolean;
  readonly reach: Reach;
  readonly members: readonly PlacedMember[];
}

export interface PlacedMember {
  readonly syntax: RecordSyntax['fields'][number];
  readonly type: CType;
  readonly size: number;
  readonly bitOffset: number;
  readonly bitWidth: number | null;
  /** The members of an anonymous record. */
  readonly inner: PlacedRecord | null;
}

/** The value of one expression text on every target; computed once where no target can make a difference. */
export interface SharedValue {
  readonly isUniform: boolean;
  /** Null for a text that is no expression. */
  readonly expression: Expression | null;
  on(target: Target): Value;
}
