import { type PerTarget, TARGETS, type Target } from '../model/target.js';

/** One value where all targets agree, the value of each where they do not. `value` is the first target's. */
export interface PerTargetEntry<T> {
  readonly value: T | null;
  readonly byTarget: PerTarget<T> | null;
}

export function mergeTargets<T>(values: PerTarget<T>): PerTargetEntry<T> {
  let first: T | undefined;
  let isSame = true;
  for (const target of TARGETS) {
    const value = values[target];
    if (value === undefined) continue;
    if (first === undefined) first = value;
    else if (value !== first) isSame = false;
  }
  if (first === undefined) return { value: null, byTarget: null };
  return { value: first, byTarget: isSame ? null : listPresent(values) };
}

/** In the order of the targets. */
function listPresent<T>(values: PerTarget<T>): PerTarget<T> {
  return Object.fromEntries(
    TARGETS.flatMap((target) => (values[target] === undefined ? [] : [[target, values[target]]])),
  );
}

export function mapTargets<T>(targets: readonly Target[], value: (target: Target) => T): PerTarget<T> {
  return Object.fromEntries(targets.map((target) => [target, value(target)]));
}
