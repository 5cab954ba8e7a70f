import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.js';

/**
 * koffi ends the whole process when a thread is terminated while it binds. The threads here do little else, so that
 * each termination that did not wait for them would meet it: run with the package as built, in processes of their own.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const support = pathToFileURL(path.join(root, 'runtime/dist/runtime/support/index.js')).href;

const BINDER = `
import { parentPort } from 'node:worker_threads';
import { lazy, Memory, setLibraryPath } from '${support}';
const files = { win32: 'ucrtbase.dll', darwin: 'libSystem.B.dylib' };
setLibraryPath('c', files[process.platform] ?? 'libc.so.6');
for (let isFirst = true; ; isFirst = false) {
  lazy('c', 'abs', 'int32 __cdecl (int32)', () => {})(-1);
  Memory.allocate(64).freeAtOnce();
  if (isFirst) parentPort.postMessage('binding');
}
`;

/** It stays in a native call for some seconds, in which no thread can be terminated. */
const SLEEPER = `
import { parentPort } from 'node:worker_threads';
import { lazy, setLibraryPath } from '${support}';
const files = { win32: 'kernel32.dll', darwin: 'libSystem.B.dylib' };
setLibraryPath('c', files[process.platform] ?? 'libc.so.6');
const [name, time] = process.platform === 'win32' ? ['Sleep', 4000] : ['sleep', 4];
parentPort.postMessage('sleeping');
lazy('c', name, 'uint32 __stdcall (uint32)', () => {})(time);
`;

const PARENT = `
import { parentPort, Worker } from 'node:worker_threads';
import '${support}';
new Worker(new URL('./binder.mjs', import.meta.url)).on('message', (text) => parentPort.postMessage(text));
`;

const START = `
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { terminateWorker } from '${support}';
const start = async (name) => {
  const worker = new Worker(new URL(name, import.meta.url));
  await once(worker, 'message');
  return worker;
};
`;

interface Case {
  readonly name: string;
  readonly program: string;
  readonly code: number;
}

const cases: readonly Case[] = [
  {
    name: 'workers that bind are terminated',
    program: `for (let left = 15; left > 0; left--) await terminateWorker(await start('./binder.mjs'));`,
    code: 0,
  },
  {
    name: 'several at once',
    program: `const workers = await Promise.all(Array.from({ length: 4 }, () => start('./binder.mjs')));
      const codes = await Promise.all(workers.map(terminateWorker));
      process.exitCode = codes.every((code) => code === 1) ? 0 : 9;`,
    code: 0,
  },
  {
    name: 'a worker that is terminated has started others that bind',
    program: `for (let left = 5; left > 0; left--) await terminateWorker(await start('./parent.mjs'));`,
    code: 0,
  },
  {
    name: 'workers that go on may bind again',
    program: `const other = await start('./binder.mjs');
      await terminateWorker(await start('./binder.mjs'));
      await terminateWorker(await start('./binder.mjs'));
      await terminateWorker(other);`,
    code: 0,
  },
  {
    name: 'others go on binding while one is slow to end',
    program: `const sleeper = await start('./sleeper.mjs');
      await new Promise((resolve) => setTimeout(resolve, 300));
      let isEnded = false;
      const ending = terminateWorker(sleeper).then(() => { isEnded = true; });
      await terminateWorker(await start('./binder.mjs'));
      process.exitCode = isEnded ? 9 : 0;
      await ending;`,
    code: 0,
  },
  {
    name: 'terminated while they load',
    program: `for (let wait = 0; wait < 60; wait += 3) {
      const worker = new Worker(new URL('./binder.mjs', import.meta.url));
      await new Promise((resolve) => setTimeout(resolve, wait));
      await terminateWorker(worker);
    }`,
    code: 0,
  },
  {
    name: 'the process exits',
    program: `await start('./binder.mjs'); await start('./parent.mjs'); process.exit(7);`,
    code: 7,
  },
  {
    name: 'the process ends by an error',
    program: `await start('./binder.mjs'); throw new Error('as meant');`,
    code: 1,
  },
];

test.each(cases)(
  'threads that bind take nothing else with them: $name',
  ({ program, code }) => {
    const folder = temporaryFolder({
      'binder.mjs': BINDER,
      'sleeper.mjs': SLEEPER,
      'parent.mjs': PARENT,
      'main.mjs': START + program,
    });
    const run = spawnSync(process.execPath, ['main.mjs'], { cwd: folder, encoding: 'utf8', timeout: 30_000 });
    expect({ code: run.status, signal: run.signal, isFatal: run.stderr.includes('FATAL') }).toEqual({
      code,
      signal: null,
      isFatal: false,
    });
  },
  40_000,
);
