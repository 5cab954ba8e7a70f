import type { FunctionSyntax, TypeSyntax } from '../model/declaration.js';
import type { PerTarget, Target } from '../model/target.js';
import { canonicalType } from './canonical-type.js';
import type { TypeModel } from './type-model.js';
import { spellType } from './type-spelling.js';

/** A type's text with typedefs resolved, on each target. */
export type CanonicalTypes = (type: TypeSyntax) => PerTarget<string>;

/** Headers spell few types many times: each spelling is resolved once. */
export function rememberCanonicalTypes(types: TypeModel, targets: readonly Target[]): CanonicalTypes {
  const known = new Map<string, PerTarget<string>>();
  return (type) => {
    const spelling = spellType(type);
    const canonical =
      known.get(spelling) ?? Object.fromEntries(targets.map((target) => [target, canonicalType(type, target, types)]));
    known.set(spelling, canonical);
    return canonical;
  };
}

/** Functions with equal keys have compatible types on every target, whatever typedefs spell them (C11 6.2.7). */
export function functionTypeKey(type: FunctionSyntax, types: TypeModel, targets: readonly Target[]): string {
  return targets.map((target) => canonicalType(type, target, types)).join('; ');
}
