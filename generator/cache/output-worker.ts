import { workerData } from 'node:worker_threads';
import { isOutputInPlace } from './output-files.js';
import { CHANGED, IN_PLACE, type OutputQuestion } from './output-thread.js';

const { outputs, dir, answer } = workerData as OutputQuestion;

Atomics.store(answer, 0, isOutputInPlace(outputs, dir) ? IN_PLACE : CHANGED);
Atomics.notify(answer, 0);
