import type { FunctionSyntax, PointerSyntax, Qualifiers, TypeSyntax } from '../model/declaration.js';

/**
 * A type as C writes it where no name stands (C11 6.7.7): `const UNICODE_STRING *`, `ULONG[4]`,
 * `NTSTATUS (__stdcall *)(PVOID, ULONG)`.
 */
export function spellType(type: TypeSyntax): string {
  return spellAround(type, '');
}

/** Declarators read inside out: `inner` is what is spelled so far, around the missing name. */
function spellAround(type: TypeSyntax, inner: string): string {
  switch (type.kind) {
    case 'named':
      return join(`${spellQualifiers(type)}${type.name}`, inner);
    case 'record':
      return join(`${spellQualifiers(type)}${type.recordKind} ${type.tag ?? '{...}'}`, inner);
    case 'enum':
      return join(`${spellQualifiers(type)}enum ${type.tag ?? '{...}'}`, inner);
    case 'pointer':
      return spellPointer(type, inner);
    case 'array':
      return spellAround(type.element, `${inner}[${type.length?.text ?? ''}]`);
    case 'function':
      return spellAround(type.returnType, `${inner}(${spellParameters(type)})`);
  }
}

function spellPointer(pointer: PointerSyntax, inner: string): string {
  const star = spellStar(pointer, inner);
  const { pointee } = pointer;
  if (pointee.kind === 'function') {
    const convention = pointee.convention === null ? '' : `${pointee.convention} `;
    return spellAround(pointee, `(${convention}${star})`);
  }
  return spellAround(pointee, pointee.kind === 'array' ? `(${star})` : star);
}

/** `*`, `*const`, `*const *`: what is spelled after a qualifier keeps a distance from it. */
function spellStar({ width, isConst, isVolatile }: PointerSyntax, inner: string): string {
  const words = [width === null ? '' : `__ptr${width}`, isConst ? 'const' : '', isVolatile ? 'volatile' : ''];
  const qualifiers = words.filter((word) => word !== '').join(' ');
  return `*${qualifiers}${qualifiers !== '' && inner !== '' ? ' ' : ''}${inner}`;
}

function spellParameters(type: FunctionSyntax): string {
  const parameters = type.parameters.map((parameter) => spellType(parameter.type));
  const all = type.isVariadic ? [...parameters, '...'] : parameters;
  return all.length === 0 ? 'void' : all.join(', ');
}

function spellQualifiers({ isConst, isVolatile }: Qualifiers): string {
  return `${isConst ? 'const ' : ''}${isVolatile ? 'volatile ' : ''}`;
}

/** `UNICODE_STRING *`, but `ULONG[4]`. */
function join(specifiers: string, inner: string): string {
  return inner === '' || inner.startsWith('[') ? `${specifiers}${inner}` : `${specifiers} ${inner}`;
}
