import createMarkdown, { type Env, type MarkdownIt } from 'markdown-it';
import { renderCode } from './code-html.js';
import { escapeHtml, type Html } from './html.js';
import type { PageLinks } from './page-links.js';

/** Renders an overlay's Markdown: no HTML of its own, code spans that name declarations are links. */
export interface OverlayRenderer {
  readonly markdown: MarkdownIt;
  render(text: string, links: PageLinks): Html;
}

/** The page that a text is rendered for goes through markdown-it's environment. */
function linksOf(env: Env | undefined): PageLinks {
  const links: unknown = env?.['links'];
  if (!isPageLinks(links)) throw new Error('Markdown is rendered for a page');
  return links;
}

function isPageLinks(value: unknown): value is PageLinks {
  return typeof value === 'object' && value !== null && 'fill' in value;
}

/** An overlay sits under the page's second level. */
const DEEPER = 2;

export function createOverlayRenderer(): OverlayRenderer {
  const markdown = createMarkdown({ html: false, linkify: false, typographer: false });
  const { rules } = markdown.renderer;
  rules['code_inline'] = (tokens, index, _options, env) => {
    const { content = '' } = tokens[index] ?? {};
    return `<code>${linksOf(env).name(content)}</code>`;
  };
  rules['fence'] = (tokens, index, _options, env) => {
    const { content = '', info = '' } = tokens[index] ?? {};
    const text = content.replace(/\n$/, '');
    const language = info.trim();
    const code = language === 'c' || language === 'ts' ? renderCode(text, language, linksOf(env)) : escapeHtml(text);
    return `<pre>${code}</pre>`;
  };
  rules['heading_open'] = (tokens, index) => `<h${levelOf(tokens[index]?.tag)}>`;
  rules['heading_close'] = (tokens, index) => `</h${levelOf(tokens[index]?.tag)}>`;
  rules['image'] = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
  return { markdown, render: (text, links) => markdown.render(text, { links }) as Html };
}

function levelOf(tag: string | undefined): number {
  return Math.min(6, Number(tag?.slice(1) ?? 4) + DEEPER);
}
