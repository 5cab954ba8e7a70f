import type { ApiFunction } from '../model/api-model.js';

/**
 * Two names for one service, told apart by their prefixes: each function learns its twin if both have one type.
 * `typeKey` gives equal texts for functions of compatible types.
 */
export function resolveTwins(
  functions: readonly ApiFunction[],
  prefixes: readonly [string, string] | null,
  typeKey: (name: string) => string,
): readonly ApiFunction[] {
  if (prefixes === null) {
    return functions;
  }
  const declared = new Set(functions.map(({ name }) => name));
  return functions.map((each) => {
    const twin = twinName(each.name, prefixes);
    const isTwin = twin !== null && declared.has(twin) && typeKey(twin) === typeKey(each.name);
    return isTwin ? { ...each, twin } : each;
  });
}

function twinName(name: string, [first, second]: readonly [string, string]): string | null {
  if (name.startsWith(first)) {
    return second + name.slice(first.length);
  }
  return name.startsWith(second) ? first + name.slice(second.length) : null;
}
