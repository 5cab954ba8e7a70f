import type { ApiFunction } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { Target } from '../model/target.js';
import type { TypeModel } from './type-model.js';

/**
 * How a function's arguments and result are passed on each target. Two names for one service agree in that, though
 * one may spell an enum where the other spells a ULONG, or leave out a const.
 */
export function passingKey(declared: ApiFunction, types: TypeModel, targets: readonly Target[]): string {
  const passed = [declared.returnType, ...declared.parameters.map(({ type }) => type)];
  const keys = targets.map((target) => passed.map((type) => typeKey(type, types, target)).join(' '));
  return [declared.convention, declared.isVariadic, ...keys].join('; ');
}

/** How a value of a type is passed. */
export function typeKey(type: CType, types: Pick<TypeModel, 'underlying'>, target: Target): string {
  const meant = types.underlying(type, target);
  switch (meant.kind) {
    case 'integer':
      return `${meant.size}`;
    // MSVC's enums are ints.
    case 'enum':
      return '4';
    case 'bool':
      return '1';
    case 'record':
      return meant.key;
    case 'float':
    case 'opaque':
    case 'typedef':
      return meant.name;
    case 'void':
    case 'pointer':
    case 'array':
    case 'function':
      return meant.kind;
  }
}
