import type { ApiModel } from '../model/api-model.js';
import { type Change, IMPACTS } from './change.js';
import { compareEntries } from './compare-entries.js';
import { compareFunctions } from './compare-functions.js';
import { compareRecords } from './compare-records.js';
import { compareConstants, compareEnums, compareTypedefs } from './compare-values.js';

/** Every difference of meaning between two header trees: the gravest first, then by subject and name. */
export function compareModels(old: ApiModel, now: ApiModel): readonly Change[] {
  const changes = [
    ...compareEntries('function', functionsByName(old), functionsByName(now), compareFunctions),
    ...compareEntries('record', own(old.records), own(now.records), compareRecords),
    ...compareEntries('enum', own(old.enums), own(now.enums), compareEnums),
    ...compareEntries('constant', own(old.constants), own(now.constants), compareConstants),
    ...compareEntries('typedef', own(old.typedefs), own(now.typedefs), compareTypedefs),
  ];
  return changes.sort(
    (a, b) =>
      IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact) || order(a.subject, b.subject) || order(a.name, b.name),
  );
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
