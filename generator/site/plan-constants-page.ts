import type { ApiConstant } from '../model/api-model.js';
import type { ConstantPage } from './constant-pages.js';
import { EMPTY, escapeHtml, type Html, html, joinHtml } from './html.js';
import { type PageLinks, ROOT } from './page-links.js';
import { headerLink } from './page-parts.js';
import { renderProse } from './prose-html.js';
import type { ConstantsPage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';
import { showConstant } from './value-words.js';
import { isAlways } from './version-paths.js';

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
    groups: page.groups.map((group) => ({ rows: group.map((constant) => planRow(constant, links)) })),
    pager: renderPager(
      parts.map(({ path, groups }) => ({ path, label: stretchOf(groups.flat().map(({ name }) => name)) })),
      page.path,
    ),
  };
}

function planRow(constant: ApiConstant, links: PageLinks): ConstantsPage['groups'][number]['rows'][number] {
  const { name, value, text, documentation, availability } = constant;
  const { decimal, hex } = showConstant(value);
  const version = isAlways(availability) ? EMPTY : html`<b class="v">${escapeHtml(availability.text)}</b> `;
  const said = documentation === null ? EMPTY : renderProse(documentation, links);
  const spelled = text.trim();
  return {
    name,
    decimal: clip(decimal),
    hex,
    spelled: isTelling(spelled, decimal, hex) ? spell(spelled, links) : EMPTY,
    text: version === EMPTY && said === EMPTY ? EMPTY : html`${version}${said}`,
  };
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

function spell(text: string, links: PageLinks): Html {
  const shown = clip(text);
  return joinHtml(
    [...shown.matchAll(/[A-Za-z_]\w*|[^A-Za-z_]+/g)].map(([part]) =>
      /^[A-Za-z_]/.test(part) && links.has(part) ? links.plain(part) : escapeHtml(part),
    ),
  );
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
