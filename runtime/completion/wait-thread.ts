import type { MessagePort } from 'node:worker_threads';
import { NtClose, NtQueueApcThread, type ThreadHandle } from '../../generated/index.js';
import { type Pointer, symbolAddress } from '../support/index.js';
import type { Packet } from './packet.js';
import * as shared from './wait-words.js';
import { startWaitWorker } from './wait-worker-start.js';

export interface WaitRequest {
  readonly operation: typeof shared.REMOVE | typeof shared.FLUSH;
  readonly handle: bigint;
  /** At most how many packets. */
  readonly want: number;
  /** There is something to `take`. */
  readonly onAnswer: () => void;
  /** The thread itself has failed: there will be no answer. */
  readonly onError: (error: Error) => void;
}

export interface Answer {
  /** Negative when the native call failed. */
  readonly status: number;
  readonly packets: Packet[];
}

/**
 * A thread that blocks in a native call in place of the event loop: one request at a time, each with one answer.
 * The answer comes by `onAnswer` in a later turn, or at once by `settle`.
 */
export class WaitThread {
  static readonly #spare: WaitThread[] = [];

  readonly #state: shared.WaitWords;
  readonly #wake: MessagePort;
  #request: WaitRequest | null = null;

  private constructor() {
    const memory = shared.allocateWords();
    this.#state = shared.wordsOf(memory);
    this.#wake = startWaitWorker(memory, {
      answered: () => this.#answered(),
      failed: (error) => this.#fail(error),
      ended: () => this.#end(),
    });
  }

  /** Has a thread begin with this: one that is idle, or a new one. */
  static begin(request: WaitRequest): WaitThread {
    for (;;) {
      const thread = WaitThread.#spare.pop() ?? new WaitThread();
      if (thread.request(request)) return thread;
    }
  }

  /** For a thread without a request: whoever acquires next takes it. */
  release(): void {
    this.#request = null;
    this.setRef(false);
    WaitThread.#spare.push(this);
  }

  /** False when the thread has just ended because it was idle. */
  request(request: WaitRequest): boolean {
    const { words, handles } = this.#state;
    words[shared.OPERATION] = request.operation;
    words[shared.WANT] = Math.min(request.want, shared.CAPACITY);
    words[shared.CANCEL] = 0;
    handles[0] = request.handle;
    this.#request = request;
    if (Atomics.compareExchange(words, shared.PHASE, shared.IDLE, shared.REQUESTED) !== shared.IDLE) return false;
    Atomics.notify(words, shared.PHASE);
    return true;
  }

  /** The request is to end. Its answer comes all the same, and may bring packets that were just being removed. */
  cancel(): void {
    const { words, handles } = this.#state;
    Atomics.store(words, shared.CANCEL, 1);
    if (Atomics.load(words, shared.PHASE) !== shared.WAITING) return;
    // Three words that do nothing as arguments of this routine: fill no byte. What counts is that the wait ends.
    fillMemory ??= symbolAddress('ntdll.dll', 'RtlFillMemory') as Pointer<never>;
    NtQueueApcThread(handles[1] as ThreadHandle, fillMemory, null, null, null);
  }

  /** Takes back a cancellation that may not have been seen yet. */
  resume(): void {
    Atomics.store(this.#state.words, shared.CANCEL, 0);
  }

  /** Cancels the request and waits for its end, which takes microseconds; null if the thread does not answer. */
  settle(milliseconds: number): Answer | null {
    const { words } = this.#state;
    if (Atomics.compareExchange(words, shared.PHASE, shared.REQUESTED, shared.IDLE) === shared.REQUESTED) {
      return { status: 0, packets: [] };
    }
    this.cancel();
    Atomics.wait(words, shared.PHASE, shared.WAITING, milliseconds);
    return this.take();
  }

  /** The answer, once; null if there is none. */
  take(): Answer | null {
    const { words } = this.#state;
    if (Atomics.load(words, shared.PHASE) !== shared.ANSWERED) return null;
    const packets: Packet[] = [];
    const count = words[shared.COUNT] as number;
    for (let index = 0; index < count; index++) packets.push(shared.loadPacket(this.#state, index));
    const status = words[shared.STATUS] as number;
    Atomics.store(words, shared.PHASE, shared.IDLE);
    return { status, packets };
  }

  /** Whether the request keeps the process alive. */
  setRef(isRef: boolean): void {
    if (isRef) this.#wake.ref();
    else this.#wake.unref();
  }

  /** A message whose answer was taken by `settle` finds nothing. */
  #answered(): void {
    if (Atomics.load(this.#state.words, shared.PHASE) === shared.ANSWERED) this.#request?.onAnswer();
  }

  #fail(error: Error): void {
    Atomics.store(this.#state.words, shared.PHASE, shared.ENDED);
    this.#request?.onError(error);
  }

  #end(): void {
    const index = WaitThread.#spare.indexOf(this);
    if (index >= 0) WaitThread.#spare.splice(index, 1);
    this.#wake.close();
    if (Atomics.load(this.#state.words, shared.PHASE) !== shared.ENDED)
      this.#fail(new Error('A wait thread has ended.'));
    const thread = this.#state.handles[1] as ThreadHandle;
    if (thread !== 0n) NtClose(thread);
  }
}

let fillMemory: Pointer<never> | null = null;
