import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFolderPlaces, folderOf } from './folder-places.js';
import { makeFolder } from './make-folder.js';
import { STAGING } from './ownership.js';

/**
 * Files on their way into a folder. Each is first written below the innermost folder around its place that is there:
 * so a folder that may not be written to shows before anything has changed, and no rename crosses from disk to disk.
 */
export class StagedFiles {
  readonly #dir: string;
  readonly #placeOf: ReturnType<typeof createFolderPlaces>;
  /** The folders that hold a staging folder. */
  readonly #bases = new Set<string>();
  /** By folder of the output, where its files are staged. */
  readonly #stagedAt = new Map<string, string>();
  /** What to put back if a later step fails, by path. */
  readonly #before = new Map<string, Buffer>();
  /** The outermost folder that had to be made to have an output folder. */
  #made: string | undefined;

  constructor(dir: string) {
    this.#dir = dir;
    this.#placeOf = createFolderPlaces(dir);
  }

  /** `before` is what lies in the file's place; null for nothing. */
  stage(file: string, bytes: Uint8Array, before: Buffer | null): void {
    const name = file.slice(file.lastIndexOf('/') + 1);
    writeFileSync(`${this.#stagingOf(folderOf(file))}/${name}`, bytes, { flag: 'wx' });
    if (before !== null) this.#before.set(path.join(this.#dir, file), before);
  }

  /** Puts everything in its place and takes away what is `removed`, or changes nothing and throws. */
  publish(removed: readonly string[]): void {
    const undo: (() => void)[] = [];
    try {
      for (const base of this.#bases) this.#move(path.join(base, STAGING), base, undo);
      for (const file of removed) {
        const target = path.join(this.#dir, file);
        const before = readFileSync(target);
        rmSync(target);
        undo.push(() => writeFileSync(target, before));
      }
    } catch (error) {
      for (const step of undo.reverse()) attempt(step);
      throw error;
    }
  }

  /** Takes away what is still staged, and the output folder where it was made for nothing. */
  discard(): void {
    for (const base of this.#bases) attempt(() => rmSync(path.join(base, STAGING), { recursive: true, force: true }));
    if (this.#made === undefined) return;
    const made = this.#made;
    for (let at = this.#dir; at.length >= made.length; at = path.dirname(at)) if (!attempt(() => rmdirSync(at))) return;
  }

  #stagingOf(folder: string): string {
    const known = this.#stagedAt.get(folder);
    if (known !== undefined) return known;
    const { base } = this.#placeOf(folder);
    const staging = path.join(this.#openBase(base), path.posix.relative(base, folder));
    mkdirSync(staging, { recursive: true });
    this.#stagedAt.set(folder, staging);
    return staging;
  }

  /** Takes the place of what an earlier run may have left. */
  #openBase(relative: string): string {
    const base = path.join(this.#dir, relative);
    const staging = path.join(base, STAGING);
    if (this.#bases.has(base)) return staging;
    this.#made ??= makeFolder(this.#dir);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging);
    this.#bases.add(base);
    return staging;
  }

  /** A folder that is new is moved as a whole. */
  #move(from: string, to: string, undo: (() => void)[]): void {
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
      if (entry.isDirectory()) this.#moveFolder(source, target, undo);
      else {
        renameSync(source, target);
        const before = this.#before.get(target);
        undo.push(() => (before === undefined ? rmSync(target) : writeFileSync(target, before)));
      }
    }
  }

  #moveFolder(source: string, target: string, undo: (() => void)[]): void {
    try {
      renameSync(source, target);
      undo.push(() => rmSync(target, { recursive: true }));
    } catch {
      // Windows moves no folder in which a file is open, as a virus scanner opens files that are new.
      mkdirSync(target);
      undo.push(() => rmdirSync(target));
      this.#move(source, target, undo);
    }
  }
}

/** For steps whose failure leaves nothing better to do: in undoing, the first error is the one to report. */
function attempt(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
