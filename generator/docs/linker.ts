import type { ApiModel } from '../model/api-model.js';
import { type LinkSettings, renderSourceLink } from './docs-plan.js';
import { escapeMarkdown, renderCode, renderProse } from './markdown-text.js';
import type { DraftPlace, TypedDraft } from './page-draft.js';
import { linkBetween, type PageKind, type PagePaths, planPagePaths } from './page-paths.js';

/** Makes the links of one set of pages. All results are Markdown. */
export interface Linker {
  path(kind: PageKind, key: string): string;
  /** The text as a link to a page, or as code where there is no such page. */
  link(kind: PageKind, key: string, text: string, from: string): string;
  type(type: TypedDraft, from: string): string;
  source(place: DraftPlace, from: string): string;
  functions(names: readonly string[], from: string): readonly string[];
  /** A header's prose, in which names of declarations are links and constants are code. */
  prose(text: string, from: string): string;
}

/** What links lead to and by what names. */
export interface LinkedNames {
  readonly functions: readonly { readonly name: string }[];
  readonly records: ReadonlyMap<string, LinkedType>;
  readonly enums: ReadonlyMap<string, LinkedType & { readonly enumerators: readonly { readonly name: string }[] }>;
  readonly constants: { keys(): Iterable<string> };
}
interface LinkedType {
  readonly key: string;
  readonly typedefs: readonly string[];
}

/** The names of a model, and nothing else of it. */
export function listLinkedNames({ functions, records, enums, constants }: ApiModel): LinkedNames {
  const typeOf = ({ key, typedefs }: LinkedType) => ({ key, typedefs });
  return {
    functions: functions.map(({ name }) => ({ name })),
    records: new Map([...records.values()].map((record) => [record.key, typeOf(record)])),
    enums: new Map(
      [...enums.values()].map((item) => {
        return [item.key, { ...typeOf(item), enumerators: item.enumerators.map(({ name }) => ({ name })) }];
      }),
    ),
    constants: new Set(constants.keys()),
  };
}

export function createLinker(names: LinkedNames, settings: LinkSettings): Linker {
  const paths = planPaths(names);
  const subjects = indexSubjects(names, paths);
  const linkTo = (path: string | null, text: string, from: string): string =>
    path === null ? renderCode(text) : `[${renderCode(text)}](${linkBetween(from, path)})`;
  const link: Linker['link'] = (kind, key, text, from) => linkTo(paths.find(kind, key), text, from);
  const linkWord = (word: string, from: string): string | null => {
    const page = subjects.get(word);
    return page === undefined ? null : linkTo(page === from ? null : page, word, from);
  };
  return {
    link,
    prose: (text, from) => (text === '' ? '' : renderProse(text, (word) => linkWord(word, from))),
    path: (kind, key) => paths.find(kind, key) ?? `${kind}/${escapeMarkdown(key)}.md`,
    type: ({ spelling, target }, from) => linkTo(target === null ? null : paths.at(target), spelling, from),
    source: (place, from) => renderSourceLink(settings, place, from),
    functions: (users, from) => users.map((name) => link('functions', name, name, from)),
  };
}

export function planPaths({
  functions,
  records,
  enums,
}: Pick<LinkedNames, 'functions' | 'records' | 'enums'>): PagePaths {
  return planPagePaths({
    functions: functions.map(({ name }) => ({ key: name, name })),
    records: [...records.values()].map(({ key, typedefs }) => ({ key, name: typedefs[0] ?? key })),
    enums: [...enums.values()].map(({ key, typedefs }) => ({ key, name: typedefs[0] ?? key })),
  });
}

/** Every name that prose may speak of, with its page: functions, tags and typedefs; constants have none. */
function indexSubjects(names: LinkedNames, paths: PagePaths): ReadonlyMap<string, string | null> {
  const subjects = new Map<string, string | null>();
  for (const name of names.constants.keys()) subjects.set(name, null);
  for (const { enumerators } of names.enums.values()) for (const { name } of enumerators) subjects.set(name, null);
  for (const [kind, items] of [
    ['records', names.records],
    ['enums', names.enums],
  ] as const) {
    for (const { key, typedefs } of items.values())
      for (const name of [key, ...typedefs]) subjects.set(name, paths.find(kind, key));
  }
  for (const { name } of names.functions) subjects.set(name, paths.find('functions', name));
  return subjects;
}
