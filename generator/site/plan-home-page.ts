import { escapeHtml, html, joinHtml } from './html.js';
import type { HomePage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';

const NEWEST = 6;

/** `3,119`: Intl would cost more than the page. */
function counted(number: number): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** The start: what there is, and the ways in. */
export function planHomePage(scope: SiteScope): HomePage {
  const { model, headers, versions, settings, paths } = scope;
  const items = [...headers].map(([header, path]) => html`<li><a href="${escapeHtml(path)}">${escapeHtml(header)}</a>`);
  const since = (page: number) => model.functions.filter((fn) => fn.availability.versions[0]?.since === page).length;
  return {
    kind: 'home',
    path: 'index.html',
    title: settings.title,
    description: 'Reference of the Windows Native API, made from the headers',
    counts: [
      { label: 'functions', count: counted(model.functions.length), href: 'dlls/index.html' },
      { label: 'records', count: counted(paths.records.size), href: 'headers/index.html' },
      { label: 'enums', count: counted(model.enums.size), href: 'headers/index.html' },
      { label: 'types', count: counted(paths.types.size), href: 'names/index.html' },
      { label: 'constants', count: counted(model.constants.size), href: 'names/index.html' },
    ],
    headers: html`<ul class="l">${joinHtml(items)}</ul>`,
    newest: versions.versions.slice(0, NEWEST).map(({ name, path, since: page }) => ({
      href: path,
      name,
      count: since(page) === 0 ? '' : counted(since(page)),
    })),
  };
}
