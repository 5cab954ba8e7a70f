import { getEnvironmentData, setEnvironmentData, threadId } from 'node:worker_threads';

/*
 * koffi makes functions, types and views by way of calls of Node-API that fail in a thread which is being terminated,
 * and ends the process when one fails. So a thread does that only while the gates of the threads above it are open,
 * and whoever ends a thread closes its own gate first. Calls of functions that are bound need no gate.
 */

type Gate = Int32Array<SharedArrayBuffer>;

interface GateEntry {
  /** The number of the thread that closes the gate. */
  readonly owner: number;
  readonly gate: Gate;
}

/** How many want the gate closed to all. */
const CLOSED = 0;
/** How many threads are inside. */
const INSIDE = 1;
/** The rest: threads that are ending, each by its number plus one. They stay outside, as do all below them. */
const ENDING = 2;
const WORDS = 64;

/** A thread that was terminated inside, by other means, would keep a gate for ever: no wait is longer, in ms. */
const PATIENCE = 2000;
/** The same for a process that is ending. */
const EXIT_PATIENCE = 100;

/** The name under which threads find the gates of those that started them. */
const KEY = '@ntbind/ntdll gates';

const inherited = (getEnvironmentData(KEY) ?? []) as unknown as readonly GateEntry[];
/** A second copy of this package in the thread finds the first one's gate there: no thread waits for itself. */
const above = inherited.filter(({ owner }) => owner !== threadId).map(({ gate }) => gate);
const line = new Set([...inherited.map(({ owner }) => owner + 1), threadId + 1]);
const own: Gate = new Int32Array(new SharedArrayBuffer(4 * WORDS));
setEnvironmentData(KEY, [...inherited, { owner: threadId, gate: own }]);
process.once('exit', closeForGood);

/** How many actions the thread is in, one inside the other. */
let depth = 0;
/** How many threads are taken for dead inside the own gate. */
let dead = 0;

/** Does what must not meet the end of its thread. */
export function passGate<T>(action: () => T): T {
  const leaveAgain = goInside();
  try {
    return action();
  } finally {
    leaveAgain();
  }
}

/** Gives what goes outside again. */
export function goInside(): () => void {
  if (depth === 0) for (const gate of above) enter(gate);
  depth += 1;
  return goOutside;
}

function goOutside(): void {
  depth -= 1;
  if (depth === 0) for (const gate of above) leave(gate);
}

/** Seen from inside, the gate was open, or whoever closes it waits. */
function enter(gate: Gate): void {
  const until = performance.now() + PATIENCE;
  for (;;) {
    Atomics.add(gate, INSIDE, 1);
    const bar = findBar(gate);
    const left = until - performance.now();
    if (bar === null || left <= 0) return;
    leave(gate);
    Atomics.wait(gate, bar.word, bar.value, left);
  }
}

function findBar(gate: Gate): { word: number; value: number } | null {
  const closers = Atomics.load(gate, CLOSED);
  if (closers !== 0) return { word: CLOSED, value: closers };
  for (let word = ENDING; word < WORDS; word++) {
    const value = Atomics.load(gate, word);
    if (value !== 0 && line.has(value)) return { word, value };
  }
  return null;
}

function leave(gate: Gate): void {
  Atomics.sub(gate, INSIDE, 1);
  Atomics.notify(gate, INSIDE);
}

/**
 * `end` is called while neither the thread nor one below it is inside, and they stay outside until the thread has
 * ended. All others may go inside again at once.
 */
export async function endOutsideGate(thread: number, end: () => Promise<number>): Promise<number> {
  const word = own.indexOf(0, ENDING);
  if (word >= 0) Atomics.store(own, word, thread + 1);
  try {
    return await whileClosed(end);
  } finally {
    if (word >= 0) Atomics.store(own, word, 0);
    if (word >= 0) Atomics.notify(own, word);
  }
}

/** The gate opens again when `begin` has returned, not when its promise is fulfilled. */
async function whileClosed(begin: () => Promise<number>): Promise<number> {
  Atomics.add(own, CLOSED, 1);
  try {
    await letEveryoneOut();
    return begin();
  } finally {
    Atomics.sub(own, CLOSED, 1);
    Atomics.notify(own, CLOSED);
  }
}

async function letEveryoneOut(): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const inside = Atomics.load(own, INSIDE);
    const isLate = performance.now() >= until;
    dead = isLate ? inside : Math.min(dead, inside);
    if (inside <= dead) return;
    await nextMillisecond();
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
