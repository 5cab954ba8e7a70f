import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from '../model/generated-file.js';
import type { SiteRules } from './site-settings.js';

const FOLDER = new URL('../../templates/site/', import.meta.url);
export const SITE_TEMPLATES = fileURLToPath(FOLDER);
const ASSETS = ['site.css', 'site.js', 'theme.js', 'search.js', 'icon.svg'];

/** Files that are the same for every site. */
export function readAssets(): readonly GeneratedFile[] {
  const own = ASSETS.map((name) => ({
    path: name,
    text: slim(readFileSync(new URL(`assets/${name}`, FOLDER), 'utf8')),
  }));
  return [...own, { path: 'minisearch.js', text: readMiniSearch() }];
}

/** Indentation and whole lines of comments are for those who read the sources. */
function slim(text: string): string {
  return text
    .replace(/^\s+/gm, '')
    .replace(/^\/\/.*\n/gm, '')
    .replace(/^\/\*[\s\S]*?\*\/\n/gm, '');
}

/** The library's build for browsers, without the comment that points at a map the site does not have. */
function readMiniSearch(): string {
  const file = createRequire(import.meta.url).resolve('minisearch');
  const text = readFileSync(file.replace(/dist[\\/].*$/, 'dist/umd/index.js'), 'utf8');
  return text.replace(/^\/\/# sourceMappingURL=.*$/m, '');
}

export function readRules(): SiteRules {
  return JSON.parse(readFileSync(new URL('rules.json', FOLDER), 'utf8'));
}
