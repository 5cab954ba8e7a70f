import type { Guard, VersionInterval } from '../model/guard.js';

/** What holds where both guards do. */
export function overlapGuards(left: Guard, right: Guard): Guard {
  if (left === right) return left;
  return {
    targets: left.targets.filter((target) => right.targets.includes(target)),
    versions: left.versions.flatMap((a) => right.versions.flatMap((b) => overlapIntervals(a, b))),
  };
}

function overlapIntervals(a: VersionInterval, b: VersionInterval): VersionInterval[] {
  const since = greater(a.since, b.since);
  const until = lesser(a.until, b.until);
  return since !== null && until !== null && since >= until ? [] : [{ since, until }];
}

function greater(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function lesser(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
