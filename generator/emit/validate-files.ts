import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { findThreadProgram } from '../thread-program.js';
import { checkModule } from './check-module.js';

/** Parses TypeScript files before anything is written. */
export interface FileValidation {
  begin(file: GeneratedFile): void;
  /** The errors in all of them, in the order in which they were given. */
  finish(): Promise<readonly Diagnostic[]>;
}

/** On a thread of its own, while the caller makes the next file. */
export function startValidation(): FileValidation {
  const files: GeneratedFile[] = [];
  const program = findThreadProgram('validation-worker', import.meta.url);
  const worker = program === null ? null : new Worker(program);
  // A run that fails on the way ends without waiting for the thread.
  worker?.unref();
  const answer = worker === null ? null : readAnswer(worker);
  return {
    begin(file) {
      if (!file.path.endsWith('.ts')) return;
      files.push(file);
      worker?.postMessage(file);
    },
    async finish() {
      worker?.ref();
      worker?.postMessage(null);
      return (await answer) ?? files.flatMap(checkModule);
    },
  };
}

/** Null when the thread could not do its work: the same is then done here. */
async function readAnswer(worker: Worker): Promise<readonly Diagnostic[] | null> {
  try {
    const [found] = await once(worker, 'message');
    return found;
  } catch {
    return null;
  }
}
