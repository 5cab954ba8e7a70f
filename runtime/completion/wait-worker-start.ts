import { isMainThread, MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { packetLayout } from './packet-layout.js';
import type { WaitThreadData } from './wait-words.js';

/** How long a thread stays that nobody needs, in milliseconds. */
const IDLE = 5000;

/**
 * The longest native wait, in milliseconds. The main thread ends its waits in its `exit` event. A worker gets no
 * event when it is terminated, nor when the main thread ends the process: its threads have to look for themselves.
 */
const HEARTBEAT = isMainThread ? 1000 : 100;

export interface WaitWorkerEvents {
  answered(): void;
  failed(error: Error): void;
  ended(): void;
}

/** Starts a wait thread over this memory, and gives the port by which it says that it has answered. */
export function startWaitWorker(memory: SharedArrayBuffer, events: WaitWorkerEvents): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', () => events.answered());
  const workerData: WaitThreadData = { memory, wake: port2, layout: packetLayout, heartbeat: HEARTBEAT, idle: IDLE };
  const entry = new URL('./wait-worker.js', import.meta.url);
  const worker = new Worker(entry, { workerData, transferList: [port2], execArgv: [], name: 'ntbind wait' });
  worker.once('error', (error) => events.failed(error instanceof Error ? error : new Error(String(error))));
  worker.once('exit', () => events.ended());
  worker.unref();
  port1.unref();
  return port1;
}
