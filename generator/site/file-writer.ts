import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GeneratedFile } from '../model/generated-file.js';

/** Writes files beside the thread that makes them: half of the time of a large site is the disk's. */
export interface FileWriter {
  write(file: GeneratedFile): void;
  /** Resolves when everything is on the disk; fails when something could not be written. */
  finish(): Promise<void>;
}

/** Few and large messages: each has a cost of its own. */
const BATCH = 64;

export function createFileWriter(dir: string): FileWriter {
  const script = new URL('../site/file-writer-thread.js', import.meta.url);
  // From the TypeScript sources there is no thread to start.
  if (!import.meta.url.endsWith('.js')) return createPlainWriter(dir);
  const worker = new Worker(script, { workerData: dir });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  // A run that fails on the way ends without waiting for the thread.
  worker.unref();
  // Whoever waits for the end hears of a failure; until then it must not end the process.
  done.catch(() => {});
  let batch: GeneratedFile[] = [];
  const send = (): void => {
    worker.postMessage(batch);
    batch = [];
  };
  return {
    write: (file) => {
      batch.push(file);
      if (batch.length === BATCH) send();
    },
    finish: () => {
      send();
      worker.ref();
      worker.postMessage(null);
      return done;
    },
  };
}

function createPlainWriter(dir: string): FileWriter {
  return {
    write: ({ path: name, text }) => writeFileSync(path.join(dir, name), text),
    finish: () => Promise.resolve(),
  };
}
