import { setTimeout as delay } from 'node:timers/promises';
import { IoCompletionPort } from '@ntbind/ntdll';
import { Memory } from '@ntbind/ntdll/support';
import koffi from 'koffi';

/*
 * From a post to the callback of who waits, in microseconds: by the port's wait thread, and by libuv's pool, where
 * koffi runs asynchronous calls. Run by completion.ts, which reads the last line.
 */
const SAMPLES = 400;
const port = IoCompletionPort.create();
const memory = Memory.allocate(64);
const remove = koffi
  .load('ntdll.dll')
  .func('NtRemoveIoCompletion', 'int32', ['uintptr_t', 'uintptr_t', 'uintptr_t', 'uintptr_t', 'uintptr_t']);

function waitInPool(): Promise<unknown> {
  const { base } = memory;
  return new Promise((resolve) => remove.async(Number(port.handle), base, base + 8, base + 16, 0, resolve));
}

async function sample(wait: () => Promise<unknown>): Promise<number> {
  const done = wait();
  // Until the other thread blocks.
  await delay(2);
  const begun = process.hrtime.bigint();
  port.post();
  await done;
  return Number(process.hrtime.bigint() - begun) / 1000;
}

const thread: number[] = [];
const pool: number[] = [];
for (let index = -20; index < SAMPLES; index++) {
  const times = [await sample(() => port.remove()), await sample(waitInPool)] as const;
  if (index < 0) continue;
  thread.push(times[0]);
  pool.push(times[1]);
}
const ascending = (left: number, right: number): number => left - right;
console.log(JSON.stringify({ thread: thread.sort(ascending), pool: pool.sort(ascending) }));
process.exit(0);
