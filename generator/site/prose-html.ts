import { type Html, html, joinHtml } from './html.js';
import type { PageLinks } from './page-links.js';

/** A header's prose in one line: escaped, with code spans, web links and names of declarations as links. */
export function renderProse(text: string, links: PageLinks): Html {
  return links.fill(links.index.prose(text));
}

/** Paragraphs at empty lines, and lists of lines that begin with a dash. `mark` ends each. */
export function renderParagraphs(text: string, links: PageLinks, mark: Html): Html {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return joinHtml(blocks.map((block) => renderBlock(block, links, mark)));
}

function renderBlock(block: string, links: PageLinks, mark: Html): Html {
  const lines = block.split('\n');
  if (!lines.every((line) => /^\s*[-*] /.test(line))) return html`<p>${renderProse(block, links)}${mark}</p>`;
  const items = lines.map((line) => html`<li>${renderProse(line.replace(/^\s*[-*] /, ''), links)}</li>`);
  return html`<ul>${joinHtml(items)}</ul>${mark}`;
}
