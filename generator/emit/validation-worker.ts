import { parentPort } from 'node:worker_threads';
import type { Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { checkModule } from './check-module.js';

const found: Diagnostic[] = [];

// Null is the end, and asks for what was found.
parentPort?.on('message', (file: GeneratedFile | null) => {
  if (file !== null) found.push(...checkModule(file));
  else {
    parentPort?.postMessage(found);
    parentPort?.close();
  }
});
