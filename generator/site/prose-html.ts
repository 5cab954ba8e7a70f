import { escapeHtml, type Html, html, joinHtml } from './html.js';
import type { PageLinks } from './page-links.js';

const CODE_SPAN = /`([^`\n]{1,200})`/;
/** Only what begins with http is a link; `javascript:` and its like stay text. */
const WEB_LINK = /\bhttps?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+[\w/]/;
const WORD = /\b([A-Za-z_]\w{3,})\b/;
const TOKEN = new RegExp(`${CODE_SPAN.source}|${WEB_LINK.source}|${WORD.source}`, 'g');

/** A header's prose in one line: escaped, with code spans, web links and names of declarations as links. */
export function renderProse(text: string, links: PageLinks): Html {
  const parts: Html[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, code, word] = match;
    const shown = renderToken(whole, code, word, links);
    if (shown === null) continue;
    parts.push(escapeHtml(text.slice(end, match.index)), shown);
    end = match.index + whole.length;
  }
  parts.push(escapeHtml(text.slice(end)));
  return joinHtml(parts);
}

function renderToken(whole: string, code: string | undefined, word: string | undefined, links: PageLinks): Html | null {
  if (word !== undefined) return isTelling(word) ? links.find(word) : null;
  if (code !== undefined) return html`<code>${links.name(code)}</code>`;
  return renderWebLink(whole);
}

/** An ordinary word of English that happens to be a typedef's name too is no link. */
function isTelling(word: string): boolean {
  return word.length > 4 && /[A-Z_\d]/.test(word.slice(1));
}

export function renderWebLink(url: string, text = url): Html {
  return html`<a href="${escapeHtml(url)}" rel=noreferrer>${escapeHtml(text)}</a>`;
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
