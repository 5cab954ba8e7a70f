import { LineIndex } from './line-index.js';
import type { Region } from './region.js';

/** A folder that headers are looked up in. */
export interface HeaderRoot {
  readonly dir: string;
  /** Stands for the folder in paths that users see; '' shows paths relative to it. */
  readonly prefix: string;
  readonly isSdk: boolean;
}

/** A header as read, once per path. */
export interface HeaderFile {
  /** As the reader knows it. */
  readonly path: string;
  /** As users see it. */
  readonly display: string;
  readonly root: number;
  readonly isSdk: boolean;
  readonly text: string;
  readonly lines: LineIndex;
}

/** What earlier inclusions found out about a header: where a further one would find nothing new. */
export interface InclusionMemory {
  /** The macro of an include guard around everything. */
  guardMacro: string | null;
  /** Where `#pragma once` has been met. */
  onceRegion: Region | null;
}

/** Finds and reads headers; only within the configured folders, whatever an `#include` spells. */
export class HeaderFiles {
  private readonly files = new Map<string, HeaderFile | null>();
  private readonly memories = new Map<HeaderFile, InclusionMemory>();
  private readonly roots: readonly HeaderRoot[];

  constructor(
    private readonly readFile: (path: string) => string | null,
    roots: readonly HeaderRoot[],
  ) {
    this.roots = roots.map((root) => ({ ...root, dir: forwardSlashes(root.dir).replace(/\/+$/u, '') }));
  }

  /** An entry header: a path inside a root, or a name as in `#include <name>`. */
  findEntry(entry: string): HeaderFile | null {
    const path = normalizePath(forwardSlashes(entry));
    const root = path === null ? -1 : this.rootOf(path);
    return path !== null && root >= 0 ? this.open(path, root) : this.find(entry, null, -1);
  }

  /**
   * C11 6.10.2 as MSVC does it: `"name"` is looked for beside the including header first, then both forms in the
   * folders in order. `after` skips the folders up to one (`#include_next`).
   */
  find(spelling: string, includer: HeaderFile | null, after: number): HeaderFile | null {
    const name = forwardSlashes(spelling);
    if (includer !== null) {
      const folder = includer.path.slice(0, includer.path.lastIndexOf('/'));
      const beside = this.openAnyCase(folder, name);
      if (beside !== null) return beside;
    }
    for (let root = after + 1; root < this.roots.length; root++) {
      const found = this.openAnyCase(this.roots[root]?.dir ?? '', name);
      if (found !== null) return found;
    }
    return null;
  }

  memoryOf(file: HeaderFile): InclusionMemory {
    const known = this.memories.get(file) ?? { guardMacro: null, onceRegion: null };
    this.memories.set(file, known);
    return known;
  }

  /** Windows' file names know no case, and headers spell each other as they please; elsewhere files are lower case. */
  private openAnyCase(folder: string, name: string): HeaderFile | null {
    return this.openIn(folder, name) ?? this.openIn(folder, name.toLowerCase());
  }

  private openIn(folder: string, name: string): HeaderFile | null {
    const path = normalizePath(`${folder}/${name}`);
    const root = path === null ? -1 : this.rootOf(path);
    return path === null || root < 0 ? null : this.open(path, root);
  }

  private open(path: string, root: number): HeaderFile | null {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const text = this.readFile(path);
    const file = text === null ? null : this.describe(path, root, text);
    this.files.set(path, file);
    return file;
  }

  private describe(path: string, root: number, text: string): HeaderFile {
    const { dir = '', prefix = '', isSdk = false } = this.roots[root] ?? {};
    const relative = path.slice(dir.length + 1);
    const display = prefix === '' ? relative : `${prefix.replace(/\/+$/u, '')}/${relative}`;
    return { path, display, root, isSdk, text, lines: new LineIndex(display, text) };
  }

  /** The innermost root that holds a path; -1 for one outside of all. */
  private rootOf(path: string): number {
    let best = -1;
    for (const [index, { dir }] of this.roots.entries()) {
      if (path.startsWith(`${dir}/`) && dir.length > (this.roots[best]?.dir.length ?? -1)) best = index;
    }
    return best;
  }
}

function forwardSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Resolves `.` and `..`; null where they lead above the start, or a name holds a null character. */
function normalizePath(path: string): string | null {
  if (path.includes('\0')) return null;
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/u.test(path.replace(/^\/{1,2}/u, ''))) return path;
  const parts: string[] = [];
  for (const [index, part] of path.split('/').entries()) {
    if (part === '..') {
      if (parts.length === 0 || parts.at(-1) === '') return null;
      parts.pop();
    } else if (part !== '.' && (part !== '' || index < 2)) parts.push(part);
  }
  return parts.join('/');
}
