import type { ApiFunction } from '../model/api-model.js';

/** Two names for one service, told apart by their prefixes: each function learns its twin if both have one type. */
export function resolveTwins(
  functions: readonly ApiFunction[],
  prefixes: readonly [string, string] | null,
): readonly ApiFunction[] {
  if (prefixes === null) {
    return functions;
  }
  const byName = new Map(functions.map((declared) => [declared.name, declared]));
  return functions.map((declared) => {
    const twin = byName.get(twinName(declared.name, prefixes) ?? '');
    return twin !== undefined && typeKey(twin) === typeKey(declared) ? { ...declared, twin: twin.name } : declared;
  });
}

function twinName(name: string, [first, second]: readonly [string, string]): string | null {
  if (name.startsWith(first)) {
    return second + name.slice(first.length);
  }
  return name.startsWith(second) ? first + name.slice(second.length) : null;
}

function typeKey({ returnType, parameters, convention, isVariadic }: ApiFunction): string {
  return JSON.stringify([returnType, parameters.map(({ type }) => type), convention, isVariadic]);
}
