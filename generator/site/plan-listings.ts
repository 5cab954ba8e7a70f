import { EMPTY, html, joinHtml } from './html.js';
import { planListing } from './listing.js';
import { pageLink } from './page-links.js';
import { groupByHeader, groupByVersion, nameOf, sectionsOf } from './section-groups.js';
import type { ListPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';

/** The ways in: by header, by DLL, by version, by name. */
export function planListings(scope: SiteScope): readonly ListPage[] {
  const byHeader = groupByHeader(scope);
  const headers = [...scope.headers].flatMap(([header, path]) =>
    planListing({ path, title: header, lead: EMPTY, sections: byHeader.get(header) }, scope),
  );
  const libraries = [...scope.libraries].flatMap(([library, path]) => {
    const names = scope.model.functions.filter((fn) => fn.library === library).map(({ name }) => name);
    const sections = [{ title: 'Functions', names: sortNames(names) }];
    return planListing({ path, title: library, lead: EMPTY, sections }, scope);
  });
  const byVersion = groupByVersion(scope);
  const versions = scope.versions.versions.flatMap(({ since, name, path }) =>
    planListing({ path, title: `New in ${name}`, lead: EMPTY, sections: byVersion.get(since) }, scope),
  );
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
