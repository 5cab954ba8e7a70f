import type { ApiModel, ApiTypedef } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { definitionOf } from './type-definition.js';

/**
 * Typedefs with a page of their own: scalars, handles and callbacks. A second name for a record or an enum is shown
 * there, and a pointer to something that has a page is only a way to it.
 */
export function selectTypePages(model: ApiModel): readonly ApiTypedef[] {
  const named = new Set<string>();
  for (const { typedefs } of [...model.records.values(), ...model.enums.values()]) {
    for (const name of typedefs) named.add(name);
  }
  return [...model.typedefs.values()].filter((typedef) => {
    if (named.has(typedef.name)) return false;
    if (typedef.callback !== null) return true;
    const type = definitionOf(typedef.name, model);
    return type !== undefined && !isWayTo(type);
  });
}

/** `PULONG`, `PIO_STATUS_BLOCK`, `PPVOID`: pointers to what has a page; `PVOID` and pointers to builtins are types. */
function isWayTo(type: CType): boolean {
  if (type.kind === 'record' || type.kind === 'enum') return true;
  if (type.kind === 'array') return isWayTo(type.element);
  if (type.kind !== 'pointer') return false;
  const { pointee } = type;
  return pointee.kind === 'typedef' || isWayTo(pointee);
}
