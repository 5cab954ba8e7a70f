import { Worker } from 'node:worker_threads';
import type { GeneratedFile } from '../model/generated-file.js';
import { clearLeftovers } from '../output/clear-leftovers.js';
import { collectBatches, type FileBatch } from '../output/file-batch.js';
import { findThreadProgram } from '../thread-program.js';
import { SiteStage } from './site-stage.js';

/** Writes files beside the thread that makes them: half of the time of a large site is the disk's. */
export interface FileWriter {
  /** How many bytes the file has. */
  write(file: GeneratedFile): number;
  /** Resolves when everything is in its place; fails, with nothing changed, when something could not be written. */
  finish(): Promise<void>;
  /** Leaves the folder as it was. */
  cancel(): void;
}

/** Where batches of files go; null is the end. */
interface BatchSink {
  send(batch: FileBatch | null): void;
  readonly done: Promise<void>;
  stop(): Promise<unknown>;
}

export function createFileWriter(dir: string): FileWriter {
  const clear = () => clearLeftovers({ dir, kept: null });
  const program = findThreadProgram('file-writer-thread', import.meta.url);
  const sink = program === null ? createPlainSink(dir) : createThreadSink(program, dir);
  const batches = collectBatches(sink.send);
  return {
    write: ({ path: name, text }) => batches.add(name, [text]),
    finish: () => {
      batches.finish();
      sink.send(null);
      return sink.done.catch((error: unknown) => {
        clear();
        throw error;
      });
    },
    cancel: () => {
      clear();
      // A thread may have begun another file before it was stopped.
      void sink.stop().then(clear);
    },
  };
}

function createThreadSink(program: URL, dir: string): BatchSink {
  const worker = new Worker(program, { workerData: dir });
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  // A run that fails on the way ends without waiting for the thread.
  worker.unref();
  // Whoever waits for the end hears of a failure; until then it must not end the process.
  done.catch(() => {});
  return {
    send: (batch) => {
      if (batch === null) worker.ref();
      worker.postMessage(batch, batch === null ? [] : [batch.bytes.buffer]);
    },
    done,
    stop: () => worker.terminate(),
  };
}

function createPlainSink(dir: string): BatchSink {
  const stage = new SiteStage(dir);
  return {
    send: (batch) => (batch === null ? stage.finish() : stage.take(batch)),
    done: Promise.resolve(),
    stop: async () => {},
  };
}
