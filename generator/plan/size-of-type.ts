import type { ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { TypeSyntax } from '../model/declaration.js';
import { type PerTarget, POINTER_SIZE, TARGETS, type Target } from '../model/target.js';

/** C11 6.5.3.4 over the model's types: `sizeof(X)` in a SAL expression. Null for what has no size on a target. */
export function sizeOfSyntax(type: TypeSyntax, model: ApiModel): PerTarget<number> | null {
  return perTarget((target) => syntaxSize(type, model, target));
}

export function sizeOfType(type: CType, model: ApiModel): PerTarget<number> | null {
  return perTarget((target) => typeSize(type, model, target, 0));
}

function perTarget(sizeOn: (target: Target) => number | null): PerTarget<number> | null {
  const sizes = TARGETS.flatMap((target) => {
    const size = sizeOn(target);
    return size === null ? [] : [[target, size] as const];
  });
  return sizes.length === 0 ? null : Object.fromEntries(sizes);
}

function syntaxSize(type: TypeSyntax, model: ApiModel, target: Target): number | null {
  switch (type.kind) {
    case 'named':
      if (type.isBuiltin) return builtinSize(type.name);
      return typeSize({ kind: 'typedef', name: type.name }, model, target, 0);
    case 'pointer':
      return type.width === null ? POINTER_SIZE[target] : type.width / 8;
    case 'record':
      return type.tag === null ? null : typeSize({ kind: 'record', key: type.tag }, model, target, 0);
    case 'enum':
      return 4;
    case 'array':
    case 'function':
      return null;
  }
}

const MAX_DEPTH = 100;

function typeSize(type: CType, model: ApiModel, target: Target, depth: number): number | null {
  if (depth > MAX_DEPTH) return null;
  switch (type.kind) {
    case 'bool':
      return 1;
    case 'integer':
    case 'float':
      return type.size;
    case 'enum':
      return 4;
    case 'pointer':
      return type.width === null ? POINTER_SIZE[target] : type.width / 8;
    case 'array': {
      const element = typeSize(type.element, model, target, depth + 1);
      return element === null ? null : element * (type.length?.[target] ?? 0);
    }
    case 'typedef': {
      const meant = model.typedefs.get(type.name)?.type[target];
      return meant === undefined ? null : typeSize(meant, model, target, depth + 1);
    }
    case 'record':
      return model.records.get(type.key)?.layouts[target]?.size ?? null;
    case 'void':
    case 'function':
    case 'opaque':
      return null;
  }
}

/** C11 6.7.2: the words may come in any order. */
function builtinSize(name: string): number | null {
  const words = new Set(name.split(' '));
  if (words.has('char') || words.has('_Bool') || words.has('__int8')) return 1;
  if (words.has('short') || words.has('__int16') || words.has('wchar_t')) return 2;
  if (words.has('double') || words.has('__int64') || name.split(' ').filter((word) => word === 'long').length > 1)
    return 8;
  if (words.has('void')) return null;
  return 4;
}
