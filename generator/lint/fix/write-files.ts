import type { Buffer } from 'node:buffer';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

export interface EditedFile {
  readonly file: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Replaces all files or none: each is written beside its place first, and put back when a later one fails. */
export function writeFiles(files: readonly EditedFile[]): void {
  const undo: (() => void)[] = [];
  try {
    const staged = files.map(({ file, before, after }) => {
      const temporary = `${file}.ntbind-${process.pid}.tmp`;
      undo.push(() => rmSync(temporary, { force: true }));
      writeFileSync(temporary, after, { flag: 'wx', mode: statSync(file).mode });
      return { file, temporary, before };
    });
    for (const { file, temporary, before } of staged) {
      renameSync(temporary, file);
      undo.push(() => writeFileSync(file, before));
    }
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw error;
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The first error is the one to report.
  }
}
