import type { Guard } from '../model/guard.js';
import type { Target } from '../model/target.js';
import { isLiveAt } from './resolve-availability.js';

/** Whether what stands under the guard exists on the target at the configured version. */
export function isLiveOn(guard: Guard, target: Target, version: number): boolean {
  return guard.targets.includes(target) && (isUnbounded(guard) || isLiveAt(guard, version));
}

function isUnbounded({ versions }: Guard): boolean {
  const only = versions[0];
  return only !== undefined && only.since === null && only.until === null;
}

interface Guarded {
  readonly guard: Guard;
  readonly isSdk: boolean;
}

/** As pickLive, of declarations with the headers that they stand in. */
export function pickLiveTypedef<T extends { readonly declaration: { readonly guard: Guard }; readonly isSdk: boolean }>(
  placed: readonly T[],
  target: Target,
  version: number,
): T | null {
  const only = placed[0];
  if (only !== undefined && placed.length === 1) return isLiveOn(only.declaration.guard, target, version) ? only : null;
  const live = placed.filter(({ declaration }) => isLiveOn(declaration.guard, target, version));
  return live.find(({ isSdk }) => !isSdk) ?? live[0] ?? null;
}

/** Of several definitions the first live one counts; the headers' own come before those of the SDK prelude. */
export function pickLive<T extends Guarded>(definitions: readonly T[], target: Target, version: number): T | null {
  const only = definitions[0];
  if (only === undefined) return null;
  if (definitions.length === 1) return isLiveOn(only.guard, target, version) ? only : null;
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
