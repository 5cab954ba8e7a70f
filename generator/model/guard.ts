import type { Target } from './target.js';

/**
 * Half-open interval of version numbers as the headers count them (`since <= v < until`).
 * A null bound is open.
 */
export interface VersionInterval {
  readonly since: number | null;
  readonly until: number | null;
}

/**
 * The conditions that a declaration, field or macro stands under: all enclosing `#if` groups together.
 * `versions` is sorted and disjoint; one interval of two nulls means every version, none means never.
 */
export interface Guard {
  readonly targets: readonly Target[];
  readonly versions: readonly VersionInterval[];
}

/** An availability as the manifest and the docs show it. */
export interface Availability {
  readonly targets: readonly Target[];
  readonly versions: readonly VersionInterval[];
  /** In words, from the configuration's version names: "Windows 8 and later", "every version". */
  readonly text: string;
}
