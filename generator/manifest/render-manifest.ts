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
  const sections = [
    `  "$schema": ${JSON.stringify(SCHEMA)}`,
    `  "formatVersion": ${FORMAT_VERSION}`,
    renderSection('functions', sortBy(model.functions, nameOf).map(describeFunction)),
    renderSection('records', sortBy([...model.records.values()], keyOf).map(describeRecord)),
    renderSection('enums', sortBy([...model.enums.values()], keyOf).map(describeEnum)),
    renderSection('constants', sortBy([...model.constants.values()], nameOf).map(describeConstant)),
    renderSection('handleTypes', model.handleTypes),
    renderSection('unbound', sortBy(model.unbound, nameOf).map(describeUnbound)),
  ];
  return { path, text: `{\n${sections.join(',\n')}\n}\n` };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

/** By code unit: what a locale thinks of names must not change the file. */
function sortBy<T>(values: readonly T[], name: (value: T) => string): readonly T[] {
  return [...values].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

function renderSection(name: string, entries: readonly object[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  return lines.length === 0 ? `  "${name}": []` : `  "${name}": [\n${lines.join(',\n')}\n  ]`;
}
