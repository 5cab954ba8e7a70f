import type { Declaration, TranslationUnit, TypedefDeclaration } from '../model/declaration.js';
import type { CollectedTypes, Placed } from './collected-types.js';
import { PREDECLARED_TYPES } from './predeclared-types.js';
import { TypeRegister } from './type-register.js';
import { TypeWalk } from './type-walk.js';

/** Gathers every typedef, record and enum, names the untagged ones, and lists the type names that nothing defines. */
export function collectTypes(units: readonly TranslationUnit[]): CollectedTypes {
  const typedefs = collectTypedefs(units);
  const register = new TypeRegister();
  const walk = new TypeWalk(register, typedefs);
  for (const unit of units) {
    for (const declaration of unit.declarations) nameDirectly(declaration, register);
  }
  for (const unit of units) {
    for (const declaration of unit.declarations) walk.visitDeclaration(declaration, unit);
  }
  register.noteTypedefs(typedefs);
  return { typedefs, ...register.collected(), leadingAligns: walk.leadingAligns, unknown: walk.unknown };
}

function collectTypedefs(units: readonly TranslationUnit[]): Map<string, Placed<TypedefDeclaration>[]> {
  const typedefs = new Map<string, Placed<TypedefDeclaration>[]>();
  for (const { path, isSdk, declarations } of units) {
    for (const declaration of declarations) {
      if (declaration.kind !== 'typedef') continue;
      const known = typedefs.get(declaration.name);
      const placed = { declaration, header: path, isSdk };
      if (known === undefined) typedefs.set(declaration.name, [placed]);
      else known.push(placed);
    }
  }
  const declared = new Set(typedefs.keys());
  for (const declaration of PREDECLARED_TYPES.filter(({ name }) => !declared.has(name))) {
    const placed = { declaration, header: declaration.range.file, isSdk: true };
    typedefs.set(declaration.name, [...(typedefs.get(declaration.name) ?? []), placed]);
  }
  return typedefs;
}

/** `typedef struct {...} *PX, X;`: X names the record, though PX comes first. */
function nameDirectly(declaration: Declaration, register: TypeRegister): void {
  if (declaration.kind === 'record') register.reserveTag(declaration.record.tag);
  if (declaration.kind === 'enum') register.reserveTag(declaration.enum.tag);
  if (declaration.kind !== 'typedef') return;
  const { type, name } = declaration;
  if ((type.kind !== 'record' && type.kind !== 'enum') || type.tag !== null || type.definition === null) return;
  if (type.kind === 'record') register.nameRecord(type.definition, name);
  else register.nameEnum(type.definition, name);
}
