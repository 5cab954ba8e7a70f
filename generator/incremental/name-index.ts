import type { Baseline } from './baseline.js';
import type { UnitSource } from './header-units.js';
import type { NameIndex } from './partial-headers.js';

/** By what the earlier run knows of headers that say the same, and by the changed ones themselves. */
export function indexNames(baseline: Baseline, changed: ReadonlySet<string>, source: UnitSource): NameIndex {
  const headers = new Map<string, string[]>();
  const note = (name: string, path: string): void => {
    const known = headers.get(name);
    if (known === undefined) headers.set(name, [path]);
    else known.push(path);
  };
  for (const { path, declared } of baseline.headers) {
    for (const name of changed.has(path) ? source.units(path).byName.keys() : declared) note(name, path);
  }
  const companions = new Map<string, readonly string[]>();
  for (const { key, typedefs } of [...baseline.names.records, ...baseline.names.enums]) companions.set(key, typedefs);
  return {
    headersOf: (name) => headers.get(name) ?? [],
    companionsOf: (name) => companions.get(name) ?? [],
  };
}
