import { getEnvironmentData, setEnvironmentData, threadId } from 'node:worker_threads';

/*
 * koffi makes functions, types and views by way of calls of Node-API that fail in a thread which is being terminated,
 * and ends the process when one fails. So a thread does that only while the gates of the threads above it are open,
 * and whoever ends threads closes its gate first. Calls of functions that are bound need no gate.
 */

type Gate = Int32Array<SharedArrayBuffer>;

interface GateEntry {
  /** The thread that closes the gate. */
  readonly owner: number;
  readonly gate: Gate;
}

/** How many want the gate closed. */
const CLOSED = 0;
/** How many threads are inside. */
const INSIDE = 1;

/** A thread that was terminated inside, by other means, would keep a gate for ever: no wait is longer, in ms. */
const PATIENCE = 2000;
/** The same for a process that is ending. */
const EXIT_PATIENCE = 100;

/** The name under which threads find the gates of those that started them. */
const KEY = '@ntbind/ntdll gates';

const inherited = (getEnvironmentData(KEY) ?? []) as unknown as readonly GateEntry[];
/** A second copy of this package in the thread finds the first one's gate there: no thread waits for itself. */
const above = inherited.filter(({ owner }) => owner !== threadId).map(({ gate }) => gate);
const own: Gate = new Int32Array(new SharedArrayBuffer(8));
setEnvironmentData(KEY, [...inherited, { owner: threadId, gate: own }]);
process.once('exit', closeForGood);

/** How many actions the thread is in, one inside the other. */
let depth = 0;
/** How many threads are taken for dead inside the own gate. */
let dead = 0;

/** Does what must not meet the end of its thread. */
export function passGate<T>(action: () => T): T {
  if (depth === 0) for (const gate of above) enter(gate);
  depth += 1;
  try {
    return action();
  } finally {
    depth -= 1;
    if (depth === 0) for (const gate of above) leave(gate);
  }
}

function enter(gate: Gate): void {
  const until = performance.now() + PATIENCE;
  for (;;) {
    Atomics.add(gate, INSIDE, 1);
    const closers = Atomics.load(gate, CLOSED);
    const left = until - performance.now();
    if (closers === 0 || left <= 0) return;
    leave(gate);
    Atomics.wait(gate, CLOSED, closers, left);
  }
}

function leave(gate: Gate): void {
  Atomics.sub(gate, INSIDE, 1);
  Atomics.notify(gate, INSIDE);
}

/** While this runs, no thread that this one has started is inside the gate, nor any that those have started. */
export async function withClosedGate<T>(action: () => Promise<T>): Promise<T> {
  Atomics.add(own, CLOSED, 1);
  try {
    const until = performance.now() + PATIENCE;
    while (Atomics.load(own, INSIDE) > dead && performance.now() < until) await nextMillisecond();
    dead = Atomics.load(own, INSIDE);
    return await action();
  } finally {
    Atomics.sub(own, CLOSED, 1);
    Atomics.notify(own, CLOSED);
  }
}

function nextMillisecond(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1);
  });
}

/** Node terminates the threads that are left when the one that started them ends. */
function closeForGood(): void {
  Atomics.add(own, CLOSED, 1);
  const until = performance.now() + EXIT_PATIENCE;
  for (let left = EXIT_PATIENCE; left > 0; left = until - performance.now()) {
    const inside = Atomics.load(own, INSIDE);
    if (inside <= dead) return;
    Atomics.wait(own, INSIDE, inside, left);
  }
}
