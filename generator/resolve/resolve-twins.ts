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
  const twins = new Map<string, string>();
  for (const { name } of functions) {
    const twin = name.startsWith(prefixes[0]) ? prefixes[1] + name.slice(prefixes[0].length) : null;
    if (twin !== null && declared.has(twin) && typeKey(twin) === typeKey(name)) {
      twins.set(name, twin).set(twin, name);
    }
  }
  return functions.map((each) => ({ ...each, twin: twins.get(each.name) ?? null }));
}
