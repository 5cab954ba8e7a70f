import type { Declaration, FunctionDeclaration, TypedefDeclaration, TypeSyntax } from '../model/declaration.js';
import type { TypeModel } from './type-model.js';

/**
 * The function that a declaration declares, if any. C11 6.7.6.3: a function may take its type from a typedef, as in
 * `typedef NTSTATUS CLOSE(HANDLE Handle); CLOSE NtClose;`. What annotates the typedef holds for the function, too.
 */
export function readPrototype(declaration: Declaration, types: TypeModel): FunctionDeclaration | null {
  if (declaration.kind === 'function') return declaration;
  if (declaration.kind !== 'variable' || declaration.initializer !== null) return null;
  const typedef = findFunctionTypedef(declaration.type, types);
  if (typedef?.type.kind !== 'function') return null;
  const { name, text, guard, range, doc, notes, isStatic } = declaration;
  const annotations = [...typedef.annotations, ...declaration.annotations];
  const base = { guard, range, annotations, doc, notes };
  return { kind: 'function', name, type: typedef.type, isInline: isStatic, text, ...base };
}

function findFunctionTypedef(syntax: TypeSyntax, types: TypeModel): TypedefDeclaration | null {
  const seen = new Set<string>();
  let current = syntax;
  while (current.kind === 'named' && !seen.has(current.name)) {
    seen.add(current.name);
    const typedef = types.typedefs.get(current.name)?.declaration;
    if (typedef === undefined) return null;
    if (typedef.type.kind === 'function') return typedef;
    current = typedef.type;
  }
  return null;
}
