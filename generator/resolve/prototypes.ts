import type { FunctionDeclaration, TranslationUnit } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import { overlaps } from './resolve-liveness.js';
import type { TypeModel } from './type-model.js';
import { functionTypeKey } from './type-text.js';
import { readPrototype } from './typed-prototype.js';

/** One declaration of a function and the header that it stands in. */
export interface Prototype {
  readonly header: string;
  readonly declaration: FunctionDeclaration;
}

/** By name. */
export type Prototypes = ReadonlyMap<string, readonly Prototype[]>;

/** Declarations by name, in the order of the headers; those of the SDK are no subject of binding. */
export function groupPrototypes(units: readonly TranslationUnit[], types: TypeModel): Prototypes {
  const groups = new Map<string, Prototype[]>();
  for (const unit of units) {
    for (const declared of unit.isSdk ? [] : unit.declarations) {
      const declaration = readPrototype(declared, types);
      if (declaration !== null) {
        const group = groups.get(declaration.name);
        const prototype = { header: unit.path, declaration };
        if (group === undefined) {
          groups.set(declaration.name, [prototype]);
        } else {
          group.push(prototype);
        }
      }
    }
  }
  return groups;
}

export interface ComparedPrototypes {
  /** Those of the first one's type, itself among them. */
  readonly equal: readonly Prototype[];
  /** Those of another type that a compiler could see at the same time. */
  readonly different: readonly Prototype[];
}

export function comparePrototypes(
  first: Prototype,
  all: readonly Prototype[],
  types: TypeModel,
  { targets }: { readonly targets: readonly Target[] },
): ComparedPrototypes {
  const typeKey = ({ declaration }: Prototype) => functionTypeKey(declaration.type, types, targets);
  const isEqual = (other: Prototype) => other === first || typeKey(other) === typeKey(first);
  const isVisible = (other: Prototype) => overlaps(other.declaration.guard, first.declaration.guard);
  return {
    equal: all.filter(isEqual),
    different: all.filter((other) => !isEqual(other) && isVisible(other)),
  };
}
