import type { ConstantValue } from '../model/api-model.js';
import type { PerTarget, Target } from '../model/target.js';
import type { Evaluation } from './type-model.js';

/** What one evaluation comes to when it holds on every target. */
export function shareValue(evaluation: Evaluation, targets: readonly Target[]): ConstantValue | null {
  return describeValue(evaluation, (value) => everywhere(targets, value));
}

/** The kind of the first target holds for all. */
export function combineTargets(found: ReadonlyMap<Target, Evaluation>): ConstantValue | null {
  const first = found.values().next().value;
  if (first === undefined) return null;
  const constant = describeValue(first, (_value, read) => collect(found, first.kind, read));
  if (constant?.kind !== 'integer') return constant;
  const types = collect(found, first.kind, (evaluation) => ('type' in evaluation ? evaluation.type : ''));
  return Object.values(types).every((type) => type === constant.type) ? constant : { ...constant, types };
}

/** `spread` gives the values of all targets from the first one's, and a way to read each. */
type Spread = <T>(value: T, read: (evaluation: Evaluation) => T) => PerTarget<T>;

function describeValue(first: Evaluation, spread: Spread): ConstantValue | null {
  switch (first.kind) {
    case 'integer': {
      const value = spread(first.value, (each) => (each.kind === 'integer' ? each.value : 0n));
      const size = spread(first.size, (each) => (each.kind === 'integer' ? each.size : 0));
      return { kind: 'integer', type: first.type, value, size };
    }
    case 'pointer': {
      const value = spread(first.value, (each) => (each.kind === 'pointer' ? each.value : 0n));
      return { kind: 'pointer', type: first.type, value };
    }
    case 'float':
    case 'string':
      return first;
    case 'error':
      return null;
  }
}

function everywhere<T>(targets: readonly Target[], value: T): PerTarget<T> {
  const values: Partial<Record<Target, T>> = {};
  for (const target of targets) values[target] = value;
  return values;
}

/** Of the targets where the constant is of that kind. */
function collect<T>(
  found: ReadonlyMap<Target, Evaluation>,
  kind: Evaluation['kind'],
  read: (evaluation: Evaluation) => T,
): PerTarget<T> {
  const values: Partial<Record<Target, T>> = {};
  for (const [target, evaluation] of found) {
    if (evaluation.kind === kind) values[target] = read(evaluation);
  }
  return values;
}
