import type { ApiRecord } from '../model/api-model.js';
import type { Availability } from '../model/guard.js';
import { EMPTY, html, joinHtml } from './html.js';
import { type ListSection, planListing } from './listing.js';
import { pageLink } from './page-links.js';
import { isNested } from './site-paths.js';
import type { ListPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { sinceOf, type VersionPage } from './version-paths.js';

/** The ways in: by header, by DLL, by version, by name. */
export function planListings(scope: SiteScope): readonly ListPage[] {
  const byHeader = groupByHeader(scope);
  const headers = [...scope.headers].flatMap(([header, path]) =>
    planListing({ path, title: header, lead: EMPTY, sections: byHeader.get(header) ?? [] }, scope),
  );
  const libraries = [...scope.libraries].flatMap(([library, path]) => {
    const names = scope.model.functions.filter((fn) => fn.library === library).map(({ name }) => name);
    const sections = [{ title: 'Functions', names: sortNames(names) }];
    return planListing({ path, title: library, lead: EMPTY, sections }, scope);
  });
  const versions = scope.versions.versions.flatMap((version) => planVersion(version, scope));
  return [planDirectory('headers', 'Headers', scope.headers), ...headers, planDlls(scope), ...libraries].concat(
    planVersions(scope),
    versions,
    planAlphabet(scope),
  );
}

function sortNames(names: readonly string[]): readonly string[] {
  const keyed = names.map((name) => ({ name, key: name.toLowerCase() }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ name }) => name);
}

/** Everything that has a page or a row, by kind. */
function sectionsOf({
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

function groupByHeader(scope: SiteScope): ReadonlyMap<string, readonly ListSection[]> {
  const headers = new Map<string, { title: string; names: string[] }[]>();
  for (const { title, items } of sectionsOf(scope)) {
    for (const item of items) {
      const sections = headers.get(item.header) ?? [];
      headers.set(item.header, sections);
      if (sections.at(-1)?.title !== title) sections.push({ title, names: [] });
      sections.at(-1)?.names.push(nameOf(item));
    }
  }
  return headers;
}

function nameOf(item: Named): string {
  return 'name' in item ? item.name : (item.typedefs[0] ?? item.key);
}

/** A page for each letter, and one that leads to them. */
function planAlphabet(scope: SiteScope): readonly ListPage[] {
  const letters = new Map<string, string[]>();
  for (const name of sortNames(sectionsOf(scope).flatMap(({ items }) => items.map(nameOf)))) {
    const letter = name.charAt(0).toUpperCase();
    const known = letters.get(letter);
    if (known === undefined) letters.set(letter, [name]);
    else known.push(name);
  }
  const pathOf = (letter: string) => `names/${letter === '_' ? 'underscore' : letter.toLowerCase()}.html`;
  const pages = [...letters].flatMap(([letter, names]) =>
    planListing(
      { path: pathOf(letter), title: `Names in ${letter}`, lead: EMPTY, sections: [{ title: letter, names }] },
      scope,
    ),
  );
  const ways = new Map([...letters].map(([letter, names]) => [`${letter} (${names.length})`, pathOf(letter)]));
  return [planDirectory('names', 'A to Z', ways), ...pages];
}

function planVersion({ since, name, path }: VersionPage, scope: SiteScope): readonly ListPage[] {
  const { model } = scope;
  const isNew = ({ availability }: { readonly availability: Availability }) => sinceOf(availability) === since;
  const named = [...model.records.values()].filter((record) => !isNested(record));
  const records = named.filter(({ layouts }) => hasNewField(layouts, isNew));
  const enums = [...model.enums.values()].filter((each) => !isNew(each) && each.enumerators.some(isNew));
  const sections = [
    { title: 'Functions', names: model.functions.filter(isNew).map(nameOf) },
    { title: 'Records', names: named.filter(isNew).map(nameOf) },
    { title: 'Enums', names: [...model.enums.values()].filter(isNew).map(nameOf) },
    { title: 'Constants', names: [...model.constants.values()].filter(isNew).map(nameOf) },
    { title: 'Records with new fields', names: records.filter((each) => !isNew(each)).map(nameOf) },
    { title: 'Enums with new values', names: enums.map(nameOf) },
  ].filter(({ names }) => names.length > 0);
  return planListing({ path, title: `New in ${name}`, lead: EMPTY, sections }, scope);
}

function hasNewField(
  layouts: ApiRecord['layouts'],
  isNew: (item: { readonly availability: Availability }) => boolean,
): boolean {
  return Object.values(layouts).some(({ fields }) => fields.some(isNew));
}

function planVersions(scope: SiteScope): readonly ListPage[] {
  const pages = new Map(scope.versions.versions.map(({ name, path }) => [`New in ${name}`, path]));
  return [planDirectory('versions', 'Windows versions', pages)];
}

function planDlls(scope: SiteScope): ListPage {
  return planDirectory('dlls', 'DLLs', scope.libraries);
}

function planDirectory(folder: string, title: string, pages: ReadonlyMap<string, string>): ListPage {
  const items = [...pages].map(([name, path]) => html`<li>${pageLink(path, name)}`);
  const links = html`<ul class=l>${joinHtml(items)}</ul>`;
  return {
    kind: 'list',
    path: `${folder}/index.html`,
    title,
    description: title,
    lead: EMPTY,
    sections: items.length === 0 ? [] : [{ title: '', links }],
    pager: EMPTY,
  };
}
