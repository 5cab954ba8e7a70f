import type { Availability, VersionInterval } from '../model/guard.js';
import { additive, breaking, type Finding } from './change.js';

/** Wider is additive: everything that had the declaration before still has it. */
export function compareAvailability(what: string, old: Availability, now: Availability): readonly Finding[] {
  if (describe(old) === describe(now)) return [];
  const isWider =
    old.targets.every((target) => now.targets.includes(target)) &&
    old.versions.every((interval) => now.versions.some((other) => covers(other, interval)));
  const message = `${what}availability was "${old.text}", is "${now.text}"`;
  return [isWider ? additive(message) : breaking(message)];
}

function covers(outer: VersionInterval, inner: VersionInterval): boolean {
  const startsBefore = outer.since === null || (inner.since !== null && outer.since <= inner.since);
  const endsAfter = outer.until === null || (inner.until !== null && outer.until >= inner.until);
  return startsBefore && endsAfter;
}

function describe(availability: Availability): string {
  const versions = availability.versions.map(({ since, until }) => `${since}-${until}`);
  return `${availability.targets.join()} ${versions.join()}`;
}
