import { escapeHtml, type Html, html, joinHtml } from './html.js';
import type { PageLinks } from './page-links.js';
import { readCode } from './read-linked-text.js';

/** More than this of one declaration is cut: a page has to stay light. */
const MOST_CHARACTERS = 12_000;

/** Source text as it stands in a header or an overlay. */
export function renderCode(text: string, language: 'c' | 'ts', links: PageLinks): Html {
  const shown = links.fill(readCode(text.slice(0, MOST_CHARACTERS), language, links.index.find));
  return text.length > MOST_CHARACTERS ? html`${shown}\n<i>&hellip; cut here; the source has all of it</i>` : shown;
}

/** TypeScript that ntbind wrote: no comment or literal of it goes over the end of a line, and many lines are alike. */
export function renderSignature(text: string, links: PageLinks): Html {
  const lines = text.split('\n').map((line) => links.fill(links.index.signatures(line)));
  return joinHtml(lines, '\n');
}

/** Types and annotations as spelled: `const UNICODE_STRING *`. */
export function renderSpelling(text: string, links: PageLinks): Html {
  return links.fill(links.index.spellings(text));
}

/** SAL annotations as spelled, subdued. */
export function renderAnnotations(sal: readonly string[]): Html {
  return html`<i>${escapeHtml(sal.join(' '))}</i> `;
}
