import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { GeneratedFile } from '../model/generated-file.js';

const dir: string = workerData;

// Null ends the work.
parentPort?.on('message', (files: readonly GeneratedFile[] | null) => {
  if (files === null) parentPort?.close();
  else for (const file of files) writeFileSync(path.join(dir, file.path), file.text);
});
