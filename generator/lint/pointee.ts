import type { ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { TypeSyntax } from '../model/declaration.js';

/** What a parameter points to, seen through its typedefs. */
export interface Pointee {
  readonly isConst: boolean;
  readonly type: CType | TypeSyntax;
}

/** More typedefs of typedefs than any header has. */
const MAXIMUM_STEPS = 16;

/** Null for a value, `'unknown'` aside: a name that nothing defines counts as a value of unknown kind. */
export function pointeeOf(type: TypeSyntax, model: ApiModel): Pointee | null {
  switch (type.kind) {
    case 'pointer':
      return { isConst: isConstSyntax(type.pointee), type: type.pointee };
    // A parameter of array type is a pointer (C11 6.7.6.3 p7).
    case 'array':
      return { isConst: isConstSyntax(type.element), type: type.element };
    case 'function':
      return { isConst: true, type };
    case 'named':
      return type.isBuiltin ? null : pointeeOfTypedef(type.name, model);
    case 'record':
    case 'enum':
      return null;
  }
}

function isConstSyntax(type: TypeSyntax): boolean {
  return 'isConst' in type && type.isConst;
}

function pointeeOfTypedef(name: string, model: ApiModel): Pointee | null {
  const type = throughTypedefs({ kind: 'typedef', name }, model);
  switch (type?.kind) {
    case 'pointer':
      return { isConst: type.isPointeeConst, type: type.pointee };
    case 'array':
      return { isConst: false, type: type.element };
    default:
      return null;
  }
}

/** The type that a typedef stands for in the end; null when nothing defines it. */
export function throughTypedefs(given: CType, { typedefs }: ApiModel): CType | null {
  let type: CType | undefined = given;
  for (let step = 0; type?.kind === 'typedef' && step < MAXIMUM_STEPS; step++) {
    type = Object.values(typedefs.get(type.name)?.type ?? {})[0];
  }
  return type === undefined || type.kind === 'typedef' ? null : type;
}
