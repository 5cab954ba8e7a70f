import type { Guard, VersionInterval } from '../model/guard.js';
import { TARGETS, type Target } from '../model/target.js';

/**
 * A set of (target, version) pairs. For every target a sorted list of bounds, [start, end, start, end ...], ends
 * exclusive. Regions of one algebra are interned: equal sets are one object.
 */
export interface Region {
  readonly id: number;
  readonly bounds: readonly (readonly number[])[];
}

const ALL_VERSIONS: readonly number[] = [0, Number.POSITIVE_INFINITY];
const NO_VERSION: readonly number[] = [];
/** More regions than fit into memory: a pair of ids makes one key. */
const MAX_REGIONS = 2 ** 26;

type Membership = (isInA: boolean, isInB: boolean) => boolean;

/** Set operations on regions over a fixed list of targets; results are remembered by operand. */
export class RegionAlgebra {
  readonly universe: Region;
  readonly empty: Region;
  private readonly interned = new Map<string, Region>();
  private readonly guardsOf = new Map<Region, readonly Guard[]>();
  private readonly intersections = new Map<number, Region>();
  private readonly differences = new Map<number, Region>();

  constructor(readonly targets: readonly Target[]) {
    this.universe = this.intern(targets.map(() => ALL_VERSIONS));
    this.empty = this.intern(targets.map(() => NO_VERSION));
  }

  intersect(a: Region, b: Region): Region {
    if (a === b || b === this.universe) return a;
    if (a === this.universe) return b;
    return this.remembered(this.intersections, a, b, (isInA, isInB) => isInA && isInB);
  }

  subtract(a: Region, b: Region): Region {
    if (b === this.empty) return a;
    if (a === b || b === this.universe) return this.empty;
    return this.remembered(this.differences, a, b, (isInA, isInB) => isInA && !isInB);
  }

  unite(a: Region, b: Region): Region {
    if (a === b || b === this.empty) return a;
    if (a === this.empty) return b;
    return this.combine(a, b, (isInA, isInB) => isInA || isInB);
  }

  /** The part of `region` whose versions lie within `since <= v < until`. */
  clip(region: Region, since: number, until: number): Region {
    return this.intersect(region, this.intern(this.targets.map(() => [since, until])));
  }

  /** The part of `region` on one target. */
  onTarget(region: Region, target: number): Region {
    return this.intern(region.bounds.map((bounds, index) => (index === target ? bounds : NO_VERSION)));
  }

  /** Whether the universe holds every target that there is. */
  get isComplete(): boolean {
    return this.targets.length === TARGETS.length;
  }

  /** A region as guards: one where all its targets have the same versions, otherwise one for each group that does. */
  guards(region: Region): readonly Guard[] {
    const known = this.guardsOf.get(region) ?? groupTargets(region, this.targets);
    this.guardsOf.set(region, known);
    return known;
  }

  contains(region: Region, version: number): boolean {
    return region.bounds.some((bounds) => isWithin(bounds, version));
  }

  private remembered(memory: Map<number, Region>, a: Region, b: Region, isMember: Membership): Region {
    const key = a.id * MAX_REGIONS + b.id;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const result = this.combine(a, b, isMember);
    memory.set(key, result);
    return result;
  }

  private combine(a: Region, b: Region, isMember: Membership): Region {
    return this.intern(a.bounds.map((bounds, index) => mergeBounds(bounds, b.bounds[index] ?? NO_VERSION, isMember)));
  }

  private intern(bounds: readonly (readonly number[])[]): Region {
    const key = bounds.map((list) => list.join()).join(';');
    const known = this.interned.get(key);
    if (known !== undefined) return known;
    const region: Region = { id: this.interned.size, bounds };
    this.interned.set(key, region);
    return region;
  }
}

/** Sweeps over both lists at once: membership flips at each bound. */
function mergeBounds(a: readonly number[], b: readonly number[], isMember: Membership): readonly number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  let isInside = false;
  while (i < a.length || j < b.length) {
    const at = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    while (i < a.length && a[i] === at) i++;
    while (j < b.length && b[j] === at) j++;
    const isNowInside = isMember(i % 2 === 1, j % 2 === 1);
    if (isNowInside !== isInside) merged.push(at);
    isInside = isNowInside;
  }
  return merged;
}

function isWithin(bounds: readonly number[], version: number): boolean {
  let count = 0;
  while (count < bounds.length && (bounds[count] ?? 0) <= version) count++;
  return count % 2 === 1;
}

function groupTargets(region: Region, targets: readonly Target[]): Guard[] {
  const groups = new Map<string, { targets: Target[]; versions: readonly VersionInterval[] }>();
  for (const [index, bounds] of region.bounds.entries()) {
    const target = targets[index];
    if (target === undefined || bounds.length === 0) continue;
    const key = bounds.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { targets: [target], versions: versionIntervals(bounds) });
    else group.targets.push(target);
  }
  return [...groups.values()];
}

export function versionIntervals(bounds: readonly number[]): VersionInterval[] {
  const intervals: VersionInterval[] = [];
  for (let index = 0; index < bounds.length; index += 2) {
    const since = bounds[index] ?? 0;
    const until = bounds[index + 1] ?? Number.POSITIVE_INFINITY;
    intervals.push({ since: since === 0 ? null : since, until: Number.isFinite(until) ? until : null });
  }
  return intervals;
}
