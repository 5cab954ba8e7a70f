import type { Guard } from '../model/guard.js';
import type { GuardRegion } from '../model/header-source.js';
import { TARGETS } from '../model/target.js';
import { SortedOffsets } from './sorted-offsets.js';

/** The guard of code that stands in no conditional. */
export const EVERYWHERE: Guard = { targets: TARGETS, versions: [{ since: null, until: null }] };

/** The conditional regions of a header with the index of each one's parent (-1: none), for climbing outwards. */
export interface GuardMap {
  readonly regions: readonly GuardRegion[];
  readonly parents: readonly number[];
  readonly starts: SortedOffsets;
}

export function buildGuardMap(regions: readonly GuardRegion[]): GuardMap {
  const parents: number[] = [];
  const open: number[] = [];
  regions.forEach((region, index) => {
    while (open.length > 0 && (regions[open[open.length - 1] ?? 0]?.end ?? 0) <= region.start) open.pop();
    parents.push(open[open.length - 1] ?? -1);
    open.push(index);
  });
  return { regions, parents, starts: new SortedOffsets(regions.map(({ start }) => start)) };
}

/** The guard of the innermost region that holds all of `[start, end)`: its parents' conditions are in it already. */
export function guardOf(map: GuardMap, start: number, end: number): Guard {
  let index = map.starts.lastAtOrBefore(start);
  for (; index >= 0; index = map.parents[index] ?? -1) {
    const region = map.regions[index];
    if (region !== undefined && region.end >= end) return region.guard;
  }
  return EVERYWHERE;
}
