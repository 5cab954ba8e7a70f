import type { FunctionCode } from '../docs/docs-plan.js';
import type { ApiFunction } from '../model/api-model.js';
import type { Overlay } from './overlay.js';
import type { ValueRule } from './value-sets.js';

/** From `templates/site/rules.json`: what readers should be told about types, by their names. */
export interface SiteRules {
  /** Which constants a parameter of a type takes. */
  readonly values: readonly ValueRule[];
  /** Globs over constants of the SDK that readers look for. */
  readonly sdkConstants: readonly string[];
  /** What a return value of a type means. */
  readonly returns: Readonly<Record<string, string>>;
}

/** What the site needs beside the model. */
export interface SiteSettings {
  readonly title: string;
  /** With `{path}` and `{line}`. Null: sources are named, not linked. */
  readonly sourceLink: string | null;
  readonly twinPrefixes: readonly [string, string] | null;
  /** Version numbers and what users call them. */
  readonly versionNames: ReadonlyMap<number, string>;
  readonly codeOf: (fn: ApiFunction) => FunctionCode;
  readonly overlays: ReadonlyMap<string, Overlay>;
  readonly rules: SiteRules;
}
