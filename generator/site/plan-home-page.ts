import { escapeHtml, html, joinHtml } from './html.js';
import type { HomePage } from './site-plan.js';
import type { SiteScope } from './site-scope.js';

const NEWEST = 6;

/** The start: what there is, and the ways in. */
export function planHomePage(scope: SiteScope): HomePage {
  const { model, headers, versions, settings, paths } = scope;
  const count = (number: number) => number.toLocaleString('en');
  const items = [...headers].map(([header, path]) => html`<li><a href="${escapeHtml(path)}">${escapeHtml(header)}</a>`);
  const since = (page: number) => model.functions.filter((fn) => fn.availability.versions[0]?.since === page).length;
  return {
    kind: 'home',
    path: 'index.html',
    title: settings.title,
    description: 'Reference of the Windows Native API, made from the headers',
    counts: [
      { label: 'functions', count: count(model.functions.length), href: 'dlls/index.html' },
      { label: 'records', count: count(paths.records.size), href: 'headers/index.html' },
      { label: 'enums', count: count(model.enums.size), href: 'headers/index.html' },
      { label: 'types', count: count(paths.types.size), href: 'names/index.html' },
      { label: 'constants', count: count(model.constants.size), href: 'names/index.html' },
    ],
    headers: html`<ul class="l">${joinHtml(items)}</ul>`,
    newest: versions.versions
      .slice(0, NEWEST)
      .map(({ name, path, since: page }) => ({ href: path, name, count: count(since(page)) })),
  };
}
