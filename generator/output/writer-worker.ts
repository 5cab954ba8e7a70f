import { parentPort, workerData } from 'node:worker_threads';
import { createMessageWriter } from './write-messages.js';
import type { WriterMessage, WriterThread } from './writer-message.js';

const { task, back }: WriterThread = workerData;
const write = createMessageWriter(task);

parentPort?.on('message', (message: WriterMessage) => {
  const answer = write(message);
  if ('batch' in message) {
    const { buffer } = message.batch.bytes;
    back.postMessage(buffer, [buffer]);
  }
  if (answer === null) return;
  parentPort?.postMessage(answer);
  if (answer.kind === 'finish' || answer.kind === 'discard') parentPort?.close();
});
