import type { ApiFunction, ApiModel } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import { TARGETS } from '../model/target.js';
import type { PageKey, PageKind } from './page-paths.js';

/** The page that a type leads to. */
export interface TypeTarget {
  readonly kind: PageKind;
  readonly key: string;
}

/** What leads from one type to another. */
export type TypeLinks = Pick<ApiModel, 'typedefs'>;

const DEEPEST = 32;

/** The record or enum behind a type: through typedefs, pointers and arrays; null for scalars and function types. */
export function findTypeTarget(type: CType, model: TypeLinks): TypeTarget | null {
  let current: CType | undefined = type;
  for (let depth = 0; current !== undefined && depth < DEEPEST; depth += 1) {
    if (current.kind === 'record') return { kind: 'records', key: current.key };
    if (current.kind === 'enum') return { kind: 'enums', key: current.key };
    current = peel(current, model);
  }
  return null;
}

function peel(type: CType, model: TypeLinks): CType | undefined {
  switch (type.kind) {
    case 'pointer':
      return type.pointee;
    case 'array':
      return type.element;
    case 'typedef': {
      const definition = model.typedefs.get(type.name);
      return TARGETS.map((target) => definition?.type[target]).find((found) => found !== undefined);
    }
    default:
      return undefined;
  }
}

/** The page that a type leads to; the same types come again and again. */
export type FindTypePage = (type: CType) => PageKey | null;

export function createTypePages(model: TypeLinks): FindTypePage {
  const known = new Map<CType, PageKey | null>();
  return (type) => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const target = findTypeTarget(type, model);
    const page: PageKey | null = target === null ? null : `${target.kind}/${target.key}`;
    known.set(type, page);
    return page;
  };
}

/** For each record and enum (`records/KEY`), the names of the functions whose parameters or results lead to it. */
export function indexUsers(model: ApiModel, findPage: FindTypePage = createTypePages(model)): UserIndex {
  return collectUsers(model.functions.map((fn) => ({ name: fn.name, leads: listTypePages(fn, findPage) })));
}

export type UserIndex = ReadonlyMap<string, readonly string[]>;

/** `leads` are the pages that a function's types lead to. */
export function collectUsers(
  functions: readonly { readonly name: string; readonly leads: readonly string[] }[],
): UserIndex {
  const users = new Map<string, string[]>();
  for (const { name, leads } of functions) {
    for (const key of leads) {
      const names = users.get(key);
      if (names === undefined) users.set(key, [name]);
      else names.push(name);
    }
  }
  return users;
}

/** Each page that the function's types lead to, once: `records/KEY`. */
export function findTypeTargets(fn: ApiFunction, model: TypeLinks): readonly string[] {
  return listTypePages(fn, createTypePages(model));
}

function listTypePages({ returnType, parameters }: ApiFunction, findPage: FindTypePage): readonly string[] {
  const pages = new Set<string>();
  for (const type of [returnType, ...parameters.map((parameter) => parameter.type)]) {
    const page = findPage(type);
    if (page !== null) pages.add(page);
  }
  return [...pages];
}
