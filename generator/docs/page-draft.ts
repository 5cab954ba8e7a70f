import type { Documentation } from '../model/documentation.js';
import type { FunctionCode } from './docs-plan.js';
import type { LinkedNames } from './linker.js';
import type { PageKey } from './page-paths.js';

/** What a page tells, out of the model and in plain words: a thread can be handed it at little cost. */
export type PageDraft = FunctionDraft | RecordDraft | EnumDraft;

interface DraftBase {
  /** Header's path as users see it, and the line in it. */
  readonly place: DraftPlace;
  readonly availability: string;
  /** The declaration as the header spells it. */
  readonly text: string;
}
export interface DraftPlace {
  readonly file: string;
  readonly line: number;
}

export interface FunctionDraft extends DraftBase {
  readonly kind: 'function';
  readonly name: string;
  readonly library: string;
  readonly twin: string | null;
  readonly documentation: Documentation | null;
  /** The twin that the documentation stands at, when it is not the function itself. */
  readonly origin: string | null;
  readonly parameters: readonly ParameterDraft[];
  readonly returnSpelling: string;
  readonly code: FunctionCode | null;
}
export interface ParameterDraft extends TypedDraft {
  readonly name: string;
  readonly sal: readonly string[];
  /** In words, as Markdown. */
  readonly contract: string;
  readonly isOutput: boolean;
}
/** A type as spelled, and the page that it leads to. */
export interface TypedDraft {
  readonly spelling: string;
  readonly target: PageKey | null;
}

export interface RecordDraft extends DraftBase {
  readonly kind: 'record';
  readonly key: string;
  readonly title: string;
  readonly recordKind: 'struct' | 'union';
  readonly summary: string;
  readonly columns: readonly { readonly targets: string; readonly size: string }[];
  readonly fields: readonly FieldDraft[];
  readonly usedBy: readonly string[];
}
export interface FieldDraft extends TypedDraft {
  readonly name: string;
  readonly bits: string;
  readonly offsets: readonly string[];
  readonly documentation: string;
  /** Empty where the field is always there. */
  readonly availability: string;
}

export interface EnumDraft extends DraftBase {
  readonly kind: 'enum';
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly enumerators: readonly EnumeratorDraft[];
  readonly usedBy: readonly string[];
}
export interface EnumeratorDraft {
  readonly name: string;
  readonly value: bigint;
  readonly documentation: string;
}

/** What all pages have in common, as plain as the drafts. */
export interface PageSetup {
  readonly names: LinkedNames;
  readonly sourceLink: string | null;
  /** Where the pages go in the output folder. */
  readonly folder: string;
  /** Template texts by name. */
  readonly templates: ReadonlyMap<string, string>;
}
