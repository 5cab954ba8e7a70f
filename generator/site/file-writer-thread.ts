import { parentPort, workerData } from 'node:worker_threads';
import type { FileBatch } from '../output/file-batch.js';
import { SiteStage } from './site-stage.js';

const dir: string = workerData;
const stage = new SiteStage(dir);

// Null ends the work.
parentPort?.on('message', (batch: FileBatch | null) => {
  if (batch !== null) return stage.take(batch);
  stage.finish();
  parentPort?.close();
});
