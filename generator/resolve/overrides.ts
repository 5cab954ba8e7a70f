import { type JsonDocument, parseJsonDocument, rangeOfKey, rangeOfValue } from '../config/json-document.js';
import { schemaValidator } from '../config/schema-validator.js';
import { validateDocument } from '../config/validate-document.js';
import type { Diagnostic } from '../diagnostics.js';
import type { SourceRange } from '../model/position.js';

/** Facts that a header cannot state, as the overrides file says them. */
export interface Overrides {
  readonly handleTypes: readonly HandleTypeOverride[];
  readonly functions: Readonly<Record<string, FunctionOverride>>;
}

export interface HandleTypeOverride {
  readonly name: string;
  readonly close: string;
  /** Parameters of that name are such handles in every function. */
  readonly parameters?: readonly string[];
  /** Constants that stand for such a handle. */
  readonly constants?: readonly string[];
  /** Names of parameters by a glob over function names. */
  readonly functions?: Readonly<Record<string, readonly string[]>>;
}

export interface FunctionOverride {
  readonly retained?: readonly string[];
  readonly blocking?: true;
}

/** Overrides with the place of each entry in their file. */
export interface OverridesDocument {
  readonly overrides: Overrides;
  rangeOfValue(path: readonly (string | number)[]): SourceRange;
  rangeOfKey(path: readonly (string | number)[]): SourceRange;
}

/** Reads and checks the text of an overrides file; `file` is what messages call it. */
export function parseOverrides(file: string, text: string): OverridesDocument | readonly Diagnostic[] {
  const document = parseJsonDocument(file, text, 'NTB1703');
  if (!('root' in document)) {
    return document;
  }
  const overrides = validateDocument(document, schemaValidator<Overrides>('overrides'), 'NTB1704');
  return 'handleTypes' in overrides ? locateOverrides(overrides, document) : overrides;
}

function locateOverrides(overrides: Overrides, document: JsonDocument): OverridesDocument {
  return {
    overrides,
    rangeOfValue: (path) => rangeOfValue(document, [...path]),
    rangeOfKey: (path) => rangeOfKey(document, [...path]),
  };
}
