import type { ApiModel } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
import { chooseFileName } from './site-paths.js';

/** The pages of what came with each version. */
export interface VersionPaths {
  /** Versions in which something began, newest first. */
  readonly versions: readonly VersionPage[];
  find(since: number): VersionPage | null;
}
export interface VersionPage {
  readonly since: number;
  readonly name: string;
  readonly path: string;
}

export function planVersionPaths(model: ApiModel, names: ReadonlyMap<number, string>): VersionPaths {
  const begun = new Set<number>();
  for (const { availability } of guardedItems(model)) {
    const since = sinceOf(availability);
    if (since !== null) begun.add(since);
  }
  const taken = new Set<string>();
  const versions = [...begun]
    .sort((a, b) => b - a)
    .map((since) => {
      const name = names.get(since) ?? `version ${since}`;
      const slug = name.toLowerCase().replace(/[^a-z\d]+/g, '-');
      return { since, name, path: `versions/${chooseFileName(slug, taken)}.html` };
    });
  const bySince = new Map(versions.map((version) => [version.since, version]));
  return { versions, find: (since) => bySince.get(since) ?? null };
}

export function sinceOf({ versions }: Availability): number | null {
  return versions[0]?.since ?? null;
}

export function isAlways({ versions }: Availability): boolean {
  return versions.length === 1 && versions[0]?.since === null && versions[0].until === null;
}

function* guardedItems(model: ApiModel): Iterable<{ readonly availability: Availability }> {
  yield* model.functions;
  yield* model.constants.values();
  for (const declared of model.enums.values()) {
    yield declared;
    yield* declared.enumerators;
  }
  for (const record of model.records.values()) {
    yield record;
    for (const layout of Object.values(record.layouts)) yield* layout.fields;
  }
}
