import { readdirSync } from 'node:fs';
import path from 'node:path';
import { clearLeftovers } from '../output/clear-leftovers.js';
import type { FileBatch } from '../output/file-batch.js';
import { isMissing, readIfPresent } from '../output/read-folder.js';
import { StagedFiles } from '../output/staged-files.js';

/** Puts a site in the place of the one before, all or nothing. The folder is ntbind's own as a whole. */
export class SiteStage {
  readonly #dir: string;
  readonly #staged: StagedFiles;
  readonly #wanted = new Set<string>();

  constructor(dir: string) {
    this.#dir = dir;
    this.#staged = new StagedFiles(dir);
  }

  take({ bytes, files }: FileBatch): void {
    for (const { path: file, start, end } of files) {
      const text = bytes.subarray(start, end);
      const before = readIfPresent(path.join(this.#dir, file));
      this.#wanted.add(file);
      if (before?.equals(text) !== true) this.#staged.stage(file, text, before);
    }
  }

  finish(): void {
    this.#staged.publish(this.#listOldPages());
    clearLeftovers({ dir: this.#dir, kept: null });
  }

  /** Pages of an earlier run that are no more, in the folders of this one. */
  #listOldPages(): readonly string[] {
    const folders = new Set([...this.#wanted].map((file) => path.posix.dirname(file)));
    const names = [...folders].flatMap((folder) =>
      listNames(path.join(this.#dir, folder)).map((name) => path.posix.join(folder, name)),
    );
    return names.filter((name) => name.endsWith('.html') && !this.#wanted.has(name));
  }
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
