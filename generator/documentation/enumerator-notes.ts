import type { Enumerator } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';

/** Values that are not the same on all targets: `1 on x86, 0 on x64, 0 on arm64.`; null where they are. */
export function differingValues({ differing }: Enumerator): string | null {
  if (differing === undefined) return null;
  return `${Object.entries(differing)
    .map(([target, value]) => `${value} on ${target}`)
    .join(', ')}.`;
}

/** Where an enumerator exists; null where that is wherever its enum does. */
export function ownAvailability({ availability }: Enumerator, ofEnum: Availability): Availability | null {
  const isSame = availability.targets.length === ofEnum.targets.length && haveSameVersions(availability, ofEnum);
  return isSame ? null : availability;
}

export function haveSameVersions(one: Availability, other: Availability): boolean {
  if (one === other) return true;
  if (one.versions.length !== other.versions.length) return false;
  return one.versions.every(
    ({ since, until }, index) => since === other.versions[index]?.since && until === other.versions[index]?.until,
  );
}
