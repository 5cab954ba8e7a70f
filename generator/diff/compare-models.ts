import type { ApiModel } from '../model/api-model.js';
import { type Change, IMPACTS } from './change.js';
import { compareEntries, GONE } from './compare-entries.js';
import { compareFunctions } from './compare-functions.js';
import { compareRecords } from './compare-records.js';
import { compareConstants, compareEnums, compareTypedefs } from './compare-values.js';

/** Every difference of meaning between two header trees: the gravest first, then by subject and name. */
export function compareModels(old: ApiModel, now: ApiModel): readonly Change[] {
  const models = { before: old, after: now };
  const changes = [
    ...compareEntries('function', functionsByName(old), functionsByName(now), compareFunctions),
    ...compareEntries('record', own(old.records), own(now.records), (a, b) => compareRecords(a, b, models)),
    ...compareEntries('enum', own(old.enums), own(now.enums), compareEnums),
    ...compareEntries('constant', own(old.constants), own(now.constants), compareConstants).map((change) =>
      noteEnumerator(change, now),
    ),
    ...compareEntries('typedef', own(old.typedefs), own(now.typedefs), (a, b) => compareTypedefs(a, b, models)),
  ];
  return changes.sort(
    (a, b) =>
      IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact) || order(a.subject, b.subject) || order(a.name, b.name),
  );
}

/** Headers turn groups of macros into enums: the name is still there, in another place. */
function noteEnumerator(change: Change, { enums }: ApiModel): Change {
  if (change.message !== GONE) return change;
  const holder = [...enums.values()].find(({ enumerators }) => enumerators.some(({ name }) => name === change.name));
  return holder === undefined ? change : { ...change, message: `is now an enumerator of ${holder.key}` };
}

function functionsByName(model: ApiModel) {
  return new Map(model.functions.map((fn) => [fn.name, fn]));
}

/** The SDK's own declarations are no part of either tree. */
function own<T extends { readonly isSdk: boolean }>(items: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...items].filter(([, item]) => !item.isSdk));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
