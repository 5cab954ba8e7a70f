import type {
  EnumDeclaration,
  EnumSyntax,
  EnumUseSyntax,
  RecordDeclaration,
  RecordSyntax,
  RecordUseSyntax,
  TypedefDeclaration,
} from '../model/declaration.js';
import type { CollectedEnum, CollectedRecord, CollectedTypes, TypePlace } from './collected-types.js';
import { TypedefRoots } from './typedef-roots.js';

/** What a definition stands in: it names an untagged one. */
export interface Owner {
  readonly name: string | null;
  readonly declaration: RecordDeclaration | EnumDeclaration | TypedefDeclaration | null;
}

interface Entry<Definition> {
  readonly key: string;
  readonly tag: string | null;
  readonly typedefs: Set<string>;
  readonly definitions: Definition[];
  readonly use: TypePlace;
}
type RecordEntry = Entry<CollectedRecord['definitions'][number]> & { readonly kind: 'struct' | 'union' };
type EnumEntry = Entry<CollectedEnum['definitions'][number]>;

/** Records and enums by key while they are collected. A tag is its own key: C gives tags one name space (6.2.3). */
export class TypeRegister {
  readonly #records = new Map<string, RecordEntry>();
  readonly #enums = new Map<string, EnumEntry>();
  readonly #recordKeys = new Map<RecordSyntax, string>();
  readonly #enumKeys = new Map<EnumSyntax, string>();
  readonly #recordNames = new Map<RecordSyntax, string>();
  readonly #enumNames = new Map<EnumSyntax, string>();
  readonly #tags = new Set<string>();

  /** Known before untagged types are named, so that none of them takes a tag for its key. */
  reserveTag(tag: string | null): void {
    if (tag !== null) this.#tags.add(tag);
  }

  nameRecord(definition: RecordSyntax, name: string): void {
    if (!this.#recordNames.has(definition)) this.#recordNames.set(definition, name);
  }

  nameEnum(definition: EnumSyntax, name: string): void {
    if (!this.#enumNames.has(definition)) this.#enumNames.set(definition, name);
  }

  defineRecord(syntax: RecordSyntax, place: TypePlace, owner: Owner): string {
    const known = this.#recordKeys.get(syntax);
    if (known !== undefined) return known;
    const name = this.#recordNames.get(syntax) ?? owner.name ?? 'unnamed';
    const key = syntax.tag ?? unusedKey(name, this.#tags);
    this.#recordKeys.set(syntax, key);
    const declaration = owner.declaration?.kind === 'enum' ? null : owner.declaration;
    this.#recordEntry(key, syntax.tag, syntax.recordKind, place).definitions.push({ syntax, declaration, ...place });
    return key;
  }

  defineEnum(syntax: EnumSyntax, place: TypePlace, owner: Owner): void {
    if (this.#enumKeys.has(syntax)) return;
    const first = syntax.enumerators[0]?.name ?? 'nothing';
    const name = this.#enumNames.get(syntax) ?? owner.name ?? `unnamed_${first}`;
    const key = syntax.tag ?? unusedKey(name, this.#tags);
    this.#enumKeys.set(syntax, key);
    const declaration = owner.declaration?.kind === 'record' ? null : owner.declaration;
    this.#enumEntry(key, syntax.tag, place).definitions.push({ syntax, declaration, ...place });
  }

  useRecord({ tag, recordKind }: RecordUseSyntax, place: TypePlace): void {
    if (tag !== null) this.#recordEntry(tag, tag, recordKind, place);
  }

  useEnum(tag: string | null, place: TypePlace): void {
    if (tag !== null) this.#enumEntry(tag, tag, place);
  }

  /** `typedef struct _X X;` names `_X`, and so does `typedef X Y;`; `typedef struct _X *PX;` does not. */
  noteTypedefs(typedefs: CollectedTypes['typedefs']): void {
    const roots = new TypedefRoots(typedefs);
    for (const [name, placed] of typedefs) {
      for (const { declaration } of placed) {
        const { type } = declaration;
        if (type.kind === 'record' || type.kind === 'enum') this.#addTypedef(type, name);
        else if (type.kind === 'named') for (const root of roots.of(name)) this.#addTypedef(root, name);
      }
    }
  }

  #addTypedef(type: RecordUseSyntax | EnumUseSyntax, name: string): void {
    if (type.kind === 'record') {
      const key = type.definition === null ? type.tag : this.#recordKeys.get(type.definition);
      this.#records.get(key ?? '')?.typedefs.add(name);
    } else {
      const key = type.definition === null ? type.tag : this.#enumKeys.get(type.definition);
      this.#enums.get(key ?? '')?.typedefs.add(name);
    }
  }

  collected(): Pick<CollectedTypes, 'records' | 'enums' | 'recordKeys' | 'enumKeys'> {
    return {
      records: freezeTypedefs(this.#records),
      enums: freezeTypedefs(this.#enums),
      recordKeys: this.#recordKeys,
      enumKeys: this.#enumKeys,
    };
  }

  #recordEntry(key: string, tag: string | null, kind: 'struct' | 'union', use: TypePlace): RecordEntry {
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const entry: RecordEntry = { key, tag, kind, typedefs: new Set(), definitions: [], use };
    this.#records.set(key, entry);
    return entry;
  }

  #enumEntry(key: string, tag: string | null, use: TypePlace): EnumEntry {
    const known = this.#enums.get(key);
    if (known !== undefined) return known;
    const entry: EnumEntry = { key, tag, typedefs: new Set(), definitions: [], use };
    this.#enums.set(key, entry);
    return entry;
  }
}

/** An untagged type may share its name with a definition of itself under another guard, but with no tag. */
function unusedKey(name: string, tags: ReadonlySet<string>): string {
  let key = name;
  while (tags.has(key)) key = `unnamed_${key}`;
  return key;
}

function freezeTypedefs<E extends { readonly typedefs: ReadonlySet<string> }>(
  entries: ReadonlyMap<string, E>,
): Map<string, Omit<E, 'typedefs'> & { readonly typedefs: readonly string[] }> {
  return new Map([...entries].map(([key, entry]) => [key, { ...entry, typedefs: [...entry.typedefs] }]));
}
