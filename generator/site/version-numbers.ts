import type { ApiModel } from '../model/api-model.js';
import { TARGETS } from '../model/target.js';

/** What users call the versions, by the numbers that the headers give them as constants. */
export function numberVersions(names: Readonly<Record<string, string>>, model: ApiModel): ReadonlyMap<number, string> {
  const numbered = Object.entries(names).flatMap(([macro, text]): [number, string][] => {
    const value = model.constants.get(macro)?.value;
    if (value?.kind !== 'integer') return [];
    const number = TARGETS.map((target) => value.value[target]).find((found) => found !== undefined);
    return number === undefined ? [] : [[Number(number), text]];
  });
  return new Map(numbered);
}
