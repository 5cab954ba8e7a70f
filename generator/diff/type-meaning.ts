import type { ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';

/** Typedefs of typedefs, pointers to pointers: deeper than any header goes. */
const MAXIMUM_DEPTH = 64;

/** A type with its typedefs resolved, as text: equal texts are the same type to a compiler. Records go by their keys. */
export function typeMeaning(type: CType, { typedefs }: Pick<ApiModel, 'typedefs'>, depth = 0): string {
  const inner = (other: CType): string => typeMeaning(other, { typedefs }, depth + 1);
  if (depth > MAXIMUM_DEPTH) return '...';
  switch (type.kind) {
    case 'void':
    case 'bool':
      return type.kind;
    case 'integer':
    case 'float':
    case 'opaque':
      return type.name;
    case 'pointer':
      return `${inner(type.pointee)}${type.isPointeeConst ? ' const' : ''} *${type.width ?? ''}`;
    case 'array':
      return `${inner(type.element)}[${type.length === null ? '' : Object.values(type.length).join('|')}]`;
    case 'function': {
      const parameters = [...type.parameters.map(inner), ...(type.isVariadic ? ['...'] : [])];
      return `${inner(type.returnType)} ${type.convention}(${parameters.join(', ')})`;
    }
    case 'typedef': {
      const targets = Object.values(typedefs.get(type.name)?.type ?? {}).map(inner);
      return targets.length === 0 ? type.name : [...new Set(targets)].join(' or ');
    }
    case 'record':
    case 'enum':
      return `${type.kind} ${type.key}`;
  }
}
