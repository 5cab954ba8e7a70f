import { parentPort, workerData } from 'node:worker_threads';
import { createMessageWriter } from './write-messages.js';
import type { WriterMessage, WriterTask } from './writer-message.js';

const task: WriterTask = workerData;
const write = createMessageWriter(task);

parentPort?.on('message', (message: WriterMessage) => {
  const answer = write(message);
  if (answer === null) return;
  parentPort?.postMessage(answer);
  if (answer.kind === 'finish' || answer.kind === 'discard') parentPort?.close();
});
