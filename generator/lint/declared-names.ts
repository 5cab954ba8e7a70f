import type { ApiModel } from '../model/api-model.js';
import type { LintInput } from './lint-subject.js';

/** Values of macros and enumerators that stand for a whole number. */
export function constantValues({ constants, enums }: ApiModel): (name: string) => bigint | null {
  let enumerators: Map<string, bigint> | null = null;
  return (name) => {
    const value = constants.get(name)?.value;
    if (value?.kind === 'integer') return Object.values(value.value)[0] ?? null;
    if (value !== undefined) return null;
    enumerators ??= new Map(
      [...enums.values()].flatMap((each) => each.enumerators.map((one) => [one.name, one.value])),
    );
    return enumerators.get(name) ?? null;
  };
}

/** Looks names up among everything that the headers declare; they are gathered when the first is asked for. */
export function declaredNames({ model, units }: LintInput): (name: string) => boolean {
  let names: Set<string> | null = null;
  return (name) => {
    names ??= collectNames(model, units);
    return names.has(name);
  };
}

function collectNames({ typedefs, constants, records, enums }: ApiModel, units: LintInput['units']): Set<string> {
  const names = new Set([...typedefs.keys(), ...constants.keys()]);
  for (const { key, tag, layouts } of records.values()) {
    names.add(key).add(tag ?? key);
    for (const layout of Object.values(layouts)) for (const field of layout?.fields ?? []) names.add(field.name);
  }
  for (const { key, tag, enumerators } of enums.values()) {
    names.add(key).add(tag ?? key);
    for (const { name } of enumerators) names.add(name);
  }
  for (const { declarations } of units) {
    for (const each of declarations) if ('name' in each) names.add(each.name);
  }
  return names;
}
