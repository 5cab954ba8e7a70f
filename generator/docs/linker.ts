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
  const subjects = indexSubjects(names);
  const linkTo = (path: string | null, text: string, from: string): string =>
    path === null ? renderCode(text) : `[${renderCode(text)}](${linkBetween(from, path)})`;
  const link: Linker['link'] = (kind, key, text, from) => linkTo(paths.find(kind, key), text, from);
  const linkWord = (word: string, from: string): string | null => {
    const subject = subjects.get(word);
    if (subject === undefined) return null;
    const isHere = subject !== 'constant' && paths.find(subject.kind, subject.key) === from;
    return subject === 'constant' || isHere ? renderCode(word) : link(subject.kind, subject.key, word, from);
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

/** Every name that prose may speak of: pages by function, tag and typedef, and constants without a page. */
function indexSubjects(model: LinkedNames): ReadonlyMap<string, PageTarget | 'constant'> {
  const subjects = new Map<string, PageTarget | 'constant'>();
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

interface PageTarget {
  readonly kind: PageKind;
  readonly key: string;
}
