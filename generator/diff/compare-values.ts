import type { ApiConstant, ApiEnum, ApiTypedef, Enumerator } from '../model/api-model.js';
import { additive, breaking, documentation, type Finding } from './change.js';
import { compareAvailability } from './compare-availability.js';

export function compareEnums(old: ApiEnum, now: ApiEnum): readonly Finding[] {
  const before = new Map(old.enumerators.map((enumerator) => [enumerator.name, enumerator]));
  const after = new Map(now.enumerators.map((enumerator) => [enumerator.name, enumerator]));
  return [
    ...old.enumerators.filter(({ name }) => !after.has(name)).map(({ name }) => breaking(`enumerator ${name} is gone`)),
    ...now.enumerators.filter(({ name }) => !before.has(name)).map(describeNew),
    ...now.enumerators.flatMap((enumerator) => compareEnumerator(before.get(enumerator.name), enumerator)),
    ...(JSON.stringify(old.documentation) === JSON.stringify(now.documentation)
      ? []
      : [documentation('its text changed')]),
  ];
}

function describeNew(enumerator: Enumerator): Finding {
  return additive(`enumerator ${enumerator.name} (${enumerator.value}) is new`);
}

function compareEnumerator(old: Enumerator | undefined, now: Enumerator): readonly Finding[] {
  if (old === undefined) return [];
  const what = `enumerator ${now.name}`;
  const value = old.value === now.value ? [] : [breaking(`${what} was ${old.value}, is ${now.value}`)];
  return [...value, ...compareAvailability(`${what}: `, old.availability, now.availability)];
}

export function compareConstants(old: ApiConstant, now: ApiConstant): readonly Finding[] {
  const [before, after] = [describe(old), describe(now)];
  const value = before === after ? [] : [breaking(`was ${before}, is ${after}`)];
  const words = old.documentation === now.documentation ? [] : [documentation('its text changed')];
  return [...value, ...compareAvailability('', old.availability, now.availability), ...words];
}

function describe({ value }: ApiConstant): string {
  if (value.kind !== 'integer' && value.kind !== 'pointer') return JSON.stringify(value.value);
  const numbers = [...new Set(Object.values(value.value))];
  return `${numbers.join(' or ')} (${value.type})`;
}

/** Bigints have no JSON form of their own. */
export function compareTypedefs(old: ApiTypedef, now: ApiTypedef): readonly Finding[] {
  const [before, after] = [old, now].map((typedef) =>
    JSON.stringify(
      [typedef.type, typedef.callback?.parameters.map((parameter) => parameter.spelling)],
      (_key, value) => (typeof value === 'bigint' ? value.toString() : value),
    ),
  );
  return before === after ? [] : [breaking('stands for another type')];
}
