import type { ApiModel } from '../model/api-model.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { describeConstant } from './constant-entry.js';
import { describeFunction } from './function-entry.js';
import { describeEnum, describeRecord, describeUnbound } from './type-entries.js';

/** Where the schema of the manifest is published. */
const SCHEMA = 'https://ntbind.dev/schema/api.schema.json';
/** Counts up when a change breaks readers. */
const FORMAT_VERSION = 1;

/**
 * The model as JSON: what is bound, how it is laid out and what it says, for tools of any language.
 * Entries are sorted by name, in the order of UTF-16 code units, and stand on a line each, so that a change
 * of one declaration is a change of one line.
 */
export function renderManifest(model: ApiModel, path: string): GeneratedFile {
  const lines = [
    '{',
    `  "$schema": ${JSON.stringify(SCHEMA)},`,
    `  "formatVersion": ${FORMAT_VERSION},`,
    ...renderSection('functions', sortBy(model.functions, nameOf), describeFunction, ','),
    ...renderSection('records', sortBy(model.records.values(), keyOf), describeRecord, ','),
    ...renderSection('enums', sortBy(model.enums.values(), keyOf), describeEnum, ','),
    ...renderSection('constants', sortBy(model.constants.values(), nameOf), describeConstant, ','),
    ...renderSection('handleTypes', model.handleTypes, (entry) => entry, ','),
    ...renderSection('unbound', sortBy(model.unbound, nameOf), describeUnbound, ''),
    '}',
    '',
  ];
  return { path, text: lines.join('\n') };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

/** By code unit: what a locale thinks of names must not change the file. */
function sortBy<T>(values: Iterable<T>, name: (value: T) => string): readonly T[] {
  return [...values].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** Each entry is a line before the next one is described: all of them at once would be as large as the model. */
function renderSection<T>(
  name: string,
  values: readonly T[],
  describe: (value: T) => object,
  end: string,
): readonly string[] {
  if (values.length === 0) return [`  "${name}": []${end}`];
  const last = values.length - 1;
  const lines = values.map((value, at) => `    ${JSON.stringify(describe(value))}${at === last ? '' : ','}`);
  return [`  "${name}": [`, ...lines, `  ]${end}`];
}
