import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startChild } from './child.js';

const BEGIN = `
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { IoCompletionPort } from '@ntbind/ntdll';
const end = () => writeSync(1, 'END ' + Date.now() + '\\n');
`;

/** Until after the wait thread is in its native wait. */
const SETTLED = 'await delay(400);';

/**
 * In milliseconds, from the last line of the program to the parent's exit event. A machine under load is slower, so
 * the best of some runs counts: a wait that keeps the process does so in each of them.
 */
const BOUND = 200;
const RUNS = 3;

async function bestEnding(code: number, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best > BOUND; run++) {
    const result = await startChild(BEGIN + text).ended;
    assert.equal(result.code, code, result.output);
    best = Math.min(best, result.endingTime ?? Number.POSITIVE_INFINITY);
  }
  return best;
}

const cases: readonly (readonly [name: string, code: number, text: string])[] = [
  [
    'process.exit(code) with waits pending',
    7,
    `const port = IoCompletionPort.create(); port.remove(); port.packets().next(); ${SETTLED} end(); process.exit(7);`,
  ],
  [
    'process.exit(code) before the wait thread has started',
    8,
    'const port = IoCompletionPort.create(); port.remove(); end(); process.exit(8);',
  ],
  [
    'an uncaught throw with a wait pending',
    1,
    `const port = IoCompletionPort.create(); port.remove(); ${SETTLED} setTimeout(() => { end(); throw new Error('x'); });`,
  ],
  [
    'a rejection that nobody handles',
    1,
    `const port = IoCompletionPort.create(); port.remove(); ${SETTLED} end(); Promise.reject(new Error('x'));`,
  ],
  [
    'the end of a program whose ports are waited on, but unref()ed',
    0,
    `const port = IoCompletionPort.create().unref(); port.remove({ timeout: 60_000 }); ${SETTLED} end();`,
  ],
  ['the end of a program that waits for nothing', 0, 'IoCompletionPort.create().post(); end();'],
  [
    'the end after all waits were aborted',
    0,
    `const port = IoCompletionPort.create(); const c = new AbortController();
     port.remove({ signal: c.signal }).catch(() => {}); ${SETTLED} c.abort(); end();`,
  ],
  [
    'the end after a loop was left with packets in hand',
    0,
    `const port = IoCompletionPort.create(); for (let k = 0; k < 10; k++) port.post();
     for await (const packet of port.packets()) break; end();`,
  ],
  [
    'requests of files and pipes under way',
    4,
    `const { CompletionPipe, watchDirectory } = await import('@ntbind/ntdll');
     CompletionPipe.create('ntbind-exit-' + process.pid).listen(); watchDirectory(process.cwd()).next();
     ${SETTLED} end(); process.exit(4);`,
  ],
  [
    'three ports in their waits',
    5,
    `for (let k = 0; k < 3; k++) IoCompletionPort.create().remove(); ${SETTLED} end(); process.exit(5);`,
  ],
  [
    'process.exit(code) while a worker waits',
    6,
    `if (isMainThread) { const w = new Worker(new URL(import.meta.url)); w.once('message', async () => { ${SETTLED} end(); process.exit(6); }); }
     else { const port = IoCompletionPort.create(); port.remove(); parentPort.postMessage(0); }`,
  ],
  [
    'a worker that waits is terminated',
    0,
    `if (isMainThread) { const w = new Worker(new URL(import.meta.url));
       w.once('message', async () => { ${SETTLED} end(); await w.terminate(); }); }
     else { const port = IoCompletionPort.create(); port.remove(); parentPort.postMessage(0); }`,
  ],
];

describe('the process ends while waits are pending', () => {
  for (const [name, code, text] of cases) {
    it(name, { timeout: 60_000 }, async () => {
      const time = await bestEnding(code, text);
      assert.ok(time <= BOUND, `${time} ms`);
    });
  }

  it('a port with a waiter keeps the process alive until its packet comes', { timeout: 30_000 }, async () => {
    const text = `const port = IoCompletionPort.create({ name: process.argv[2] });
      port.remove().then(({ key }) => { writeSync(1, 'KEY ' + key); });
      new Worker("const { workerData } = require('node:worker_threads'); import('@ntbind/ntdll').then(({ IoCompletionPort }) => {" +
        "const port = IoCompletionPort.adopt(workerData); setTimeout(() => { port.post({ key: 3 }); port.close(); }, 300); });",
        { eval: true, workerData: port.duplicate() }).unref();`;
    const { code, output } = await startChild(BEGIN + text, `\\BaseNamedObjects\\ntbind-alive-${process.pid}`).ended;
    assert.deepEqual({ code, output }, { code: 0, output: 'KEY 3' });
  });
});
