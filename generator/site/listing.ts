import { EMPTY, type Html } from './html.js';
import { linkList } from './page-parts.js';
import { renderPager, stretchOf } from './plan-constants-page.js';
import type { ListPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';

/** Names of one kind, to be listed as links. */
export interface ListSection {
  readonly title: string;
  readonly names: readonly string[];
}
export interface Listing {
  readonly path: string;
  readonly title: string;
  readonly lead: Html;
  readonly sections: readonly ListSection[];
}

/** Links that one page carries: more would make it heavy. */
const MOST_LINKS = 240;

/** A listing as one page, or as several where it is long. */
export function planListing(listing: Listing, scope: SiteScope): readonly ListPage[] {
  const parts = cutSections(listing.sections);
  const stem = listing.path.replace(/\.html$/, '');
  const pages = parts.map((sections, index) => ({
    path: index === 0 ? listing.path : `${stem}.${index + 1}.html`,
    label: stretchOf(sections.flatMap(({ names }) => names)),
    sections,
  }));
  return pages.map(({ path, sections }, index) => {
    const links = scope.linksOf(path);
    return {
      kind: 'list',
      path,
      title: pages.length > 1 ? `${listing.title} (${index + 1} of ${pages.length})` : listing.title,
      description: listing.title,
      lead: index === 0 ? listing.lead : EMPTY,
      sections: sections.map(({ title, names }) => ({ title, links: linkList(names, links) })),
      pager: renderPager(pages, path),
    };
  });
}

function cutSections(sections: readonly ListSection[]): readonly (readonly ListSection[])[] {
  const parts: ListSection[][] = [[]];
  let room = MOST_LINKS;
  for (const { title, names } of sections) {
    for (let at = 0; at < names.length; ) {
      if (room === 0) {
        parts.push([]);
        room = MOST_LINKS;
      }
      const taken = names.slice(at, at + room);
      const isWhole = taken.length === names.length;
      const part = isWhole
        ? `${title} (${names.length})`
        : `${title}, ${at + 1} to ${at + taken.length} of ${names.length}`;
      parts.at(-1)?.push({ title: part, names: taken });
      room -= taken.length;
      at += taken.length;
    }
  }
  return parts;
}
