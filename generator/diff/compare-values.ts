import type { ApiConstant, ApiEnum, ApiModel, ApiTypedef, Callback, Enumerator } from '../model/api-model.js';
import { additive, breaking, documentation, type Finding } from './change.js';
import { compareAvailability } from './compare-availability.js';
import { compareParameters } from './compare-functions.js';
import type { ComparedModels } from './compare-records.js';
import { compareWords } from './compare-words.js';
import { typeMeaning } from './type-meaning.js';

export function compareEnums(old: ApiEnum, now: ApiEnum): readonly Finding[] {
  const before = new Map(old.enumerators.map((enumerator) => [enumerator.name, enumerator]));
  const after = new Map(now.enumerators.map((enumerator) => [enumerator.name, enumerator]));
  return [
    ...old.enumerators.filter(({ name }) => !after.has(name)).map(({ name }) => breaking(`enumerator ${name} is gone`)),
    ...now.enumerators.filter(({ name }) => !before.has(name)).map(describeNew),
    ...now.enumerators.flatMap((enumerator) => compareEnumerator(before.get(enumerator.name), enumerator)),
    ...compareAvailability('', old.availability, now.availability),
    ...compareWords(old.documentation, now.documentation, old.enumerators, now.enumerators),
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

/** The parameters of a function type are compared one by one, with what their annotations say. */
export function compareTypedefs(
  old: ApiTypedef,
  now: ApiTypedef,
  { before, after }: ComparedModels,
): readonly Finding[] {
  const words = JSON.stringify(old.documentation) === JSON.stringify(now.documentation) ? [] : ['its text changed'];
  const findings = old.callback !== null && now.callback !== null ? compareCallbacks(old.callback, now.callback) : [];
  const [was, is] = [meaningOf(old, before), meaningOf(now, after)];
  const isSaid = was === is || findings.some(({ impact }) => impact !== 'documentation');
  return [...findings, ...(isSaid ? [] : [breaking(`was ${was}, is ${is}`)]), ...words.map(documentation)];
}

function compareCallbacks(old: Callback, now: Callback): readonly Finding[] {
  return compareParameters(old.parameters, now.parameters);
}

function meaningOf({ type }: ApiTypedef, model: ApiModel): string {
  return [...new Set(Object.values(type).map((each) => typeMeaning(each, model)))].join(' or ');
}
