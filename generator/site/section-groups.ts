import type { ApiRecord } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
import type { ListSection } from './listing.js';
import { isNested } from './site-paths.js';
import type { SiteScope } from './site-scope.js';
import { sinceOf } from './version-paths.js';

/** Everything that has a page or a row, by kind. */
export function sectionsOf({
  model,
  paths,
}: SiteScope): readonly { readonly title: string; readonly items: readonly Item[] }[] {
  return [
    { title: 'Functions', items: model.functions },
    { title: 'Records', items: [...model.records.values()].filter((record) => !isNested(record)) },
    { title: 'Enums', items: [...model.enums.values()] },
    { title: 'Types', items: [...model.typedefs.values()].filter(({ name }) => paths.types.has(name)) },
    { title: 'Constants', items: [...model.constants.values()] },
  ];
}

type Item = Named & { readonly header: string };
type Named = { readonly name: string } | { readonly key: string; readonly typedefs: readonly string[] };

/** Sections by what their names have in common, in the order in which they were begun. */
export class SectionGroups<Key> {
  readonly #groups = new Map<Key, { title: string; names: string[] }[]>();

  add(key: Key, title: string, name: string): void {
    const sections = this.#groups.get(key) ?? [];
    this.#groups.set(key, sections);
    if (sections.at(-1)?.title !== title) sections.push({ title, names: [] });
    sections.at(-1)?.names.push(name);
  }

  get(key: Key): readonly ListSection[] {
    return this.#groups.get(key) ?? [];
  }
}

export function groupByHeader(scope: SiteScope): SectionGroups<string> {
  const groups = new SectionGroups<string>();
  for (const { title, items } of sectionsOf(scope)) {
    for (const item of items) groups.add(item.header, title, nameOf(item));
  }
  return groups;
}

type Versioned = Named & { readonly availability: Availability };

/** What came with each version, and what got something new with it. */
export function groupByVersion({ model }: SiteScope): SectionGroups<number | null> {
  const groups = new SectionGroups<number | null>();
  const records = [...model.records.values()].filter((record) => !isNested(record));
  const enums = [...model.enums.values()];
  const addItems = (title: string, items: Iterable<Versioned>): void => {
    for (const item of items) groups.add(sinceOf(item.availability), title, nameOf(item));
  };
  const addParts = (
    title: string,
    owner: Versioned,
    parts: readonly { readonly availability: Availability }[],
  ): void => {
    const since = new Set(parts.map(({ availability }) => sinceOf(availability)));
    since.delete(sinceOf(owner.availability));
    for (const version of since) groups.add(version, title, nameOf(owner));
  };
  addItems('Functions', model.functions);
  addItems('Records', records);
  addItems('Enums', enums);
  addItems('Constants', model.constants.values());
  for (const record of records) addParts('Records with new fields', record, fieldsOf(record));
  for (const declared of enums) addParts('Enums with new values', declared, declared.enumerators);
  return groups;
}

function fieldsOf({ layouts }: ApiRecord): readonly { readonly availability: Availability }[] {
  return Object.values(layouts).flatMap(({ fields }) => fields);
}

export function nameOf(item: Named): string {
  return 'name' in item ? item.name : (item.typedefs[0] ?? item.key);
}
