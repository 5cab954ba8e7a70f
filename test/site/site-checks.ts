import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** One page as a browser would read it. */
export interface ReadPage {
  readonly name: string;
  /** Breaches of the HTML standard, by the codes that it gives them. */
  readonly errors: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly bytes: number;
}

export function readPages(site: string): readonly ReadPage[] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return names.map((name) => readPage(site, name.split(path.sep).join('/')));
}

function readPage(site: string, name: string): ReadPage {
  const text = readFileSync(path.join(site, name));
  const errors: string[] = [];
  const document = parse(text.toString('utf8'), { onParseError: ({ code }) => errors.push(code) });
  const ids = new Set<string>();
  const links: string[] = [];
  walk(document, (attribute, value) => {
    if (attribute === 'id') {
      if (ids.has(value)) errors.push(`duplicate id ${value}`);
      ids.add(value);
    }
    if (attribute === 'href' || attribute === 'src') links.push(value);
  });
  return { name, errors, ids, links, bytes: text.length };
}

function walk(node: Node, see: (attribute: string, value: string) => void): void {
  if ('attrs' in node) for (const { name, value } of node.attrs) see(name, value);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, see);
}

/** Links that lead nowhere: no such file, no such place in it, or a scheme that has no business here. */
export function findBrokenLinks(site: string, pages: readonly ReadPage[]): readonly string[] {
  const byName = new Map(pages.map((page) => [page.name, page]));
  return pages.flatMap(({ name, links }) =>
    links.filter((link) => !leadsSomewhere(link, name, byName, site)).map((link) => `${name}: ${link}`),
  );
}

function leadsSomewhere(link: string, from: string, pages: ReadonlyMap<string, ReadPage>, site: string): boolean {
  if (/^[a-z][a-z\d+.-]*:/i.test(link)) return /^https?:/.test(link);
  const [file = '', place] = link.split('#');
  const target = file === '' ? from : path.posix.join(path.posix.dirname(from), decodeURIComponent(file));
  const page = pages.get(target);
  if (page === undefined) return existsSync(path.join(site, target)) && place === undefined;
  return place === undefined || page.ids.has(decodeURIComponent(place));
}
