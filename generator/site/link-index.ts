import { escapeHtml, type Html, html } from './html.js';
import { type LinkedText, remember } from './linked-text.js';
import { readProse, readSignature, readSpelling } from './read-linked-text.js';
import type { Subject, SubjectIndex } from './subject-index.js';

/** A name with its links, which are the same on every page but the subject's own. */
export interface NamedLink {
  readonly name: string;
  readonly subject: Subject;
  readonly plain: Html;
  /** With a preview beside it. */
  previewed(): Html;
}

/** The links of the whole site, and texts as read for them. */
export interface LinkIndex {
  find(name: string): NamedLink | null;
  readonly spellings: (text: string) => LinkedText;
  readonly prose: (text: string) => LinkedText;
  readonly signatures: (text: string) => LinkedText;
}

export type FindLink = LinkIndex['find'];

export function createLinkIndex(subjects: SubjectIndex): LinkIndex {
  // Words that name nothing are kept too: most are asked for again.
  const links = new Map<string, NamedLink | null>();
  const find: FindLink = (name) => {
    const known = links.get(name);
    if (known !== undefined) return known;
    const subject = subjects.get(name);
    const link = subject === undefined ? null : createLink(name, subject);
    links.set(name, link);
    return link;
  };
  return {
    find,
    spellings: remember((text) => readSpelling(text, find)),
    prose: remember((text) => readProse(text, find)),
    signatures: remember((line) => readSignature(line, find)),
  };
}

function createLink(name: string, subject: Subject): NamedLink {
  const text = escapeHtml(name);
  let previewed: Html | null = null;
  return {
    name,
    subject,
    plain: html`<a href=${subject.href}>${text}</a>`,
    previewed: () => {
      previewed ??= html`<a href=${subject.href} data-p="${subject.preview()}">${text}</a>`;
      return previewed;
    },
  };
}
