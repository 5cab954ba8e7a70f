import type { CType } from '../model/c-type.js';
import type { SourceRange } from '../model/position.js';
import { type LinkSettings, renderSourceLink } from './docs-plan.js';
import { escapeMarkdown, renderCode, renderProse } from './markdown-text.js';
import { linkBetween, type PageKind, type PagePaths, planPagePaths } from './page-paths.js';
import { findTypeTarget, type TypeLinks, type TypeTarget, type UserIndex } from './type-links.js';

/** Makes the links of one set of pages. All results are Markdown. */
export interface Linker {
  path(kind: PageKind, key: string): string;
  /** The text as a link to a page, or as code where there is no such page. */
  link(kind: PageKind, key: string, text: string, from: string): string;
  type(type: CType, spelling: string, from: string): string;
  source(range: SourceRange, from: string): string;
  users(kind: PageKind, key: string, from: string): readonly string[];
  /** A header's prose, in which names of declarations are links and constants are code. */
  prose(text: string, from: string): string;
}

/** What links lead to and by what names. */
export interface LinkedModel extends TypeLinks {
  readonly functions: readonly { readonly name: string }[];
  readonly records: ReadonlyMap<string, LinkedType>;
  readonly enums: ReadonlyMap<string, LinkedType & { readonly enumerators: readonly { readonly name: string }[] }>;
  readonly constants: ReadonlyMap<string, unknown>;
}
interface LinkedType {
  readonly key: string;
  readonly typedefs: readonly string[];
}

export function createLinker(model: LinkedModel, usersOf: UserIndex, settings: LinkSettings): Linker {
  const paths = planPaths(model);
  const subjects = indexSubjects(model);
  const link: Linker['link'] = (kind, key, text, from) => {
    const path = paths.find(kind, key);
    return path === null ? renderCode(text) : `[${renderCode(text)}](${linkBetween(from, path)})`;
  };
  const linkWord = (word: string, from: string): string | null => {
    const subject = subjects.get(word);
    if (subject === undefined) return null;
    const isHere = subject !== 'constant' && paths.find(subject.kind, subject.key) === from;
    return subject === 'constant' || isHere ? renderCode(word) : link(subject.kind, subject.key, word, from);
  };
  return {
    link,
    prose: (text, from) => renderProse(text, (word) => linkWord(word, from)),
    path: (kind, key) => paths.find(kind, key) ?? `${kind}/${escapeMarkdown(key)}.md`,
    type: (type, spelling, from) => {
      const target = findTypeTarget(type, model);
      return target === null ? renderCode(spelling) : link(target.kind, target.key, spelling, from);
    },
    source: (range, from) => renderSourceLink(settings, range, from),
    users: (kind, key, from) =>
      (usersOf.get(`${kind}/${key}`) ?? []).map((name) => link('functions', name, name, from)),
  };
}

export function planPaths({
  functions,
  records,
  enums,
}: Pick<LinkedModel, 'functions' | 'records' | 'enums'>): PagePaths {
  return planPagePaths({
    functions: functions.map(({ name }) => ({ key: name, name })),
    records: [...records.values()].map(({ key, typedefs }) => ({ key, name: typedefs[0] ?? key })),
    enums: [...enums.values()].map(({ key, typedefs }) => ({ key, name: typedefs[0] ?? key })),
  });
}

/** Every name that prose may speak of: pages by function, tag and typedef, and constants without a page. */
function indexSubjects(model: LinkedModel): ReadonlyMap<string, TypeTarget | 'constant'> {
  const subjects = new Map<string, TypeTarget | 'constant'>();
  for (const name of model.constants.keys()) subjects.set(name, 'constant');
  for (const { enumerators } of model.enums.values())
    for (const { name } of enumerators) subjects.set(name, 'constant');
  for (const [kind, items] of [
    ['records', model.records],
    ['enums', model.enums],
  ] as const) {
    for (const { key, typedefs } of items.values())
      for (const name of [key, ...typedefs]) subjects.set(name, { kind, key });
  }
  for (const { name } of model.functions) subjects.set(name, { kind: 'functions', key: name });
  return subjects;
}
