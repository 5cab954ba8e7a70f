// Posts numbered packets until it is stopped, killed or terminated; waits on a port that nobody posts to meanwhile.
// A process of its own, or a worker of the soak.
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread, workerData } from 'node:worker_threads';
import { IoCompletionPort } from '@ntbind/ntdll';

const [name, producer] = isMainThread ? process.argv.slice(2) : [workerData.name, workerData.producer];
const jobs = IoCompletionPort.open(`${name}-jobs`);
const silent = IoCompletionPort.open(`${name}-silent`);
silent.remove().catch(() => {});
for (let key = 0; ; ) {
  if (jobs.depth < 2000) for (let left = 64; left > 0; left--) jobs.post({ key: key++, apc: BigInt(producer) });
  await delay(2);
}
