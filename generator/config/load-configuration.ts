import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics.js';
import type { LintLevels } from '../lint/rule.js';
import type { SourceRange } from '../model/position.js';
import type { Target } from '../model/target.js';
import type { Configuration, HeaderFolder, LibraryRule, Selection, VersionConfiguration } from './configuration.js';
import { type JsonDocument, parseJsonDocument, rangeOfValue } from './json-document.js';
import { schemaValidator } from './schema-validator.js';
import { validateDocument } from './validate-document.js';

/** The configuration as written, defaults filled in by the schema. */
interface RawConfiguration {
  readonly headers: readonly string[];
  readonly entries: readonly string[];
  readonly includes: readonly string[];
  readonly umbrellas: readonly string[];
  readonly sdk: readonly string[];
  readonly overrides?: string;
  readonly defines: Readonly<Record<string, string>>;
  readonly version: VersionConfiguration;
  readonly targets: readonly Target[];
  readonly twinPrefixes?: readonly [string, string];
  readonly libraries: readonly LibraryRule[];
  readonly select: Selection;
  readonly output: { readonly bindings: string; readonly docs: string | false; readonly manifest: string | false };
  readonly backend: 'koffi';
  readonly support: string;
  readonly sourceLink?: string;
  readonly packageName: string;
  readonly lint: LintLevels;
}

/** A configuration and the document that it came from, for later messages about its values. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly document: JsonDocument;
}

export const CONFIGURATION_FILE = 'ntbind.config.json';

/** The configuration that ships with ntbind, for header folders without one of their own. */
export const SHIPPED_CONFIGURATION = fileURLToPath(new URL('../../headers/default.config.json', import.meta.url));

/** Reads and checks a configuration file; `file` is absolute, `display` is what messages call it. */
export function loadConfiguration(file: string, display: string): LoadedConfiguration | readonly Diagnostic[] {
  const text = readText(file);
  if (text === null) {
    return [{ code: 'NTB0901', severity: 'error', message: `cannot read the configuration ${display}`, range: null }];
  }
  const document = parseJsonDocument(display, text, 'NTB0902');
  if (!('root' in document)) return document;
  const raw = validateDocument(document, schemaValidator<RawConfiguration>('config'), 'NTB0903');
  if (!('version' in raw)) return raw;
  return { configuration: completeConfiguration(raw, path.dirname(file), document), document };
}

function completeConfiguration(raw: RawConfiguration, base: string, document: JsonDocument): Configuration {
  const { overrides, twinPrefixes, sourceLink, output, ...rest } = raw;
  return {
    ...rest,
    file: document.file,
    headers: raw.headers.map((dir, index) => headerFolder(dir, base, rangeOfValue(document, ['headers', index]))),
    sdk: raw.sdk.map((dir, index) => headerFolder(dir, base, rangeOfValue(document, ['sdk', index]))),
    overrides: overrides === undefined ? null : path.resolve(base, overrides),
    mayOverrideNothing: false,
    selectRanges: Object.fromEntries(
      Object.entries(raw.select).map(([kind, globs]) => [
        kind,
        globs.map((_: string, index: number) => rangeOfValue(document, ['select', kind, index])),
      ]),
    ),
    twinPrefixes: twinPrefixes ?? null,
    sourceLink: sourceLink ?? null,
    output: {
      bindings: path.resolve(base, output.bindings),
      docs: output.docs === false ? null : output.docs,
      kept: null,
      manifest: output.manifest === false ? null : output.manifest,
    },
  };
}

/** An SDK's headers are shown under the last name of their folder, the same wherever it stands. */
export function headerFolder(dir: string, base: string, range: SourceRange | null): HeaderFolder {
  const absolute = path.resolve(base, dir);
  return { dir: absolute, display: path.basename(absolute) || 'headers', range };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
