import type { ApiConstant } from '../model/api-model.js';
import type { ConstantPage } from './constant-pages.js';
import { attribute, EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { renderMeaning } from './meaning-html.js';
import { type PageLinks, ROOT, withoutPreviews } from './page-links.js';
import { headerLink } from './page-parts.js';
import type { ConstantsPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { showConstant } from './value-words.js';

/** The constants of one header, or a stretch of them. */
export function planConstantsPage(page: ConstantPage, scope: SiteScope): ConstantsPage {
  const links = scope.linksOf(page.path);
  const parts = scope.constants.pages.filter(({ header }) => header === page.header);
  return {
    kind: 'constants',
    path: page.path,
    title: `Constants of ${page.header}${page.parts > 1 ? ` (${page.part} of ${page.parts})` : ''}`,
    description: `Values of the constants that ${page.header} defines`,
    header: headerLink(page.header, scope),
    groups: joinHtml(page.groups.map((group) => renderGroup(group, links))),
    pager: renderPager(
      parts.map(({ path, groups }) => ({ path, label: stretchOf(groups.flat().map(({ name }) => name)) })),
      page.path,
    ),
  };
}

function renderGroup(group: readonly ApiConstant[], links: PageLinks): Html {
  return html`<tbody>${joinHtml(group.map((constant) => renderRow(constant, links)))}`;
}

/** Name, decimal, hexadecimal, and the body as written where it says more, with the meaning. */
function renderRow(constant: ApiConstant, links: PageLinks): Html {
  const name = escapeHtml(constant.name);
  const { decimal, hex } = showConstant(constant.value);
  const written = constant.text.trim();
  const spelled = isTelling(written, decimal, hex) ? spell(written, links) : EMPTY;
  const value = html`<td>${escapeHtml(clip(decimal))}<td>${escapeHtml(hex)}`;
  const head = html`<tr id=${attribute(name)}><th scope=row>${name}`;
  return html`${head}${value}<td>${spelled}${renderMeaning(constant, links)}`;
}

function spell(text: string, links: PageLinks): Html {
  return html`<code>${withoutPreviews(links).fill(links.index.spellings(clip(text)))}</code> `;
}

const MOST_CHARACTERS = 160;

function clip(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** A body that names other constants or combines flags says more than its value; a plain number does not. */
function isTelling(text: string, decimal: string, hex: string): boolean {
  const plain = text.replace(/^\(?\((?:NTSTATUS|HRESULT)\)|[()]|[uUlL]+(?=\)*$)/g, '').trim();
  return plain !== decimal && plain.toLowerCase() !== hex.toLowerCase() && /[A-Za-z_]{3}|[|<+]/.test(plain);
}

/** `IO_COMPLETION_ALL_ACCESS – IO_REPARSE_TAG_X` */
export function stretchOf(names: readonly string[]): string {
  return names.length === 0 ? '' : `${names[0]} – ${names.at(-1)}`;
}

/** Links to the other parts of what did not fit one page. */
export function renderPager(parts: readonly { readonly path: string; readonly label: string }[], self: string): Html {
  if (parts.length < 2) return EMPTY;
  const items = parts.map(({ path, label }, index) => {
    const text = html`<b>${index + 1}</b> ${escapeHtml(label)}`;
    if (path === self) return html`<li aria-current="page">${text}`;
    return html`<li><a href="${escapeHtml(ROOT + path)}">${text}</a>`;
  });
  return html`<nav class="pager" aria-label="Parts"><ol>${joinHtml(items)}</ol></nav>`;
}
