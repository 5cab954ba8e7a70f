import type { Html } from './html.js';
import type { NamedLink } from './link-index.js';

/** A text read once for every page that shows it: HTML, and between it names that the site has a place for. */
export type LinkedText = readonly (Html | NamedLink)[];

/** Gathers a text piece by piece; HTML that follows HTML is one piece with it. */
export class LinkedTextBuilder {
  readonly #pieces: (Html | NamedLink)[] = [];
  #open = '';

  add(html: Html): void {
    this.#open += html;
  }

  link(name: NamedLink): void {
    this.#close();
    this.#pieces.push(name);
  }

  finish(): LinkedText {
    this.#close();
    return this.#pieces;
  }

  #close(): void {
    if (this.#open !== '') this.#pieces.push(this.#open as Html);
    this.#open = '';
  }
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
