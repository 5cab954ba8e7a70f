import { Worker } from 'node:worker_threads';
import { findThreadProgram } from '../thread-program.js';
import { createMessageWriter } from './write-messages.js';
import type { WriterAnswer, WriterMessage, WriterQuestion, WriterTask } from './writer-message.js';

/** The way to a writer. */
export interface WriterChannel {
  tell(message: WriterMessage): void;
  /** Rejects when the writer cannot answer any more. */
  ask(question: WriterQuestion): Promise<WriterAnswer>;
}

export function openWriter(task: WriterTask): WriterChannel {
  const program = findThreadProgram('writer-worker', import.meta.url);
  return program === null ? writeHere(task) : openThread(program, task);
}

/** For a few files, and where there is no thread. */
export function writeHere(task: WriterTask): WriterChannel {
  const write = createMessageWriter(task);
  return {
    tell: (message) => void write(message),
    async ask(question) {
      const answer = write(question);
      if (answer === null) throw new Error(`the writer does not answer ${question.kind}`);
      return answer;
    },
  };
}

/**
 * Megabytes. V8 lets it grow to a dozen times as much, which in a run of a second it would; without it, pages take
 * longer, and the modules alone do not.
 */
const SMALL_YOUNG_GENERATION = 2;

function openThread(program: URL, task: WriterTask): WriterChannel {
  const resourceLimits = task.hasPages ? {} : { maxYoungGenerationSizeMb: SMALL_YOUNG_GENERATION };
  const worker = new Worker(program, { workerData: task, resourceLimits });
  // A run that fails on the way ends without waiting for the thread.
  worker.unref();
  const waiting: { resolve(answer: WriterAnswer): void; reject(error: unknown): void }[] = [];
  let failure: unknown = null;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answer: WriterAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread that writes has ended')));
  return {
    tell: (message) => worker.postMessage(message, 'batch' in message ? [message.batch.bytes.buffer] : []),
    ask(question) {
      if (failure !== null) return Promise.reject(failure);
      worker.ref();
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      });
    },
  };
}
