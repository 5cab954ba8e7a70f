import { attribute, EMPTY, escapeHtml, type Html, html } from './html.js';
import type { LinkIndex, NamedLink } from './link-index.js';
import type { LinkedText } from './linked-text.js';
import type { Subject } from './subject-index.js';

/** The links of one page. The first link to a subject carries its preview; the page's script finds it for the others. */
export interface PageLinks {
  /** A text with its names as links, but for those of this page. */
  fill(text: LinkedText): Html;
  /** The name as a link, or as plain text. */
  name(name: string): Html;
  /** The same without previews, for lists. */
  plain(name: string): Html;
  /** The site has a place for it that is not this page. */
  has(name: string): boolean;
  /** Path of the page. */
  readonly self: string;
  readonly index: LinkIndex;
}

/** Every page but the start lies one folder deep. */
export const ROOT = '../';

export function createPageLinks(index: LinkIndex, self: string): PageLinks {
  const previewed = new Set<Subject>();
  const show = (link: NamedLink): Html => {
    const { subject } = link;
    if (subject.url === self) return escapeHtml(link.name);
    const isFirst = !previewed.has(subject);
    if (isFirst) previewed.add(subject);
    if (subject.place !== '' && subject.page === self) return linkHere(link, isFirst);
    return isFirst ? link.previewed() : link.plain;
  };
  return {
    self,
    index,
    fill: (text) => fillWith(text, show),
    name: (name) => {
      const link = index.find(name);
      return link === null ? escapeHtml(name) : show(link);
    },
    plain: (name) => index.find(name)?.plain ?? escapeHtml(name),
    has: (name) => isElsewhere(index.find(name), self),
  };
}

/** For pages with so many links that their previews would weigh more than the page. */
export function withoutPreviews(links: PageLinks): PageLinks {
  const show = (link: NamedLink): Html => (link.subject.url === links.self ? escapeHtml(link.name) : link.plain);
  return { ...links, fill: (text) => fillWith(text, show), name: links.plain };
}

function fillWith(text: LinkedText, show: (link: NamedLink) => Html): Html {
  let result = '';
  for (const piece of text) result += typeof piece === 'string' ? piece : show(piece);
  return result as Html;
}

function linkHere({ name, subject }: NamedLink, isFirst: boolean): Html {
  const preview = isFirst ? html` data-p="${subject.preview()}"` : EMPTY;
  return html`<a href=${attribute(escapeHtml(`#${subject.place}`))}${preview}>${escapeHtml(name)}</a>`;
}

function isElsewhere(link: NamedLink | null, self: string): boolean {
  return link !== null && link.subject.url !== self;
}

/** A link to another page of the site by its path. */
export function pageLink(path: string, text: string): Html {
  return html`<a href=${attribute(escapeHtml(ROOT + path))}>${escapeHtml(text)}</a>`;
}
