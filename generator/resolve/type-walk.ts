import type {
  ArraySyntax,
  Declaration,
  ExpressionText,
  PointerSyntax,
  RecordSyntax,
  TranslationUnit,
  TypeSyntax,
} from '../model/declaration.js';
import type { Annotation } from '../model/header-source.js';
import { readAlign } from '../parse/annotation-owner.js';
import { builtinType } from './builtin-types.js';
import type { TypePlace, UnknownType } from './collected-types.js';
import type { Owner, TypeRegister } from './type-register.js';

/** Visits every type that a declaration spells, once. */
export class TypeWalk {
  readonly leadingAligns = new Map<RecordSyntax, ExpressionText>();
  readonly unknown = new Map<string, UnknownType>();
  readonly #register: TypeRegister;
  readonly #typedefs: ReadonlyMap<string, unknown>;
  readonly #visited = new Set<RecordSyntax>();
  /** Unknown names that the declaration at hand uses. */
  readonly #namesOfUser = new Set<string>();

  constructor(register: TypeRegister, typedefs: ReadonlyMap<string, unknown>) {
    this.#register = register;
    this.#typedefs = typedefs;
  }

  visitDeclaration(declaration: Declaration, unit: TranslationUnit): void {
    this.#namesOfUser.clear();
    if (declaration.kind === 'typedef' || declaration.kind === 'variable') {
      const leaf = leafOf(declaration.type);
      if (leaf.kind === 'named') {
        this.#noteName(leaf.name, leaf.range);
        return;
      }
    }
    const place = { guard: declaration.guard, header: unit.path, isSdk: unit.isSdk, range: declaration.range };
    switch (declaration.kind) {
      case 'record': {
        const owner = { name: null, declaration };
        this.#noteAlign(declaration.record, declaration.annotations);
        const key = this.#register.defineRecord(declaration.record, place, owner);
        this.#visitFields(declaration.record, key, place);
        break;
      }
      case 'enum':
        this.#register.defineEnum(declaration.enum, place, { name: null, declaration });
        break;
      case 'typedef':
        this.#noteAlignOfType(declaration.type, declaration.annotations);
        this.#visit(declaration.type, place, { name: declaration.name, declaration });
        break;
      case 'function':
      case 'variable':
        this.#visit(declaration.type, place, { name: declaration.name, declaration: null });
        break;
    }
  }

  #visit(outer: TypeSyntax, place: TypePlace, owner: Owner): void {
    const type = leafOf(outer);
    switch (type.kind) {
      case 'named':
        this.#noteName(type.name, type.range);
        break;
      case 'function':
        this.#visit(type.returnType, place, owner);
        for (const parameter of type.parameters) {
          this.#visitMember(parameter.type, place, owner.name ?? 'unnamed', parameter.name ?? 'parameter');
        }
        break;
      case 'enum':
        if (type.definition === null) this.#register.useEnum(type.tag, place);
        else this.#register.defineEnum(type.definition, { ...place, range: type.range }, owner);
        break;
      case 'record':
        if (type.definition === null) this.#register.useRecord(type, place);
        else this.#visitDefinition(type.definition, { ...place, range: type.range }, owner);
        break;
    }
  }

  /** Most members are of a named type, which needs neither a place nor a name. */
  #visitMember(outer: TypeSyntax, place: TypePlace, owner: string, member: string): void {
    const type = leafOf(outer);
    if (type.kind === 'named') this.#noteName(type.name, type.range);
    else this.#visit(type, place, { name: `${owner}.${member}`, declaration: null });
  }

  #visitDefinition(definition: RecordSyntax, place: TypePlace, owner: Owner): void {
    if (this.#visited.has(definition)) return;
    this.#visited.add(definition);
    const key = this.#register.defineRecord(definition, place, owner);
    this.#visitFields(definition, key, place);
  }

  /** A nested untagged record is named after its field; the fields of an anonymous one belong to the record around. */
  #visitFields(record: RecordSyntax, key: string, place: TypePlace): void {
    for (const { type, name, guard, range, annotations } of record.fields) {
      this.#noteAlignOfType(type, annotations);
      const isAnonymous = name === null && type.kind === 'record' && type.definition !== null && type.tag === null;
      const fieldPlace = type.kind === 'named' ? place : { ...place, guard, range };
      if (isAnonymous && type.definition !== null) this.#visitFields(type.definition, key, fieldPlace);
      else this.#visitMember(type, fieldPlace, key, name ?? 'unnamed');
    }
  }

  #noteAlignOfType(type: TypeSyntax, annotations: readonly Annotation[]): void {
    if (annotations.length > 0 && type.kind === 'record' && type.definition !== null) {
      this.#noteAlign(type.definition, annotations);
    }
  }

  #noteAlign(record: RecordSyntax, annotations: readonly Annotation[]): void {
    const align = readAlign(
      annotations.filter(({ name, range }) => name === 'align' && range.start < record.range.start),
    );
    if (align !== null) this.leadingAligns.set(record, align);
  }

  /** A declaration that uses a name twice is one user. */
  #noteName(name: string, range: TypePlace['range']): void {
    if (this.#typedefs.has(name) || this.#namesOfUser.has(name) || builtinType(name) !== null) return;
    this.#namesOfUser.add(name);
    const known = this.unknown.get(name);
    this.unknown.set(name, { range: known?.range ?? range, users: (known?.users ?? 0) + 1 });
  }
}

/** What an array's elements are, or what a pointer points to at last. */
export function leafOf(outer: TypeSyntax): Exclude<TypeSyntax, PointerSyntax | ArraySyntax> {
  let type = outer;
  while (type.kind === 'pointer' || type.kind === 'array') type = type.kind === 'pointer' ? type.pointee : type.element;
  return type;
}
