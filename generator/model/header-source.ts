import type { Guard } from './guard.js';
import type { SourceRange } from './position.js';

/** One scanned inclusion of a header: its text, the text that the parser sees, and the side tables of the scan. */
export interface HeaderSource {
  /** Path as users see it, relative to the folder that its root was configured under, forward slashes. */
  readonly path: string;
  /** True for headers of the SDK prelude: they define types but are no subject of selection. */
  readonly isSdk: boolean;
  readonly text: string;
  /**
   * Directives, comments, annotations, dead branches and the insides of function bodies blanked, macros expanded.
   * A macro that is another value on each target stays by its name; Microsoft's sized suffixes are respelled as C's.
   */
  readonly code: string;
  /** Maps an offset in `code` back to one in `text`. */
  readonly offsets: OffsetMap;
  readonly lineStarts: readonly number[];
  /** Sorted by offset. */
  readonly annotations: readonly Annotation[];
  /** Sorted by start; a nested region follows its parent and already includes the parent's conditions. */
  readonly guards: readonly GuardRegion[];
  readonly comments: readonly DocComment[];
  /** `#pragma pack` state: the value in force from `start` on (null: the default). */
  readonly packing: readonly PackingChange[];
}

/** Piecewise constant shift from code offsets to text offsets; empty when nothing was lengthened. */
export type OffsetMap = readonly OffsetShift[];
export interface OffsetShift {
  /** First offset in `code` of the piece. */
  readonly code: number;
  /** The matching offset in `text`. */
  readonly text: number;
  /** True for the inside of an expansion: every offset of the piece maps to `text`. */
  readonly isExpansion: boolean;
}

/** A word that C's grammar does not carry, removed from the code and kept beside it. */
export interface Annotation {
  /** sal: `_In_opt_`; convention: `__stdcall`; declspec: `__declspec(align(8))`; modifier: `__unaligned`, `__inline`. */
  readonly kind: 'sal' | 'convention' | 'declspec' | 'modifier';
  /** `_Out_writes_bytes_`, `__stdcall`, `align` ... */
  readonly name: string;
  /** Text between the parentheses, macros unexpanded; null when there are none. */
  readonly argument: string | null;
  /** Offset in `code`, for attaching it to the declaration it stands before or in. */
  readonly offset: number;
  readonly range: SourceRange;
}

export interface GuardRegion {
  /** Offsets in `code`. */
  readonly start: number;
  readonly end: number;
  readonly guard: Guard;
}

export interface PackingChange {
  /** Offset in `code`. */
  readonly start: number;
  readonly pack: 1 | 2 | 4 | 8 | 16 | null;
}

/** A Doxygen comment block, or a run of `///` lines, or a trailing `//!<`, `// ...` origin comment of a declaration. */
export interface DocComment {
  readonly kind: 'doxygen' | 'line';
  /** With the comment marks and leading asterisks removed. */
  readonly text: string;
  /** Offset in `code` (blank there) where it starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly range: SourceRange;
}

/** A `#define` with the conditions it stands under. */
export interface MacroDefinition {
  readonly name: string;
  /** Null for an object-like macro. */
  readonly parameters: readonly string[] | null;
  readonly isVariadic: boolean;
  /** Replacement text with comments removed and lines joined. */
  readonly body: string;
  readonly guard: Guard;
  readonly range: SourceRange;
  readonly isSdk: boolean;
  /** The comment before it, or at the end of its line. */
  readonly comment: DocComment | null;
}
