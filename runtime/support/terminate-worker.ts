import type { Worker } from 'node:worker_threads';
import { endOutsideGate } from './binding-gate.js';

/**
 * `worker.terminate()` for a worker that uses this package: it comes a moment later if the worker, or one that the
 * worker has started, is just binding functions. koffi ends the process when a thread is terminated then.
 */
export function terminateWorker(worker: Worker): Promise<number> {
  return endOutsideGate(worker.threadId, () => worker.terminate());
}
