import type { ApiFunction } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { Target } from '../model/target.js';
import type { TypeModel } from './type-model.js';

/**
 * Why a function cannot be called: what passes by value must have a size that is known. A pointer to the same
 * type would be fine. Null when there is no such parameter and no such result.
 */
export function describeUnsized(fn: ApiFunction, types: TypeModel, targets: readonly Target[]): string | null {
  const live = targets.filter((target) => fn.availability.targets.includes(target));
  const isUnsized = (type: CType) => live.some((target) => isUnsizedOn(type, types, target));
  const parameter = fn.parameters.find(({ type }) => isUnsized(type));
  if (parameter !== undefined) return `${parameter.name}: the size of ${parameter.spelling} is not known`;
  return isUnsized(fn.returnType) ? `its result: the size of ${fn.returnSpelling} is not known` : null;
}

function isUnsizedOn(type: CType, types: TypeModel, target: Target): boolean {
  const { kind } = types.underlying(type, target);
  return kind === 'opaque' || (kind === 'record' && types.layoutOf(type, target) === null);
}
