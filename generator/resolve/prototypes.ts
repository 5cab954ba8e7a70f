import type { FunctionDeclaration, TranslationUnit } from '../model/declaration.js';

/** One declaration of a function and the header that it stands in. */
export interface Prototype {
  readonly header: string;
  readonly declaration: FunctionDeclaration;
}

/** Declarations by name, in the order of the headers; those of the SDK are no subject of binding. */
export function groupPrototypes(units: readonly TranslationUnit[]): ReadonlyMap<string, readonly Prototype[]> {
  const groups = new Map<string, Prototype[]>();
  for (const unit of units) {
    for (const declaration of unit.isSdk ? [] : unit.declarations) {
      if (declaration.kind === 'function') {
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
