import type { ModelNames, RecordNames } from './model-names.js';

/** The names of the earlier run, with those of the headers in `whole` as the partial model has them. */
export function mergeNames(
  before: ModelNames,
  found: ModelNames,
  whole: ReadonlySet<string>,
  order: readonly string[],
): ModelNames {
  const merge = <T extends { readonly header: string }>(old: readonly T[], now: readonly T[]): readonly T[] => [
    ...old.filter(({ header }) => !whole.has(header)),
    ...now.filter(({ header }) => whole.has(header)),
  ];
  const rank = new Map(order.map((path, index) => [path, index]));
  const rankOf = ({ header }: { readonly header: string }) => rank.get(header) ?? order.length;
  return {
    functions: merge(before.functions, found.functions).toSorted((a, b) => rankOf(a) - rankOf(b)),
    records: mergeInPlace(before.records, dropLateUses(before.records, found.records, whole, order), whole),
    enums: mergeInPlace(before.enums, found.enums, whole),
    constants: merge(before.constants, found.constants),
    typedefs: merge(before.typedefs, found.typedefs),
    unbound: merge(before.unbound, found.unbound),
  };
}

/** Of files that only differ in case the first keeps its name. */
function mergeInPlace<T extends { readonly key: string; readonly header: string }>(
  old: readonly T[],
  now: readonly T[],
  whole: ReadonlySet<string>,
): readonly T[] {
  const fresh = new Map(now.filter(({ header }) => whole.has(header)).map((each) => [each.key, each]));
  const kept = old.flatMap((each) => {
    if (!whole.has(each.header)) return [each];
    const found = fresh.get(each.key);
    fresh.delete(each.key);
    return found ?? [];
  });
  return [...kept, ...fresh.values()];
}

/**
 * A record that is never defined stands where it is first named. A partial model may know a later place only: it is
 * the earlier run's that counts, as long as that is before the headers at hand.
 */
function dropLateUses(
  before: readonly RecordNames[],
  found: readonly RecordNames[],
  whole: ReadonlySet<string>,
  order: readonly string[],
): readonly RecordNames[] {
  const places = new Map(before.filter(({ isDefined }) => !isDefined).map(({ key, header }) => [key, header]));
  return found.filter(({ key, header, isDefined }) => {
    const place = isDefined ? undefined : places.get(key);
    return place === undefined || whole.has(place) || order.indexOf(place) > order.indexOf(header);
  });
}

/** Whether functions stand in the order of the headers, which merging keeps. */
export function isInOrder({ functions }: ModelNames, order: readonly string[]): boolean {
  const rank = new Map(order.map((path, index) => [path, index]));
  const ranks = functions.map(({ header }) => rank.get(header) ?? order.length);
  return ranks.every((each, index) => index === 0 || each >= (ranks[index - 1] ?? 0));
}
