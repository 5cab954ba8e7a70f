import type { Packet } from './packet.js';
import { Timer } from './timeout.js';

export interface WaitOptions {
  /** In milliseconds; Infinity, the default, waits until a packet comes. */
  readonly timeout?: number;
  /** Ends the wait: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Someone who waits for packets. It ends once: by packets, by its time, by its signal or by an error. */
export class Waiter {
  readonly max: number;
  readonly promise: Promise<Packet[]>;
  readonly #leave: (waiter: Waiter) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: Timer | null;
  #resolve: (packets: Packet[]) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  /** `leave` is called when the waiter goes away without a packet. */
  constructor(
    max: number,
    timeout: number,
    signal: AbortSignal | undefined,
    isRef: boolean,
    leave: (waiter: Waiter) => void,
  ) {
    this.max = max;
    this.#leave = leave;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#signal = signal;
    signal?.addEventListener('abort', this.#abort, { once: true });
    this.#timer = Timer.after(timeout, isRef, () => this.#expire());
  }

  give(packets: Packet[]): void {
    this.#detach();
    this.#resolve(packets);
  }

  fail(error: unknown): void {
    this.#detach();
    this.#reject(error);
  }

  setRef(isRef: boolean): void {
    this.#timer?.setRef(isRef);
  }

  #expire(): void {
    this.#leave(this);
    this.give([]);
  }

  readonly #abort = (): void => {
    this.#leave(this);
    this.fail(this.#signal?.reason);
  };

  #detach(): void {
    this.#timer?.stop();
    this.#signal?.removeEventListener('abort', this.#abort);
  }
}
