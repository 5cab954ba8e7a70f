import type { Declaration, EnumSyntax, RecordSyntax, TypeSyntax } from '../model/declaration.js';
import { leafOf } from '../resolve/type-walk.js';

/** Where something stands says nothing of what it means. */
const PLACES: ReadonlySet<string> = new Set(['range', 'offset', 'start', 'end']);
/** What is only ever shown where the declaration itself is. */
const COMMENTS: ReadonlySet<string> = new Set(['doc', 'notes']);

/**
 * All that the later stages can know of a declaration but for its place. Two that say the same mean the same as long as
 * what they name does. A function's comments count: its twin may borrow them. A variable may be one, by its typedef.
 */
export function spellMeaning(declaration: Declaration): string {
  const isFunction = declaration.kind === 'function' || declaration.kind === 'variable';
  return JSON.stringify(declaration, function (this: object, key: string, value: unknown) {
    if (PLACES.has(key) || (!isFunction && COMMENTS.has(key))) return undefined;
    const isDefinition = 'fields' in this || 'enumerators' in this;
    return key === 'text' && isDefinition ? undefined : value;
  });
}

/** The same without any comments, for the words in it. */
export function listMentions(declaration: Declaration): readonly string[] {
  const isHidden = (key: string) => PLACES.has(key) || COMMENTS.has(key);
  return listJsonWords(
    JSON.stringify(declaration, (key: string, value: unknown) => (isHidden(key) ? undefined : value)),
  );
}

/** With the comments that count. */
export function listMeaningWords(declaration: Declaration): readonly string[] {
  return listJsonWords(spellMeaning(declaration));
}

function listJsonWords(text: string): readonly string[] {
  return listWords(text.replace(/\\(?:u[0-9a-f]{4}|.)/g, ' '));
}

/** Names may hold what is no ASCII, and dollar signs (C11 6.4.2.1 leaves both to the compiler). */
export function listWords(text: string): readonly string[] {
  return text.match(/[\w$\u0080-\uffff]+/g) ?? [];
}

/** Every name that a declaration gives a meaning: its own, and the tags and enumerators that it defines. */
export function listDeclared(declaration: Declaration): readonly string[] {
  const names: string[] = [];
  switch (declaration.kind) {
    case 'function':
    case 'typedef':
    case 'variable':
      names.push(declaration.name);
      addType(declaration.type, names);
      break;
    case 'record':
      addRecord(declaration.record, names);
      break;
    case 'enum':
      addEnum(declaration.enum, names);
      break;
  }
  return names;
}

function addType(outer: TypeSyntax, names: string[]): void {
  const type = leafOf(outer);
  switch (type.kind) {
    case 'named':
      break;
    case 'function':
      addType(type.returnType, names);
      for (const parameter of type.parameters) addType(parameter.type, names);
      break;
    case 'record':
      if (type.definition !== null) addRecord(type.definition, names);
      break;
    case 'enum':
      if (type.definition !== null) addEnum(type.definition, names);
      break;
  }
}

function addRecord({ tag, fields }: RecordSyntax, names: string[]): void {
  if (tag !== null) names.push(tag);
  for (const { type } of fields) addType(type, names);
}

function addEnum({ tag, enumerators }: EnumSyntax, names: string[]): void {
  if (tag !== null) names.push(tag);
  for (const { name } of enumerators) names.push(name);
}

/**
 * `typedef struct {...} X, *PX;` is several declarations of one definition, which has its name from the first of them:
 * those found with all that share a definition with them.
 */
export function withSharers(found: readonly Declaration[], all: readonly Declaration[]): readonly Declaration[] {
  const definitions = new Set(found.map(definitionIn).filter((definition) => definition !== null));
  if (definitions.size === 0) return found;
  const sharers = all.filter((each) => {
    const definition = definitionIn(each);
    return definition !== null && definitions.has(definition) && !found.includes(each);
  });
  return [...found, ...sharers];
}

function definitionIn(declaration: Declaration): RecordSyntax | EnumSyntax | null {
  if (declaration.kind === 'record') return declaration.record;
  if (declaration.kind === 'enum') return declaration.enum;
  const type = leafOf(declaration.type);
  return type.kind === 'record' || type.kind === 'enum' ? type.definition : null;
}
