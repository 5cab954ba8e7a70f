import type { ApiFunction } from '../model/api-model.js';

/**
 * Two names for one service, told apart by their prefixes: each function learns its twin if both are called alike.
 * `callKey` gives equal texts for functions that are called alike.
 */
export function resolveTwins(
  functions: readonly ApiFunction[],
  prefixes: readonly [string, string] | null,
  callKey: (declared: ApiFunction) => string,
): readonly ApiFunction[] {
  if (prefixes === null) {
    return functions;
  }
  const [first, second] = prefixes;
  const byName = new Map(functions.map((declared) => [declared.name, declared]));
  const twins = new Map<string, string>();
  for (const declared of functions) {
    const { name } = declared;
    const twin = name.startsWith(first) ? byName.get(second + name.slice(first.length)) : undefined;
    if (twin !== undefined && callKey(twin) === callKey(declared)) {
      twins.set(name, twin.name).set(twin.name, name);
    }
  }
  return functions.map((each) => ({ ...each, twin: twins.get(each.name) ?? null }));
}
