import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TypeTable } from '../plan/type-table.js';

/** A folder under `templates/`, read. */
export interface BackendTemplates {
  readonly types: TypeTable;
  /** Template texts by their path without an ending: `argument/in-scalar`. */
  readonly texts: ReadonlyMap<string, string>;
}

const ENDING = '.hbs';

/** Templates stand beside the tool's code, in the sources and in the package alike. */
export function readBackend(name: string): BackendTemplates {
  const types: TypeTable = JSON.parse(readFileSync(path.join(findFolder(name), 'types.json'), 'utf8'));
  return { types, texts: readTemplates(name) };
}

/** The templates of a folder under `templates/`, by their path without the ending. */
export function readTemplates(name: string): ReadonlyMap<string, string> {
  const folder = findFolder(name);
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith(ENDING)) continue;
    const key = file.slice(0, -ENDING.length).replaceAll('\\', '/');
    texts.set(key, readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
  }
  return texts;
}

/** From `generator/emit/` and from `dist/emit/` the package's root is two folders up. */
function findFolder(name: string): string {
  return fileURLToPath(new URL(`../../templates/${name}`, import.meta.url));
}
