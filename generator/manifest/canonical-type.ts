import type { ApiModel } from '../model/api-model.js';
import type { CType, FunctionType, PointerType } from '../model/c-type.js';
import type { Target } from '../model/target.js';

export type TypeTables = Pick<ApiModel, 'typedefs' | 'records' | 'enums'>;

/** Typedefs of typedefs of typedefs ... in no header go deeper; in a bad model they might go round. */
const MAXIMUM_DEPTH = 64;

/**
 * A type with its typedefs resolved, as C compilers print it: `struct _IO_STATUS_BLOCK *`, `unsigned long long`,
 * `void (*)(void *, unsigned long)`. It may differ by target: `ULONG_PTR` does.
 */
export function spellCanonicalType(type: CType, target: Target, tables: TypeTables): string {
  return spellAround(type, '', { target, tables, depth: 0 });
}

interface Place {
  readonly target: Target;
  readonly tables: TypeTables;
  readonly depth: number;
}

function spellAround(type: CType, inner: string, place: Place): string {
  switch (type.kind) {
    case 'void':
      return join('void', inner);
    case 'bool':
      return join('_Bool', inner);
    case 'integer':
    case 'float':
    case 'opaque':
      return join(type.name, inner);
    case 'record':
      return join(spellRecord(type.key, place.tables), inner);
    case 'enum':
      return join(spellEnum(type.key, place.tables), inner);
    case 'typedef':
      return spellTypedef(type.name, inner, place);
    case 'pointer':
      return spellPointer(type, inner, place);
    case 'array':
      return spellAround(type.element, `${inner}[${type.length?.[place.target] ?? ''}]`, place);
    case 'function':
      return spellAround(type.returnType, `${inner}(${spellParameters(type, place)})`, place);
  }
}

function spellPointer({ pointee, isPointeeConst, width }: PointerType, inner: string, place: Place): string {
  const meant = resolveTypedefs(pointee, place);
  const star = `*${width === null ? '' : ` __ptr${width}`}${inner}`;
  if (meant.kind === 'function' || meant.kind === 'array') {
    return spellAround(meant, `(${star})`, place);
  }
  // A pointer's own const stands behind its star, any other type's before its name.
  if (isPointeeConst && meant.kind === 'pointer') {
    return spellAround(meant, `const ${star}`, place);
  }
  return `${isPointeeConst ? 'const ' : ''}${spellAround(meant, star, place)}`;
}

function spellParameters({ parameters, isVariadic }: FunctionType, place: Place): string {
  const spelled = parameters.map((parameter) => spellAround(parameter, '', place));
  const all = isVariadic ? [...spelled, '...'] : spelled;
  return all.length === 0 ? 'void' : all.join(', ');
}

function spellTypedef(name: string, inner: string, place: Place): string {
  const type = place.tables.typedefs.get(name)?.type[place.target];
  if (type === undefined || place.depth >= MAXIMUM_DEPTH) {
    return join(name, inner);
  }
  return spellAround(type, inner, { ...place, depth: place.depth + 1 });
}

function resolveTypedefs(type: CType, { target, tables }: Place): CType {
  let meant = type;
  for (let depth = 0; depth < MAXIMUM_DEPTH && meant.kind === 'typedef'; depth++) {
    const next: CType | undefined = tables.typedefs.get(meant.name)?.type[target];
    if (next === undefined) {
      return meant;
    }
    meant = next;
  }
  return meant;
}

function spellRecord(key: string, { records }: TypeTables): string {
  const record = records.get(key);
  return record === undefined || record.tag === null ? key : `${record.kind} ${record.tag}`;
}

function spellEnum(key: string, { enums }: TypeTables): string {
  const found = enums.get(key);
  return found === undefined || found.tag === null ? key : `enum ${found.tag}`;
}

/** `void *`, but `long[4]`. */
function join(specifiers: string, inner: string): string {
  return inner === '' || inner.startsWith('[') ? `${specifiers}${inner}` : `${specifiers} ${inner}`;
}
