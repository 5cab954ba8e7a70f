import type { ApiModel } from '../model/api-model.js';
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
 * of one declaration is a change of one line. In parts: a large API has a dozen megabytes of it.
 */
export function renderManifest(model: ApiModel): Iterable<string> {
  return joinManifest(renderEntries(model));
}

/** The entries of each section, a line each. */
export type ManifestEntries = Readonly<Record<ManifestSection, Iterable<string>>>;
export type ManifestSection = (typeof SECTIONS)[number];

const SECTIONS = ['functions', 'records', 'enums', 'constants', 'handleTypes', 'unbound'] as const;

export function renderEntries(model: ApiModel): ManifestEntries {
  return {
    functions: renderEach(sortEntries(model.functions, nameOf), describeFunction),
    records: renderEach(sortEntries(model.records.values(), keyOf), describeRecord),
    enums: renderEach(sortEntries(model.enums.values(), keyOf), describeEnum),
    constants: renderEach(sortEntries(model.constants.values(), nameOf), describeConstant),
    handleTypes: renderEach(model.handleTypes, (entry) => entry),
    unbound: renderEach(sortEntries(model.unbound, nameOf), describeUnbound),
  };
}

export function* joinManifest(entries: ManifestEntries): Iterable<string> {
  yield HEAD.join('\n');
  for (const name of SECTIONS) yield* joinSection(name, entries[name]);
  yield '\n}\n';
}

/** The entries of a manifest that this version has written; null for what cannot be one. */
export function splitManifest(text: string): ManifestEntries | null {
  const lines = text.split('\n');
  let at = HEAD.length;
  const read = (name: ManifestSection): readonly string[] => {
    const isEmpty = lines[at]?.startsWith(`  "${name}": []`) === true;
    const start = at + 1;
    if (!isEmpty) while (at < lines.length && !lines[at]?.startsWith('  ]')) at++;
    const own = isEmpty ? [] : lines.slice(start, at);
    at++;
    return own.map((line) => line.slice(INDENT.length, line.endsWith(',') ? -1 : undefined));
  };
  const [functions, records, enums, constants, handleTypes, unbound] = SECTIONS.map(read);
  if (!functions || !records || !enums || !constants || !handleTypes || !unbound) return null;
  return { functions, records, enums, constants, handleTypes, unbound };
}

const INDENT = '    ';

const HEAD = ['{', `  "$schema": ${JSON.stringify(SCHEMA)},`, `  "formatVersion": ${FORMAT_VERSION}`];

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

/** By code unit: what a locale thinks of names must not change the file. */
export function sortEntries<T>(values: Iterable<T>, name: (value: T) => string): readonly T[] {
  return [...values].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** Each entry is a line before the next one is described: all of them at once would be as large as the model. */
function* renderEach<T>(values: readonly T[], describe: (value: T) => object): Iterable<string> {
  for (const value of values) yield toLatin1(JSON.stringify(describe(value)));
}

/**
 * One character beyond Latin-1 makes V8 keep all of a text in twice the memory, and take twice as long over it. In JSON
 * such characters stand in strings alone, where an escape means the same (RFC 8259, section 7).
 */
function toLatin1(json: string): string {
  if (!WIDE.test(json)) return json;
  return json.replaceAll(new RegExp(WIDE, 'g'), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const WIDE = /[\u0100-\uffff]/;

function* joinSection(name: string, entries: Iterable<string>): Iterable<string> {
  yield `,\n  "${name}": [`;
  let isEmpty = true;
  for (const entry of entries) {
    yield isEmpty ? `\n${INDENT}` : `,\n${INDENT}`;
    yield entry;
    isEmpty = false;
  }
  yield isEmpty ? ']' : '\n  ]';
}
