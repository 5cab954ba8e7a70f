import path from 'node:path';
import { RESERVED_EXPORTS } from './reserved-names.js';
import { toIdentifier } from './source-text.js';
import { isDefined } from './type-form.js';
import type { SupportNames } from './type-table.js';

/** An exported name and the module that exports it: a path without an ending, relative to the output folder. */
export interface SymbolName {
  readonly name: string;
  readonly module: string;
}

/** Every exported name of the bindings, decided here and nowhere else. Null where the model has no such thing. */
export interface SymbolNames {
  readonly functions: ReadonlyMap<string, SymbolName>;
  readonly records: ReadonlyMap<string, SymbolName>;
  readonly enums: ReadonlyMap<string, SymbolName>;
  readonly constants: ReadonlyMap<string, SymbolName>;
  /** Aliases and callbacks; a typedef that only names a record or an enum is in its map, not here. */
  readonly typedefs: ReadonlyMap<string, SymbolName>;
  readonly handles: ReadonlyMap<string, SymbolName>;
  /** Every name above, and those of results. */
  readonly taken: ReadonlySet<string>;
  /** Those that are values in a module that calls functions: a parameter of the name would hide them. */
  readonly values: ReadonlySet<string>;
  resultOf(functionName: string): string;
  moduleOf(header: string): string;
}

/** What names are decided from. */
export interface NamedModel {
  readonly functions: readonly (NamedIn & {
    readonly name: string;
    readonly parameters: readonly { readonly facts: { readonly handleType: string | null } }[];
  })[];
  readonly records: ReadonlyMap<string, NamedType & { readonly layouts: object }>;
  readonly enums: ReadonlyMap<string, NamedType>;
  readonly constants: ReadonlyMap<string, NamedIn>;
  readonly typedefs: ReadonlyMap<string, NamedIn>;
}
interface NamedIn {
  readonly header: string;
}
interface NamedType extends NamedIn {
  readonly typedefs: readonly string[];
}

export const HANDLES_MODULE = 'handles';
export const STATUS_MODULE = 'status';
/** Records that several headers need. */
export const LAYOUTS_MODULE = 'layouts';
const OWN_MODULES = ['index', 'raw', HANDLES_MODULE, STATUS_MODULE, LAYOUTS_MODULE];

/**
 * C keeps tags, macros and ordinary identifiers apart, JavaScript's modules do not. Functions come first,
 * then records, enums, constants, typedefs, handles and results: who comes later gets an underscore.
 * Records of the set `shared` stand in a module of their own.
 */
export function decideNames(
  model: NamedModel,
  support: SupportNames,
  shared: ReadonlySet<string> = new Set(),
): SymbolNames {
  const modules = nameModules(headersOf(model));
  const moduleOf = (header: string) => modules.get(header) ?? HANDLES_MODULE;
  const taken = new Set([...RESERVED_EXPORTS, ...support.types, ...support.values]);
  const claim = (name: string, module: string): SymbolName => ({ name: claimName(taken, name), module });

  const functions = new Map(model.functions.map(({ name, header }) => [name, claim(name, moduleOf(header))]));
  const records = new Map<string, SymbolName>();
  for (const [key, record] of model.records) {
    if (!isDefined(record)) continue;
    const module = shared.has(key) ? LAYOUTS_MODULE : moduleOf(record.header);
    records.set(key, claim(recordName(key, model), module));
  }
  const enums = new Map<string, SymbolName>();
  for (const [key, { typedefs, header }] of model.enums) enums.set(key, claim(typedefs[0] ?? key, moduleOf(header)));
  const constants = new Map<string, SymbolName>();
  for (const [name, { header }] of model.constants) constants.set(name, claim(name, moduleOf(header)));
  const typedefs = nameTypedefs(model, (name, header) => claim(name, moduleOf(header)));
  const handles = new Map(handleTypes(model).map((name) => [name, claim(name, HANDLES_MODULE)]));
  const results = new Map(model.functions.map(({ name }) => [name, claimName(taken, `${toIdentifier(name)}Result`)]));
  const resultOf = (name: string) => results.get(name) ?? `${name}Result`;
  const values = new Set([...support.values, ...[...records.values(), ...enums.values()].map(({ name }) => name)]);
  return { functions, records, enums, constants, typedefs, handles, taken, values, resultOf, moduleOf };
}

/** `SHAPE`, and `SHAPE_Range` for what a record holds under a name of its own. */
function recordName(key: string, model: NamedModel): string {
  const record = model.records.get(key);
  const end = key.lastIndexOf('.');
  if (record?.typedefs[0] !== undefined || end < 0) return record?.typedefs[0] ?? key;
  return `${recordName(key.slice(0, end), model)}_${key.slice(end + 1)}`;
}

function claimName(taken: Set<string>, wanted: string): string {
  let name = toIdentifier(wanted);
  while (taken.has(name)) name += '_';
  taken.add(name);
  return name;
}

function nameTypedefs(model: NamedModel, claim: (name: string, header: string) => SymbolName): Map<string, SymbolName> {
  const named = new Set<string>();
  for (const { typedefs } of [...model.records.values(), ...model.enums.values()]) {
    if (typedefs[0] !== undefined) named.add(typedefs[0]);
  }
  const symbols = new Map<string, SymbolName>();
  for (const [name, { header }] of model.typedefs) if (!named.has(name)) symbols.set(name, claim(name, header));
  return symbols;
}

function handleTypes(model: NamedModel): string[] {
  const names = model.functions.flatMap(({ parameters }) => parameters.map(({ facts }) => facts.handleType));
  return [...new Set(names.filter((name) => name !== null))].sort();
}

function headersOf(model: NamedModel): string[] {
  const groups = [model.functions, model.records.values(), model.enums.values(), model.constants.values()];
  const headers = new Set<string>();
  for (const group of [...groups, model.typedefs.values()]) for (const { header } of group) headers.add(header);
  return [...headers].sort();
}

/** `headers/ntioapi.h` becomes `ntioapi`; where two headers share that name, their folders come in: `sdk-winnt`. */
function nameModules(headers: readonly string[]): Map<string, string> {
  const count = new Map<string, number>(OWN_MODULES.map((name) => [name, 1]));
  for (const header of headers) count.set(stem(header), (count.get(stem(header)) ?? 0) + 1);
  const taken = new Set(OWN_MODULES);
  return new Map(
    headers.map((header) => {
      let name = count.get(stem(header)) === 1 ? stem(header) : moduleText(header.replace(/\.[^./]*$/, ''));
      while (taken.has(name)) name += '_';
      taken.add(name);
      return [header, name];
    }),
  );
}

function stem(header: string): string {
  return moduleText(path.posix.basename(header).replace(/\.[^.]*$/, ''));
}

/** Lower case, since some file systems know no other difference. */
function moduleText(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9_.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '') || 'header'
  );
}
