// Run by soak.mjs. Consumers wait, give up, time out, break out of loops, close and open again; producers are threads
// that are terminated and processes that are killed. At the end each packet has come once.
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { IoCompletionPort, PortClosedError, terminateWorker } from '@ntbind/ntdll';
import { Ledger } from './soak-ledger.mjs';

const end = performance.now() + Number(process.argv[2]) * 60_000;
const name = `\\BaseNamedObjects\\ntbind-soak-${process.pid}`;
const keeper = IoCompletionPort.create({ name: `${name}-jobs` });
const silent = IoCompletionPort.create({ name: `${name}-silent` });
const ledger = new Ledger();
const counts = { posts: 0, aborts: 0, timeouts: 0, breaks: 0, closes: 0, terminations: 0, kills: 0 };
let producers = 1;

const isOver = () => performance.now() >= end;
const random = (limit) => Math.floor(Math.random() * limit);

/** The ways to consume: each takes what it gets, and none may lose what it does not. */
const ways = [
  async (port) => {
    const packet = await port.remove({ timeout: random(10) });
    if (packet === null) counts.timeouts += 1;
    else ledger.add(packet);
  },
  async (port) => {
    for (const packet of await port.removeMany(1 + random(200), { timeout: 50 })) ledger.add(packet);
  },
  async (port) => {
    const controller = new AbortController();
    const wait = port.removeMany(1 + random(50), { signal: controller.signal });
    setTimeout(() => controller.abort(), random(5));
    try {
      for (const packet of await wait) ledger.add(packet);
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
      counts.aborts += 1;
    }
  },
  async (port) => {
    let left = 1 + random(300);
    const signal = AbortSignal.timeout(200);
    try {
      for await (const packet of port.packets({ batch: 1 + random(100), signal })) {
        ledger.add(packet);
        left -= 1;
        if (left === 0) break;
      }
      counts.breaks += 1;
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
      counts.aborts += 1;
    }
  },
];

async function consume() {
  let port = IoCompletionPort.open(`${name}-jobs`);
  while (!isOver()) {
    const way = ways[random(ways.length)];
    if (random(20) > 0) {
      await way(port);
      continue;
    }
    const wait = way(port);
    port.close();
    counts.closes += 1;
    await wait.catch((error) => {
      if (!(error instanceof PortClosedError)) throw error;
    });
    port = IoCompletionPort.open(`${name}-jobs`);
  }
  port.close();
}

async function post() {
  let key = 0;
  for (; !isOver(); await delay(1)) {
    for (let left = random(50); left > 0 && keeper.depth < 5000; left--) keeper.post({ key: key++, apc: 0 });
  }
  counts.posts = key;
}

async function terminateWorkers() {
  while (!isOver()) {
    const workerData = { name, producer: producers++ };
    const worker = new Worker(new URL('./soak-peer.mjs', import.meta.url), { workerData });
    // At any time: while it starts, while it loads functions, while it posts and waits.
    await delay(random(1000));
    await terminateWorker(worker);
    counts.terminations += 1;
  }
}

async function killPeers() {
  while (!isOver()) {
    const peer = spawn(process.execPath, ['soak-peer.mjs', name, String(producers++)], { stdio: 'ignore' });
    await delay(1500 + random(1500));
    const ended = new Promise((resolve) => peer.once('exit', resolve));
    peer.kill();
    await ended;
    counts.kills += 1;
  }
}

const work = [consume(), consume(), consume(), consume(), post(), terminateWorkers(), killPeers()];
const samples = [];
const sampler = setInterval(() => samples.push(process.memoryUsage().rss / 2 ** 20), 5000);
await Promise.all(work);
clearInterval(sampler);
// What the closed consumers held is in the port again.
for (let emptyRounds = 0; emptyRounds < 3; ) {
  const packets = await keeper.removeMany(256, { timeout: 300 });
  for (const packet of packets) ledger.add(packet);
  emptyRounds = packets.length === 0 ? emptyRounds + 1 : 0;
}
silent.close();
keeper.close();
const { received, doubled, gaps } = ledger;
const lost = gaps + counts.posts - ledger.count(0);
const megabytes = samples.map((value) => value.toFixed(0)).join(' ');
console.log(`received ${received} packets of ${producers} producers: ${lost} lost, ${doubled} doubled`);
console.log(
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', '),
);
console.log(`resident memory in MB, every 5 s: ${megabytes}`);
process.exit(lost === 0 && doubled === 0 ? 0 : 1);
