import type { Lease } from './leases.js';
import type { Packet } from './packet.js';
import type { PacketReceiver } from './packet-receiver.js';

const DONE: IteratorResult<Packet, undefined> = { done: true, value: undefined };

/**
 * The packets of a port, one after another. It takes them in batches; what it has not handed out when the loop ends
 * goes to whoever waits next. A generator would cost two promises for each packet, this costs one.
 */
export class PacketIterator implements AsyncIterableIterator<Packet, undefined>, Lease {
  readonly #receiver: PacketReceiver;
  readonly #batch: number;
  readonly #signal: AbortSignal | undefined;
  /** Says why the port can no longer be used; null if it can. */
  readonly #refusal: () => Error | null;
  #packets: Packet[] = [];
  #next = 0;
  #isDone = false;
  /** Calls of `next` that are made while an earlier one waits come after it. */
  #tail: Promise<unknown> | null = null;
  #outstanding = 0;

  constructor(receiver: PacketReceiver, batch: number, signal: AbortSignal | undefined, refusal: () => Error | null) {
    this.#receiver = receiver;
    this.#batch = batch;
    this.#signal = signal;
    this.#refusal = refusal;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Packet, undefined>> {
    if (this.#outstanding === 0 && this.#hasNext) {
      return Promise.resolve({ done: false, value: this.#packets[this.#next++] as Packet });
    }
    this.#outstanding += 1;
    const result = this.#tail === null ? this.#advance() : this.#tail.then(() => this.#advance());
    if (this.#outstanding > 0) this.#tail = result.catch(() => {});
    return result;
  }

  get #hasNext(): boolean {
    return this.#next < this.#packets.length && this.#signal?.aborted !== true;
  }

  async #advance(): Promise<IteratorResult<Packet, undefined>> {
    try {
      if (this.#isDone) return DONE;
      while (!this.#hasNext) await this.#refill();
      return { done: false, value: this.#packets[this.#next++] as Packet };
    } catch (error) {
      this.#end();
      throw error;
    } finally {
      this.#outstanding -= 1;
      if (this.#outstanding === 0) this.#tail = null;
      if (this.#isDone) this.#receiver.endLease(this);
    }
  }

  async #refill(): Promise<void> {
    this.#signal?.throwIfAborted();
    const refusal = this.#refusal();
    if (refusal !== null) throw refusal;
    await this.#receiver.receive(this.#batch, Number.POSITIVE_INFINITY, this.#signal, this);
  }

  accept(packets: Packet[]): void {
    this.#packets = packets;
    this.#next = 0;
  }

  async return(): Promise<IteratorResult<Packet, undefined>> {
    this.#end();
    return DONE;
  }

  reclaim(): Packet[] {
    const rest = this.#packets.slice(this.#next);
    this.#packets = [];
    this.#next = 0;
    return rest;
  }

  #end(): void {
    this.#isDone = true;
    this.#receiver.endLease(this);
  }
}
