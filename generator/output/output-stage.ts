import { rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { digestBytes } from '../cache/digest.js';
import type { Diagnostic } from '../diagnostics.js';
import { FolderComparison } from './folder-comparison.js';
import { describeFailure } from './output-faults.js';
import type { OutputFolder } from './output-folder.js';
import { StagedFiles } from './staged-files.js';

/** What a run has done to its output folder; with errors, nothing. */
export interface WrittenOutput {
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: ChangeCounts;
  /** By path what the files say, where the next run is to recognize them; null for one that lay there already. */
  readonly digests: ReadonlyMap<string, string | null>;
}
export interface ChangeCounts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

const NOTHING: ChangeCounts = { created: 0, changed: 0, removed: 0, unchanged: 0 };

/** Brings an output folder to what a run makes, all or nothing: files that have changed wait beside it for its end. */
export class OutputStage {
  readonly #folder: OutputFolder;
  readonly #comparison: FolderComparison;
  readonly #staged: StagedFiles;
  readonly #isRemembered: boolean;
  readonly #digests = new Map<string, string | null>();
  readonly #counts = { ...NOTHING };
  #failure: Diagnostic | null = null;

  constructor(folder: OutputFolder, isRemembered: boolean) {
    this.#folder = folder;
    this.#isRemembered = isRemembered;
    this.#comparison = new FolderComparison(folder);
    this.#staged = new StagedFiles(folder.dir);
  }

  take(file: string, bytes: Uint8Array): void {
    const change = this.#comparison.compare(file, bytes);
    if (change === null) return;
    if (this.#isRemembered) this.#digests.set(file, digestBytes(bytes));
    this.#counts[change.kind] += 1;
    if (change.kind === 'unchanged' || this.#failure !== null) return;
    try {
      this.#staged.stage(file, bytes, change.kind === 'changed' ? change.before : null);
    } catch (error) {
      this.#failure = describeFailure(this.#folder, error);
    }
  }

  /** The file lies there already, and says what it should. */
  keep(file: string): void {
    this.#comparison.keep(file);
    if (this.#isRemembered) this.#digests.set(file, null);
    this.#counts.unchanged += 1;
  }

  finish(): WrittenOutput {
    const faults = this.#comparison.findFaults();
    if (faults.length > 0) return this.#refuse(faults);
    if (this.#failure !== null) return this.#refuse([this.#failure]);
    try {
      const { files: removed, temporary } = this.#comparison.findUnwanted();
      this.#staged.publish(removed);
      this.#clear(removed, temporary);
      return { diagnostics: [], counts: { ...this.#counts, removed: removed.length }, digests: this.#digests };
    } catch (error) {
      return this.#refuse([describeFailure(this.#folder, error)]);
    }
  }

  /** Leaves the folder as it was. */
  discard(): void {
    this.#staged.discard();
  }

  #refuse(diagnostics: readonly Diagnostic[]): WrittenOutput {
    this.discard();
    return { diagnostics, counts: NOTHING, digests: new Map() };
  }

  /** What staging has left, now or in a run that was killed, and folders that are empty now. */
  #clear(removed: readonly string[], temporary: readonly string[]): void {
    const { dir } = this.#folder;
    this.#staged.discard();
    for (const leftover of temporary) rmSync(path.join(dir, leftover), { recursive: true, force: true });
    const folders = new Set(removed.map((file) => path.posix.dirname(file)).filter((name) => name !== '.'));
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) removeIfEmpty(path.join(dir, folder));
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something.
  }
}
