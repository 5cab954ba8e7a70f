import { type PerTarget, TARGETS, type Target } from '../model/target.js';

/** One value where all targets agree, the value of each where they do not. `value` is the first target's. */
export interface PerTargetEntry<T> {
  readonly value: T | null;
  readonly byTarget: PerTarget<T> | null;
}

export function mergeTargets<T>(values: PerTarget<T>): PerTargetEntry<T> {
  const present = TARGETS.flatMap((target) => {
    const value = values[target];
    return value === undefined ? [] : [[target, value] as const];
  });
  const first = present[0]?.[1];
  if (first === undefined) {
    return { value: null, byTarget: null };
  }
  const isSame = present.every(([, value]) => value === first);
  return { value: first, byTarget: isSame ? null : Object.fromEntries(present) };
}

export function mapTargets<T>(targets: readonly Target[], value: (target: Target) => T): PerTarget<T> {
  return Object.fromEntries(targets.map((target) => [target, value(target)]));
}
