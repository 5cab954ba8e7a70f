import type { Guard } from '../model/guard.js';
import type { Target } from '../model/target.js';
import { isLiveAt } from './resolve-availability.js';

/** Whether what stands under the guard exists on the target at the configured version. */
export function isLiveOn(guard: Guard, target: Target, version: number): boolean {
  return guard.targets.includes(target) && isLiveAt(guard, version);
}

interface Guarded {
  readonly guard: Guard;
  readonly isSdk: boolean;
}

/** Of several definitions the first live one counts; the headers' own come before those of the SDK prelude. */
export function pickLive<T extends Guarded>(definitions: readonly T[], target: Target, version: number): T | null {
  const live = definitions.filter(({ guard }) => isLiveOn(guard, target, version));
  return live.find(({ isSdk }) => !isSdk) ?? live[0] ?? null;
}

/** The definition for the first target that has one. */
export function pickLiveAnywhere<T extends Guarded>(
  definitions: readonly T[],
  settings: { readonly targets: readonly Target[]; readonly version: number },
): T | null {
  for (const target of settings.targets) {
    const found = pickLive(definitions, target, settings.version);
    if (found !== null) return found;
  }
  return null;
}
