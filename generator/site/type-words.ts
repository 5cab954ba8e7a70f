import type { ApiModel, ApiTypedef } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { Target } from '../model/target.js';
import { sizeOfType } from '../plan/size-of-type.js';

/** `8 bytes (x86: 4)`: targets that differ from the first are named. */
export function describeSizes(sizes: readonly (readonly [Target, number])[]): string {
  const [first] = sizes;
  if (first === undefined) return 'no size';
  const others = sizes.filter(([, size]) => size !== first[1]).map(([target, size]) => `${target}: ${size}`);
  const unit = first[1] === 1 ? 'byte' : 'bytes';
  return `${first[1]} ${unit}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
}

export function sizesOfTypedef({ name }: ApiTypedef, model: ApiModel): string {
  const sizes = sizeOfType({ kind: 'typedef', name }, model);
  if (sizes === null) return 'no size of its own';
  return describeSizes(Object.entries(sizes).map(([target, size]) => [target as Target, size] as const));
}

const DEEPEST = 16;

/** A type as C would name it, near enough for reading. */
export function spellType(type: CType, depth = 0): string {
  if (depth > DEEPEST) return '…';
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'bool':
      return '_Bool';
    case 'integer':
    case 'float':
    case 'typedef':
    case 'opaque':
      return type.name;
    case 'record':
    case 'enum':
      return type.key;
    case 'pointer':
      return `${type.isPointeeConst ? 'const ' : ''}${spellType(type.pointee, depth + 1)} *`;
    case 'array':
      return `${spellType(type.element, depth + 1)}[${Object.values(type.length ?? {})[0] ?? ''}]`;
    case 'function':
      return `${spellType(type.returnType, depth + 1)} (${type.parameters.map((each) => spellType(each, depth + 1)).join(', ')})`;
  }
}
