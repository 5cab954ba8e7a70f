import { parentPort, workerData } from 'node:worker_threads';
import type { FileBatch } from '../output/file-batch.js';
import { publishStaging, stageBatch } from './staged-files.js';

const dir: string = workerData;
const folders = new Set<string>();

// Null ends the work.
parentPort?.on('message', (batch: FileBatch | null) => {
  if (batch !== null) return stageBatch(dir, batch, folders);
  publishStaging(dir);
  parentPort?.close();
});
