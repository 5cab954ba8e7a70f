import type { IoCompletionHandle } from '../../generated/index.js';
import { type Answer, WaitThread } from './wait-thread.js';
import { REMOVE } from './wait-words.js';

/** How long an ending port waits for its thread, in milliseconds. It takes microseconds unless the machine is busy. */
const PATIENCE = 150;

/** What a port does with the end of its native wait. */
export interface PortWaitEvents {
  answered(answer: Answer): void;
  failed(error: Error): void;
}

/** The native wait of a port, on a thread that it has only meanwhile. */
export class PortWait {
  readonly #handle: IoCompletionHandle;
  readonly #events: PortWaitEvents;
  #thread: WaitThread | null = null;
  #isCancelled = false;

  constructor(handle: IoCompletionHandle, events: PortWaitEvents) {
    this.#handle = handle;
    this.#events = events;
  }

  get isUnderWay(): boolean {
    return this.#thread !== null;
  }

  /** Begins to wait, or goes on with a wait that was given up. */
  begin(want: number, isRef: boolean): void {
    if (this.#thread === null) {
      this.#thread = WaitThread.begin({
        operation: REMOVE,
        handle: this.#handle,
        want,
        onAnswer: () => this.#end(),
        onError: (error) => this.#fail(error),
      });
    } else if (this.#isCancelled) this.#thread.resume();
    this.#isCancelled = false;
    this.#thread.setRef(isRef);
  }

  /** Nobody waits any more. The end comes a moment later, perhaps with packets. */
  giveUp(): void {
    if (this.#thread === null) return;
    this.#isCancelled = true;
    this.#thread.cancel();
    this.#thread.setRef(false);
  }

  setRef(isRef: boolean): void {
    this.#thread?.setRef(isRef);
  }

  /** The end of a wait that was given up, now; with `isForced` of any wait. Null if none was, or it does not end. */
  settle(isForced: boolean): Answer | null {
    if (this.#thread === null || !(this.#isCancelled || isForced)) return null;
    const answer = this.#thread.settle(PATIENCE);
    if (answer === null) this.#thread.setRef(false);
    else this.#release();
    return answer;
  }

  #end(): void {
    const answer = this.#thread?.take() ?? null;
    if (answer === null) return;
    this.#release();
    this.#events.answered(answer);
  }

  #fail(error: Error): void {
    this.#thread = null;
    this.#isCancelled = false;
    this.#events.failed(error);
  }

  #release(): void {
    this.#thread?.release();
    this.#thread = null;
    this.#isCancelled = false;
  }
}
