import { POINTER_SIZE, type Target } from '../model/target.js';

/** How far what is found out for one target holds: computed once, it serves all of these. */
export type Reach = 'every target' | 'same pointer size' | 'this target';

export function narrower(left: Reach, right: Reach): Reach {
  if (left === right || right === 'every target') return left;
  return left === 'this target' ? left : right;
}

export function isWithin(reach: Reach, from: Target, to: Target): boolean {
  if (from === to || reach === 'every target') return true;
  return reach === 'same pointer size' && POINTER_SIZE[from] === POINTER_SIZE[to];
}

/** The reach of something that is looked up on each target: `#ifdef _WIN64` around two typedefs, for one. */
export function reachOf(targets: readonly Target[], target: Target, find: (target: Target) => unknown): Reach {
  const own = find(target);
  let reach: Reach = 'every target';
  for (const other of targets) {
    if (other === target || find(other) === own) continue;
    if (POINTER_SIZE[other] === POINTER_SIZE[target]) return 'this target';
    reach = 'same pointer size';
  }
  return reach;
}
