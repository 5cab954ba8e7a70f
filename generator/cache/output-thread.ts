import { Worker } from 'node:worker_threads';
import type { OutputFiles } from '../incremental/earlier-run.js';
import { findThreadProgram } from '../thread-program.js';
import { isOutputInPlace, listOutput } from './output-files.js';
import type { RunRecord } from './run-record.js';

/** What the thread is to look at, and the memory for its answer. */
export interface OutputQuestion {
  readonly outputs: RunRecord['outputs'];
  readonly dir: string;
  readonly answer: Int32Array;
}

export const NO_ANSWER = 0;
export const IN_PLACE = 1;
export const CHANGED = 2;

/** Thousands of files take a fraction of a second. */
const PATIENCE_MS = 20_000;

/** Looks through the output of an earlier run on a thread of its own, while the caller goes on until it asks. */
export function startReadingOutput({ outputs }: RunRecord, dir: string): () => OutputFiles | null {
  const program = findThreadProgram('output-worker', import.meta.url);
  const answer = program === null ? null : startThread(program, outputs, dir);
  return () => {
    if (answer !== null) Atomics.wait(answer, 0, NO_ANSWER, PATIENCE_MS);
    const found = answer === null ? NO_ANSWER : Atomics.load(answer, 0);
    const isInPlace = found === NO_ANSWER ? isOutputInPlace(outputs, dir) : found === IN_PLACE;
    return isInPlace ? listOutput(outputs, dir) : null;
  };
}

function startThread(program: URL, outputs: RunRecord['outputs'], dir: string): Int32Array {
  const answer = new Int32Array(new SharedArrayBuffer(4));
  const question: OutputQuestion = { outputs, dir, answer };
  const worker = new Worker(program, { workerData: question });
  worker.unref();
  // A thread that fails gives no answer: the same is done here then.
  worker.on('error', () => {});
  return answer;
}
