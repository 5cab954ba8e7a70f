import { workerData } from 'node:worker_threads';
import { THREAD_SET_CONTEXT } from '../../generated/ntpsapi.js';
import { STATUS_SUCCESS, STATUS_TIMEOUT, STATUS_USER_APC } from '../../generated/ntstatus.js';
import * as io from '../../generated/raw/ntioapi.js';
import * as objects from '../../generated/raw/ntobapi.js';
import { Memory } from '../support/index.js';
import { currentProcess, currentThread } from './current-process.js';
import { PacketBlock } from './packet-block.js';
import * as shared from './wait-words.js';

/*
 * The whole life of a wait thread: it takes one request after another and blocks in the native call. It has no
 * event loop to speak of; what it is told comes by shared words, and by a user APC that ends a native wait.
 * It loads the raw functions only, so that it starts soon.
 */
const { memory, wake, layout, heartbeat, idle }: shared.WaitThreadData = workerData;
const state = shared.wordsOf(memory);
const { words, handles } = state;
const block = new PacketBlock(shared.CAPACITY, layout, heartbeat);

handles[1] = openOwnThread();
// Binds the function, since nothing has the handle 0, before a request can be under way: its end never waits for that.
block.remove(0, 1);
serve();
block.free();

/** A handle for others: the one that stands for the calling thread means whoever uses it. */
function openOwnThread(): bigint {
  const result = Memory.local(8);
  const self = currentProcess();
  objects.NtDuplicateObject(self, currentThread(), self, result.base, THREAD_SET_CONTEXT, 0, 0);
  return result.uptr(0);
}

function serve(): void {
  for (;;) {
    const phase = Atomics.load(words, shared.PHASE);
    if (phase === shared.ENDED) return;
    if (phase !== shared.REQUESTED) {
      if (Atomics.wait(words, shared.PHASE, phase, idle) === 'timed-out') endWhenIdle();
    } else if (Atomics.compareExchange(words, shared.PHASE, phase, shared.WAITING) === phase) {
      answer(Atomics.load(words, shared.OPERATION) === shared.FLUSH ? flush() : remove());
    }
  }
}

function endWhenIdle(): void {
  Atomics.compareExchange(words, shared.PHASE, shared.IDLE, shared.ENDED);
}

/**
 * A wait has an end, so that a thread which nobody could tell sees that it is to end: the process may be ending, or
 * the thread that asked may have been terminated.
 */
function remove(): number {
  const handle = Number(handles[0]);
  const want = Atomics.load(words, shared.WANT);
  let status = STATUS_TIMEOUT;
  while (Atomics.load(words, shared.CANCEL) === 0 && isWithoutNews(status)) status = block.remove(handle, want);
  return status;
}

function isWithoutNews(status: number): boolean {
  return status === STATUS_TIMEOUT || status === STATUS_USER_APC;
}

function flush(): number {
  using result = Memory.allocate(16);
  block.count = 0;
  return io.NtFlushBuffersFile(Number(handles[0]), result.base);
}

function answer(status: number): void {
  const count = isWithoutNews(status) ? 0 : block.count;
  for (let index = 0; index < count; index++) shared.storePacket(state, index, block.packet(index));
  words[shared.STATUS] = isWithoutNews(status) ? STATUS_SUCCESS : status;
  words[shared.COUNT] = count;
  Atomics.store(words, shared.PHASE, shared.ANSWERED);
  Atomics.notify(words, shared.PHASE);
  wake.postMessage(null);
}
