import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { IoCompletionPort } from '@ntbind/ntdll';
import { stayOnOneCore } from './one-core.js';
import { countHandles, uniqueName } from './ports.js';

const PRODUCERS = 2;
const EACH = 500_000;

/** Posts numbers in order, its own number as the context. */
const PRODUCER = `
const { workerData } = require('node:worker_threads');
import('@ntbind/ntdll').then(({ IoCompletionPort }) => {
  const port = IoCompletionPort.adopt(workerData.handle);
  for (let key = 0; key < workerData.each; key++) port.post({ key, apc: workerData.number, information: ~key >>> 0 });
  port.close();
});`;

stayOnOneCore();

describe('a lot of packets', () => {
  it('a million from two producers, each producer’s in order, none lost or doubled', { timeout: 85_000 }, async () => {
    await using port = IoCompletionPort.create();
    for (let number = 0; number < PRODUCERS; number++) {
      new Worker(PRODUCER, { eval: true, workerData: { handle: port.duplicate(), each: EACH, number } });
    }
    const next = new Array<number>(PRODUCERS).fill(0);
    let left = PRODUCERS * EACH;
    for await (const { key, apc, information } of port.packets({ batch: 256 })) {
      const number = Number(apc);
      const expected = next[number] ?? Number.NaN;
      if (Number(key) !== expected || Number(information) !== ~expected >>> 0) assert.fail(`${key} after ${expected}`);
      next[number] = expected + 1;
      left -= 1;
      if (left === 0) break;
    }
    assert.deepEqual(next, new Array(PRODUCERS).fill(EACH));
    assert.equal(port.depth, 0);
  });
});

describe('a lot of ports', () => {
  /** What a round leaves behind shows after thousands of them; what starts once does not. */
  async function settled(): Promise<{ handles: number; megabytes: number }> {
    await delay(50);
    globalThis.gc?.();
    await delay(50);
    globalThis.gc?.();
    return { handles: countHandles(), megabytes: process.memoryUsage().rss / 2 ** 20 };
  }

  it('ten thousand opens and closes leave neither handles nor memory', { timeout: 85_000 }, async () => {
    const name = uniqueName();
    using _keeper = IoCompletionPort.create({ name });
    const round = async (index: number): Promise<void> => {
      using port = index % 2 === 0 ? IoCompletionPort.create() : IoCompletionPort.open(name);
      if (index % 2 === 0) port.post({ key: index });
      if (index % 50 === 0) {
        await port.remove();
        const wait = port.remove();
        port.close();
        await assert.rejects(wait, { name: 'PortClosedError' });
      }
      if (index % 500 === 0) await delay(1);
    };
    for (let index = 0; index < 2000; index++) await round(index);
    const before = await settled();
    for (let index = 0; index < 10_000; index++) await round(index);
    const after = await settled();
    assert.ok(after.handles - before.handles <= 2, `${before.handles} handles, then ${after.handles}`);
    const growth = after.megabytes - before.megabytes;
    assert.ok(growth < 16, `${growth.toFixed(1)} MB more`);
  });
});
