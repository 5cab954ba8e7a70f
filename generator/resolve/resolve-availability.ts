import type { Availability, Guard, VersionInterval } from '../model/guard.js';
import { TARGETS, type Target } from '../model/target.js';

export interface AvailabilitySettings {
  readonly targets: readonly Target[];
  readonly versionNames: ReadonlyMap<number, string>;
}

/** Guards in words; equal guards give one shared value. */
export type DescribeGuards = (guards: readonly Guard[]) => Availability;

/** Thousands of declarations and fields stand under the same few guards. */
export function rememberGuards(settings: AvailabilitySettings): DescribeGuards {
  const bySingle = new Map<Guard, Availability>();
  const byText = new Map<string, Availability>();
  return (guards) => {
    const [first] = guards;
    const single = first !== undefined && guards.length === 1 ? bySingle.get(first) : undefined;
    if (single !== undefined) {
      return single;
    }
    const key = JSON.stringify(guards.map(({ targets, versions }) => [targets, versions]));
    const availability = byText.get(key) ?? resolveAvailability(guards, settings);
    byText.set(key, availability);
    if (first !== undefined && guards.length === 1) {
      bySingle.set(first, availability);
    }
    return availability;
  };
}

/** The union of some guards, in words as well. Several definitions of one name are available wherever one of them is. */
export function resolveAvailability(guards: readonly Guard[], settings: AvailabilitySettings): Availability {
  const { targets, versions } = unionGuards(guards);
  return { targets, versions, text: describeAvailability(targets, versions, settings) };
}

export function unionGuards(guards: readonly Guard[]): Guard {
  return {
    targets: TARGETS.filter((target) => guards.some((guard) => guard.targets.includes(target))),
    versions: unionIntervals(guards.flatMap((guard) => guard.versions)),
  };
}

export function isLiveAt(guard: Guard, version: number): boolean {
  return guard.versions.some(
    ({ since, until }) => (since === null || since <= version) && (until === null || version < until),
  );
}

/** Sorted, and joined where they overlap or touch. */
function unionIntervals(intervals: readonly VersionInterval[]): readonly VersionInterval[] {
  const sorted = [...intervals].sort((a, b) => lower(a) - lower(b));
  const joined: VersionInterval[] = [];
  for (const interval of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && lower(interval) <= upper(last)) {
      joined[joined.length - 1] = upper(interval) > upper(last) ? { since: last.since, until: interval.until } : last;
    } else {
      joined.push(interval);
    }
  }
  return joined;
}

function lower({ since }: VersionInterval): number {
  return since ?? Number.NEGATIVE_INFINITY;
}

function upper({ until }: VersionInterval): number {
  return until ?? Number.POSITIVE_INFINITY;
}

function describeAvailability(
  targets: readonly Target[],
  versions: readonly VersionInterval[],
  settings: AvailabilitySettings,
): string {
  const names = [...settings.versionNames].sort(([a], [b]) => a - b);
  const versionText =
    versions.length === 0 ? 'no version' : versions.map((interval) => describeInterval(interval, names)).join(', ');
  const isEverywhere = settings.targets.every((target) => targets.includes(target));
  return isEverywhere ? versionText : `${versionText}, ${describeTargets(targets)}`;
}

type VersionName = readonly [version: number, name: string];

/** Headers count `until` exclusively; people name the last version that still has something. */
function describeInterval({ since, until }: VersionInterval, names: readonly VersionName[]): string {
  const first = since === null ? null : nameFrom(since, names);
  const last = until === null ? null : nameBefore(until, names);
  if (since === null && until === null) {
    return 'every version';
  }
  if (first === null) {
    return last === null ? `before version ${until}` : `until ${last}`;
  }
  if (until === null) {
    return `${first} and later`;
  }
  return first === (last ?? first) ? `${first} only` : `${first} to ${last}`;
}

function nameFrom(version: number, names: readonly VersionName[]): string {
  return names.find(([number]) => number >= version)?.[1] ?? `version ${version}`;
}

function nameBefore(version: number, names: readonly VersionName[]): string | null {
  return names.findLast(([number]) => number < version)?.[1] ?? null;
}

function describeTargets(targets: readonly Target[]): string {
  if (targets.length === 0) {
    return 'no architecture';
  }
  const last = targets.at(-1);
  const others = targets.slice(0, -1).join(', ');
  return others === '' ? `${last} only` : `${others} and ${last} only`;
}
