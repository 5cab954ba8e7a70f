import { compileTemplate } from '../emit/compile-template.js';
import type { Render, TemplateEnvironment } from '../emit/template-scope.js';
import { writeProgram } from '../emit/write-program.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { escapeHtml } from './html.js';
import { ROOT } from './page-links.js';
import type { Site } from './plan-site.js';
import type { SearchData, SearchRow, SitePage } from './site-plan.js';

/** Files of the site, one after another, so that a caller can write each while the next is made. */
export function* renderSite(site: Site, texts: ReadonlyMap<string, string>): Iterable<GeneratedFile> {
  const render = compileTemplates(texts);
  for (const page of site.pages()) yield { path: page.path, text: render(page) };
  yield { path: 'search-data.js', text: renderSearchData(site.search()) };
}

/** What the build keeps of the templates: their programs, by the texts that are compiled. */
export function writePrograms(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const settled = [...texts.values()].map((text) => settleText(text, texts));
  return new Map(settled.map((text) => [text, writeProgram(text, ENVIRONMENT)]));
}

function compileTemplates(texts: ReadonlyMap<string, string>): (page: SitePage) => string {
  const compiled = new Map<string, Render<null>>();
  const find = (kind: string): Render<null> => {
    const known = compiled.get(kind);
    if (known !== undefined) return known;
    const template = compileTemplate(settleText(texts.get(kind) ?? '', texts), ENVIRONMENT);
    compiled.set(kind, template);
    return template;
  };
  return (page) => {
    const out: string[] = [];
    find(page.kind)(page, { root: page.path.includes('/') ? ROOT : '' }, out, null);
    return out.join('');
  };
}

/** Two braces are for text, which is escaped, and three for Html alone, as in Handlebars. */
function settleText(text: string, texts: ReadonlyMap<string, string>): string {
  return trimTemplate(includeParts(text, texts)).replace(TEXT_FIELD, '{{escape $1}}');
}

/** `{{title}}` and `{{../title}}`, but no `{{/if}}` and no `{{else}}`. */
const TEXT_FIELD = /(?<!\{)\{\{(?!\/|else\b)([\w./]+)\}\}(?!\})/g;

const ENVIRONMENT: TemplateEnvironment<null> = {
  helpers: { escape: (_, value) => escapeHtml(String(value)) },
  blocks: {},
  findPartial: (name) => {
    throw new Error(`there is no part ${name}`);
  },
};

/** Parts in their places once, and not anew for each page. A part has no parts of its own. */
function includeParts(text: string, texts: ReadonlyMap<string, string>): string {
  return text.replace(/^\{\{> ([\w-]+)\}\}$/gm, (line, name: string) => texts.get(name)?.trim() ?? line);
}

/** Indentation is for those who read the template; on five thousand pages it weighs megabytes. */
function trimTemplate(text: string): string {
  return text
    .replace(/\n[ \t]*/g, '\n')
    .replace(/(?<=[>}])\n+(?=[<{])/g, '')
    .trim();
}

/** A script that hands the data over: a page opened from the disk may not fetch JSON, but it may load scripts. */
function renderSearchData(data: SearchData): string {
  const kinds = Object.entries(data).map(([kind, rows]: [string, readonly SearchRow[]]) => [kind, columnsOf(rows)]);
  return `ntbindSearch(${JSON.stringify(Object.fromEntries(kinds))});\n`;
}

/** Places repeat: they are numbered, and a row names its place by number. */
function columnsOf(rows: readonly SearchRow[]): object {
  const places = [...new Set(rows.map(({ url }) => url))];
  const numbers = new Map(places.map((url, index) => [url, index]));
  return {
    names: rows.map(({ name }) => name).join('\n'),
    places,
    urls: rows.map(({ url }) => numbers.get(url) ?? 0),
    members: rows.map(({ members }) => flat(members)).join('\n'),
    texts: rows.map(({ text }) => flat(text)).join('\n'),
    values: rows.map(({ value }) => flat(value)).join('\n'),
  };
}

function flat(text: string): string {
  return text === '' ? text : text.replace(/\s+/g, ' ').trim();
}
