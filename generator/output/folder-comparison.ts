import path from 'node:path';
import type { Diagnostic } from '../diagnostics.js';
import { createPathCheck } from './check-paths.js';
import { createFolderPlaces, folderOf } from './folder-places.js';
import { describeFailure, describeForeign, describeLink } from './output-faults.js';
import type { OutputFolder } from './output-folder.js';
import { carriesMark, MARK_BYTES } from './ownership.js';
import { findOwnedFiles, type OwnedFiles, readIfPresent } from './read-folder.js';

/** What a file of a run does to the one that lies in its place. */
export type FileChange =
  | { readonly kind: 'created' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly before: Buffer };

/** Compares the files of a run, one after the other, with what their folder holds. */
export class FolderComparison {
  readonly #folder: OutputFolder;
  readonly #checkPath = createPathCheck();
  readonly #placeOf: ReturnType<typeof createFolderPlaces>;
  readonly #wanted = new Set<string>();
  readonly #unusable: Diagnostic[] = [];
  readonly #links = new Set<string>();
  readonly #foreign: string[] = [];
  #failure: Diagnostic | null = null;

  constructor(folder: OutputFolder) {
    this.#folder = folder;
    this.#placeOf = createFolderPlaces(folder.dir);
  }

  /** Null where the file may not be written, or one before it. */
  compare(file: string, bytes: Uint8Array): FileChange | null {
    this.#unusable.push(...this.#checkPath(file));
    this.#wanted.add(file);
    if (this.#unusable.length > 0 || this.#failure !== null) return null;
    try {
      const change = this.#look(file, bytes);
      return this.#links.size + this.#foreign.length > 0 ? null : change;
    } catch (error) {
      this.#failure = describeFailure(this.#folder, error);
      return null;
    }
  }

  /** The file lies there already, and says what it should. */
  keep(file: string): void {
    this.#wanted.add(file);
  }

  /** Why none of the files may be written. */
  findFaults(): readonly Diagnostic[] {
    if (this.#unusable.length > 0) return this.#unusable;
    const [link] = [...this.#links].sort();
    if (link !== undefined) return [describeLink(this.#folder, link)];
    if (this.#failure !== null) return [this.#failure];
    return this.#foreign.map((file) => describeForeign(this.#folder, file));
  }

  /** What an earlier run has left and this one does not want; a `kept` sub-folder belongs to a part that it leaves out. */
  findUnwanted(): OwnedFiles {
    const { dir, kept } = this.#folder;
    return findOwnedFiles(dir, (relative) => relative === kept || this.#wanted.has(relative));
  }

  #look(file: string, bytes: Uint8Array): FileChange | null {
    const folder = folderOf(file);
    const { link, base } = this.#placeOf(folder);
    if (link !== null) {
      this.#links.add(link);
      return null;
    }
    const before = base === folder ? readIfPresent(path.join(this.#folder.dir, file)) : null;
    if (before === null) return { kind: 'created' };
    if (before.equals(bytes)) return { kind: 'unchanged' };
    if (carriesMark(before.toString('utf8', 0, MARK_BYTES))) return { kind: 'changed', before };
    this.#foreign.push(file);
    return null;
  }
}
