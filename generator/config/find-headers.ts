import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import type { Diagnostic, Result } from '../diagnostics.js';
import { nearestName } from '../nearest-name.js';
import type { HeaderFolder } from './configuration.js';
import { displayPath } from './display-path.js';
import { rangeOfValue } from './json-document.js';
import type { LoadedConfiguration } from './load-configuration.js';

/** Deep enough for an SDK; bounds the walk of a folder that links to itself. */
const MAXIMUM_DEPTH = 12;

/**
 * The headers to start from, as absolute paths: umbrellas first, then the entries' matches in name order, so that
 * the result does not depend on the file system's order.
 */
export function findHeaders(loaded: LoadedConfiguration, cwd: string): Result<readonly string[]> {
  const { configuration, document } = loaded;
  const diagnostics: Diagnostic[] = [];
  const found = new Set<string>();
  const listings = listFolders(configuration.headers, cwd, diagnostics);
  listFolders(configuration.sdk, cwd, diagnostics);
  for (const umbrella of configuration.umbrellas) addMatches(found, listings, umbrella);
  configuration.entries.forEach((entry, index) => {
    const isPresent = addMatches(found, listings, entry);
    if (!isPresent && listings.length > 0) {
      diagnostics.push({
        code: 'NTB0905',
        severity: 'error',
        message: isGlob(entry) ? `no header matches \`${entry}\`` : `there is no header \`${entry}\``,
        range: rangeOfValue(document, ['entries', index]),
        hint: hintAt(entry, listings, cwd),
      });
    }
  });
  return { value: [...found], diagnostics };
}

function hintAt(entry: string, listings: readonly FolderListing[], cwd: string): string {
  const near = nearestName(
    entry,
    listings.flatMap(({ files }) => files),
  );
  if (near !== null) return `did you mean \`${near}\`?`;
  const deeper = listings.flatMap(({ dir, files }) => {
    const file = files.find((name) => name.includes('/') && name.endsWith('.h'));
    return file === undefined ? [] : [path.dirname(path.join(dir, file))];
  });
  if (deeper[0] !== undefined) return `there are headers further down, as in ${displayPath(deeper[0], cwd)}`;
  return `the headers are looked for in ${listings.map(({ dir }) => displayPath(dir, cwd)).join(', ')}`;
}

interface FolderListing {
  readonly dir: string;
  /** Paths relative to the folder, forward slashes, sorted by code units. */
  readonly files: readonly string[];
}

function listFolders(
  folders: readonly HeaderFolder[],
  cwd: string,
  diagnostics: Diagnostic[],
): readonly FolderListing[] {
  return folders.flatMap(({ dir, range }) => {
    const entries = readFolder(dir);
    if (entries !== null) return [{ dir, files: listHeaders(dir, entries).sort() }];
    diagnostics.push({
      code: 'NTB0904',
      severity: 'error',
      message: `there is no folder of headers ${displayPath(dir, cwd)}`,
      range,
    });
    return [];
  });
}

function listHeaders(dir: string, entries: readonly Dirent[], prefix = '', depth = 0): string[] {
  return entries.flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    if (!entry.isDirectory()) return [name];
    if (depth >= MAXIMUM_DEPTH || entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    return listHeaders(dir, readFolder(path.join(dir, name)) ?? [], `${name}/`, depth + 1);
  });
}

function addMatches(found: Set<string>, listings: readonly FolderListing[], pattern: string): boolean {
  const isMatch = isGlob(pattern) ? picomatch(pattern) : (name: string) => name === pattern;
  let isPresent = false;
  for (const { dir, files } of listings) {
    for (const file of files.filter((name) => isMatch(name))) {
      found.add(path.join(dir, file));
      isPresent = true;
    }
  }
  return isPresent;
}

function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob;
}

function readFolder(dir: string): readonly Dirent[] | null {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return null;
  }
}
