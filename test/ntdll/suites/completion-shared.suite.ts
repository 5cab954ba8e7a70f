import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { IoCompletionPort, terminateWorker } from '@ntbind/ntdll';
import { startChild, untilPrinted } from './child.js';
import { countHandles, uniqueName } from './ports.js';

/** A worker that counts the packets it gets in shared memory, by key, until the packet that says so. */
const WORKER = `
const { workerData, parentPort } = require('node:worker_threads');
import('@ntbind/ntdll').then(async ({ IoCompletionPort }) => {
  await work(IoCompletionPort.adopt(workerData.handle));
});
async function work(port) {
  const counts = new Int32Array(workerData.counts);
  parentPort.postMessage('ready');
  for await (const packet of port.packets({ batch: workerData.batch })) {
    if (packet.information === 1n) break;
    Atomics.add(counts, Number(packet.key), 1);
  }
  port.close();
}`;

interface Crew {
  readonly workers: readonly Worker[];
  readonly counts: Int32Array<SharedArrayBuffer>;
}

async function hire(port: IoCompletionPort, size: number, keys: number, batch: number): Promise<Crew> {
  const counts = new Int32Array(new SharedArrayBuffer(4 * keys));
  const workers = Array.from({ length: size }, () => {
    const workerData = { handle: port.duplicate(), counts: counts.buffer, batch };
    return new Worker(WORKER, { eval: true, workerData });
  });
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))));
  return { workers, counts };
}

describe('many workers on one port', () => {
  it('four workers get each packet once', { timeout: 60_000 }, async () => {
    const before = countHandles();
    const port = IoCompletionPort.create();
    const crew = await hire(port, 4, 5000, 1);
    for (let key = 0; key < 5000; key++) port.post({ key });
    const ends = crew.workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    for (const _ of crew.workers) port.post({ information: 1 });
    await Promise.all(ends);
    assert.deepEqual(new Set(crew.counts), new Set([1]));
    port.close();
    // A thread's handle is closed in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.ok(countHandles() - before < 20, `${countHandles() - before} handles more`);
  });

  it('a worker that is terminated while it waits takes nothing with it', { timeout: 60_000 }, async () => {
    await using port = IoCompletionPort.create();
    const { workers } = await hire(port, 2, 1, 8);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await Promise.all(workers.map(terminateWorker));
    for (let key = 0; key < 100; key++) port.post({ key });
    const keys = (await port.removeMany(100)).map(({ key }) => Number(key));
    assert.deepEqual(
      keys,
      Array.from({ length: 100 }, (_, key) => key),
    );
  });

  it('workers that load, bind and begin to wait are terminated at any moment of it', { timeout: 60_000 }, async () => {
    const program = "import('@ntbind/ntdll').then(({ IoCompletionPort }) => IoCompletionPort.create().remove());";
    for (let delay = 0; delay < 300; delay += 15) {
      const worker = new Worker(program, { eval: true });
      await new Promise((resolve) => setTimeout(resolve, delay));
      await terminateWorker(worker);
    }
  });

  it('a worker that has done all once is terminated by worker.terminate() as well', { timeout: 60_000 }, async () => {
    const program = `const { parentPort } = require('node:worker_threads');
      import('@ntbind/ntdll').then(async ({ IoCompletionPort }) => {
        const port = IoCompletionPort.create();
        for (let round = 0; ; round++) {
          const wait = port.remove();
          setTimeout(() => port.post({ key: port.depth }), 1);
          await wait;
          for (let key = 0; key < 100; key++) port.post({ key: port.depth });
          if (port.tryRemove() === null || port.tryRemoveMany(99).length !== 99) throw new Error('lost');
          if (round === 2) parentPort.postMessage('bound');
        }
      });`;
    for (let delay = 0; delay < 10; delay++) {
      const worker = new Worker(program, { eval: true });
      await new Promise((resolve) => worker.once('message', resolve));
      await new Promise((resolve) => setTimeout(resolve, delay));
      await worker.terminate();
    }
  });
});

const CHILD = `
import { IoCompletionPort } from '@ntbind/ntdll';
import { writeSync } from 'node:fs';
const [, , name, role, number = '0'] = process.argv;
const from = BigInt(number);
const jobs = IoCompletionPort.open(name + '-jobs');
const done = IoCompletionPort.open(name + '-done');
writeSync(1, 'READY\\n');
if (role === 'work') {
  for await (const packet of jobs.packets({ batch: 4 })) {
    if (packet.information === 1n) break;
    done.post({ key: packet.key, apc: BigInt(process.pid) });
  }
} else if (role === 'post') {
  for (let key = 0; key < 500; key++) jobs.post({ key, apc: from });
} else {
  for (let key = 0; ; key++) {
    jobs.post({ key, apc: from });
    if (key % 64 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
process.exit(0);`;

describe('many processes on one port', () => {
  it('one posts, another removes, by the port’s name', { timeout: 60_000 }, async () => {
    const name = uniqueName();
    await using jobs = IoCompletionPort.create({ name: `${name}-jobs` });
    await using _done = IoCompletionPort.create({ name: `${name}-done` });
    const posters = [startChild(CHILD, name, 'post', '1'), startChild(CHILD, name, 'post', '2')];
    const next = [0n, 0n, 0n];
    for await (const { key, apc } of jobs.packets({ signal: AbortSignal.timeout(30_000) })) {
      assert.equal(key, next[Number(apc)]);
      next[Number(apc)] = key + 1n;
      if (next[1] === 500n && next[2] === 500n) break;
    }
    for (const poster of posters) assert.equal((await poster.ended).code, 0);
    assert.equal(jobs.depth, 0);
  });

  it('two processes work on the jobs of a third', { timeout: 60_000 }, async () => {
    const name = uniqueName();
    await using jobs = IoCompletionPort.create({ name: `${name}-jobs` });
    await using done = IoCompletionPort.create({ name: `${name}-done` });
    const workers = [startChild(CHILD, name, 'work'), startChild(CHILD, name, 'work')];
    for (const worker of workers) await untilPrinted(worker, 'READY');
    for (let key = 0; key < 1000; key++) jobs.post({ key });
    const seen = new Map<bigint, number>();
    for await (const { key } of done.packets({ signal: AbortSignal.timeout(30_000) })) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (seen.size === 1000) break;
    }
    assert.deepEqual(new Set(seen.values()), new Set([1]));
    // A batch may bring both stop packets to one process: what it does not use goes back when it ends.
    for (const _ of workers) jobs.post({ information: 1 });
    for (const worker of workers) assert.equal((await worker.ended).code, 0);
    assert.equal(done.depth, 0);
  });

  it('a peer that is killed leaves its packets, in order and without a gap', { timeout: 60_000 }, async () => {
    const name = uniqueName();
    await using jobs = IoCompletionPort.create({ name: `${name}-jobs` });
    await using _done = IoCompletionPort.create({ name: `${name}-done` });
    const peer = startChild(CHILD, name, 'endless', '1');
    let next = 0n;
    for await (const { key } of jobs.packets({ signal: AbortSignal.timeout(30_000) })) {
      assert.equal(key, next);
      next += 1n;
      if (next === 300n) peer.kill();
      if (next >= 300n && jobs.depth === 0) break;
    }
    await peer.ended;
    for (const { key } of jobs.tryRemoveMany(100_000)) {
      assert.equal(key, next);
      next += 1n;
    }
    assert.ok(next >= 300n);
  });
});
