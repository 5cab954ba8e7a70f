import type { Target } from '../model/target.js';
import type { SelectionRanges } from './idle-selection.js';
import type { OverridesDocument } from './overrides.js';

/** What resolving needs to know of a run, apart from the headers. */
export interface ResolveSettings {
  readonly targets: readonly Target[];
  /** The configured version as a number. */
  readonly version: number;
  /** Version numbers and what users call them: "Windows 8". */
  readonly versionNames: ReadonlyMap<number, string>;
  /** The first rule whose glob matches a header names the library of its functions. */
  readonly libraries: readonly { readonly headers: string; readonly library: string }[];
  /** Prefixes of two names for one system service. */
  readonly twinPrefixes: readonly [string, string] | null;
  readonly select: SelectionGlobs;
  /** Where the configuration has each glob, if one that matches nothing is a mistake. */
  readonly selectRanges?: SelectionRanges | null;
  readonly overrides: OverridesDocument | null;
  /** Keys of records that come along in any case. */
  readonly keptRecords?: Iterable<string>;
}

/** Globs over names, in order: the last one that matches decides, one that starts with `!` takes names away again. */
export interface SelectionGlobs {
  readonly functions: readonly string[];
  readonly records: readonly string[];
  readonly enums: readonly string[];
  readonly constants: readonly string[];
  /** Constants of the SDK, which otherwise only come along with what uses them. */
  readonly sdkConstants?: readonly string[];
}
