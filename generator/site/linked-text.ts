import type { Html } from './html.js';
import type { NamedLink } from './link-index.js';

/** A text read once for every page that shows it: HTML, and between it names that the site has a place for. */
export type LinkedText = readonly (Html | NamedLink)[];

/** Gathers a text piece by piece. */
export interface LinkedTextBuilder {
  add(html: Html): void;
  link(name: NamedLink): void;
  finish(): LinkedText;
}

/** HTML that follows HTML is one piece with it. */
export function buildLinkedText(): LinkedTextBuilder {
  const pieces: (Html | NamedLink)[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') pieces.push(open as Html);
    open = '';
  };
  return {
    add: (html) => {
      open += html;
    },
    link: (name) => {
      close();
      pieces.push(name);
    },
    finish: () => {
      close();
      return pieces;
    },
  };
}

/** What `read` makes of a text, kept for the next one who asks: spellings and contracts are the same ones again. */
export function remember(read: (text: string) => LinkedText): (text: string) => LinkedText {
  const known = new Map<string, LinkedText>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      known.set(text, found);
    }
    return found;
  };
}
