import { attribute, escapeHtml, type Html, html } from './html.js';
import type { Subject, SubjectIndex } from './subject-index.js';

/** The links of one page. The first link to a subject carries its preview; the page's script finds it for the others. */
export interface PageLinks {
  /** The name as a link, or null when the site has no such subject or it is this page. */
  find(name: string, text?: string): Html | null;
  /** The name as a link, or as plain text. */
  name(name: string, text?: string): Html;
  /** The same without previews, for lists. */
  plain(name: string): Html;
  findPlain(name: string): Html | null;
  has(name: string): boolean;
  /** Path of the page. */
  readonly self: string;
}

/** Every page but the start lies one folder deep. */
export const ROOT = '../';

export function createPageLinks(subjects: SubjectIndex, self: string): PageLinks {
  const previewed = new Set<Subject>();
  const link = (subject: Subject, text: string): Html => {
    const isHere = subject.url.startsWith(`${self}#`);
    const href = isHere ? attribute(escapeHtml(subject.url.slice(self.length))) : subject.href;
    if (previewed.has(subject)) return html`<a href=${href}>${escapeHtml(text)}</a>`;
    previewed.add(subject);
    return html`<a href=${href} data-p="${subject.preview()}">${escapeHtml(text)}</a>`;
  };
  const has = (name: string): boolean => {
    const subject = subjects.get(name);
    return subject !== undefined && subject.url !== self;
  };
  const find = (name: string, text = name): Html | null => {
    const subject = subjects.get(name);
    return subject === undefined || subject.url === self ? null : link(subject, text);
  };
  const plain = (name: string): Html => {
    const subject = subjects.get(name);
    return subject === undefined ? escapeHtml(name) : html`<a href=${subject.href}>${escapeHtml(name)}</a>`;
  };
  const findPlain = (name: string): Html | null => (has(name) ? plain(name) : null);
  return { self, find, plain, findPlain, has, name: (name, text = name) => find(name, text) ?? escapeHtml(text) };
}

/** A link to another page of the site by its path. */
export function pageLink(path: string, text: string): Html {
  return html`<a href=${attribute(escapeHtml(ROOT + path))}>${escapeHtml(text)}</a>`;
}
