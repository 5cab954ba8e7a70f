import { type LinkedNames, planPaths } from '../docs/linker.js';
import { type PagePaths, planPagePaths } from '../docs/page-paths.js';
import { closeSharedRecords } from '../plan/shared-records.js';
import { decideNames, type SymbolName, type SymbolNames } from '../plan/symbol-names.js';
import type { SupportNames } from '../plan/type-table.js';
import { type ModelNames, toNamedModel } from './model-names.js';

/** Everything that is decided for all headers at once. */
export interface SettledNames {
  readonly symbols: SymbolNames;
  readonly paths: PagePaths;
  readonly shared: ReadonlySet<string>;
}

export function settleNames(names: ModelNames, support: SupportNames): SettledNames {
  const shared = closeSharedRecords(names.functions, names.records);
  const symbols = decideNames(toNamedModel(names), support, shared);
  return { symbols, paths: planPaths(toLinkedModel(names)), shared };
}

export function toLinkedModel({ functions, records, enums, constants }: ModelNames): LinkedNames {
  return {
    functions,
    records: new Map(records.map((each) => [each.key, each])),
    enums: new Map(
      enums.map(({ key, typedefs, enumerators }) => {
        return [key, { key, typedefs, enumerators: enumerators.map((name) => ({ name })) }];
      }),
    ),
    constants: new Map(constants.map(({ name }) => [name, name])),
  };
}

/**
 * Whether everything keeps the name that it had and what is new has the one that it would have alone. Otherwise names
 * meet, and which of them gives way depends on an order that a part does not know.
 */
export function keepsNames(before: SettledNames, after: SettledNames, names: ModelNames): boolean {
  const { symbols: old } = before;
  const { symbols: now } = after;
  const kinds = ['functions', 'records', 'enums', 'constants', 'typedefs', 'handles'] as const;
  const keepsResult = ({ name }: { readonly name: string }) =>
    old.functions.has(name) ? old.resultOf(name) === now.resultOf(name) : !hasGivenWay(now.resultOf(name), now);
  return (
    kinds.every((kind) => keepsSymbols(old[kind], now[kind], now)) &&
    names.functions.every(keepsResult) &&
    isSameSet(before.shared, after.shared) &&
    keepsPaths(before.paths, after.paths, names)
  );
}

function keepsSymbols(
  old: ReadonlyMap<string, SymbolName>,
  now: ReadonlyMap<string, SymbolName>,
  symbols: SymbolNames,
): boolean {
  return [...now].every(([key, { name, module }]) => {
    const known = old.get(key);
    return known === undefined ? !hasGivenWay(name, symbols) : known.name === name && known.module === module;
  });
}

/** Who comes later gets an underscore. */
function hasGivenWay(name: string, { taken }: SymbolNames): boolean {
  return name.endsWith('_') && taken.has(name.slice(0, -1));
}

function keepsPaths(old: PagePaths, now: PagePaths, { functions, records, enums }: ModelNames): boolean {
  const subjects = [
    ...functions.map(({ name }) => ({ kind: 'functions' as const, key: name, name })),
    ...records.map(({ key, typedefs }) => ({ kind: 'records' as const, key, name: typedefs[0] ?? key })),
    ...enums.map(({ key, typedefs }) => ({ kind: 'enums' as const, key, name: typedefs[0] ?? key })),
  ];
  return subjects.every(({ kind, key, name }) => {
    const path = now.find(kind, key);
    const known = old.find(kind, key);
    return known === null ? path === planAlone(kind, key, name) : path === known;
  });
}

function planAlone(kind: 'functions' | 'records' | 'enums', key: string, name: string): string | null {
  const alone = { functions: [], records: [], enums: [], [kind]: [{ key, name }] };
  return planPagePaths(alone).find(kind, key);
}

export function isSameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((each) => right.has(each));
}
