import type { LintLevels } from '../lint/rule.js';
import type { SourceRange } from '../model/position.js';
import type { Target } from '../model/target.js';
import type { SelectionRanges } from '../resolve/idle-selection.js';

/** A validated configuration: every path absolute, every default filled in. */
export interface Configuration {
  /** The file it was read from, as users see it. */
  readonly file: string;
  readonly headers: readonly HeaderFolder[];
  readonly sdk: readonly HeaderFolder[];
  /** Names or globs of the headers to start from, each with where it was written. */
  readonly entries: readonly string[];
  /** Read before all others, as `#include <...>` finds them. */
  readonly includes: readonly string[];
  readonly umbrellas: readonly string[];
  readonly overrides: string | null;
  /** The overrides that ship with ntbind speak of more functions than any one set of headers has. */
  readonly mayOverrideNothing: boolean;
  readonly defines: Readonly<Record<string, string>>;
  readonly version: VersionConfiguration;
  readonly targets: readonly Target[];
  readonly twinPrefixes: readonly [string, string] | null;
  readonly libraries: readonly LibraryRule[];
  readonly select: Selection;
  /** Where each of its globs stands; null for the shipped ones, which need not match. */
  readonly selectRanges: SelectionRanges | null;
  readonly output: OutputConfiguration;
  readonly backend: 'koffi';
  readonly support: string;
  readonly sourceLink: string | null;
  /** What examples in the docs import the bindings from. */
  readonly packageName: string;
  /** Levels of lint rules, by code. */
  readonly lint: LintLevels;
}

export interface HeaderFolder {
  readonly dir: string;
  /** What stands for the folder in messages and in the output: never an absolute path of one machine. */
  readonly display: string;
  /** Where the configuration names it; null when the command line does. */
  readonly range: SourceRange | null;
}

export interface VersionConfiguration {
  readonly macro: string;
  readonly value: string;
  readonly names: Readonly<Record<string, string>>;
}

/** The first rule whose glob matches a header names the library of its functions. */
export interface LibraryRule {
  readonly headers: string;
  readonly library: string;
}

/** Globs over names; one that starts with `!` takes names away again. */
export interface Selection {
  readonly functions: readonly string[];
  readonly records: readonly string[];
  readonly enums: readonly string[];
  readonly constants: readonly string[];
  /** Constants of the SDK that are wanted for themselves. */
  readonly sdkConstants?: readonly string[];
}

export interface OutputConfiguration {
  readonly bindings: string;
  /** Inside the bindings folder; null writes none. */
  readonly docs: string | null;
  /** The folder of docs that this run does not write and leaves as it is. */
  readonly kept: string | null;
  readonly manifest: string | null;
}
