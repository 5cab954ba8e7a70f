import { type IoCompletionHandle, STATUS_ABANDONED } from '../../generated/index.js';
import { failure } from '../../generated/status.js';
import { registerForExit, unregisterForExit } from './exit-release.js';
import { type Lease, Leases } from './leases.js';
import type { Packet } from './packet.js';
import { PacketSupply } from './packet-supply.js';
import { closedWhileWaiting } from './port-closed-error.js';
import { PortWait } from './port-wait.js';
import { isTurnOver, nextTurn } from './turn-budget.js';
import type { Answer } from './wait-thread.js';
import { Waiter } from './waiter.js';
import { WaiterQueue } from './waiter-queue.js';

/**
 * The removing side of a port. A packet is in one of three places, and they are emptied in this order: held here,
 * the memory shared with the wait thread, the port.
 */
export class PacketReceiver {
  readonly #supply: PacketSupply;
  readonly #native: PortWait;
  readonly #waiters = new WaiterQueue();
  readonly #leases = new Leases();
  #isRef = true;
  #isClosed = false;

  constructor(handle: IoCompletionHandle) {
    this.#supply = new PacketSupply(handle);
    this.#native = new PortWait(handle, {
      answered: (answer) => this.#answered(answer),
      failed: (error) => this.#waiters.failAll(() => error),
    });
  }

  /** Packets that are out of the port, but with nobody yet. */
  get heldCount(): number {
    this.#settle();
    return this.#supply.held.count;
  }

  /** The next packet. */
  takeOne(): Packet | null {
    this.#settle();
    return this.#supply.takeOne();
  }

  /** What is there now. */
  take(max: number): Packet[] {
    this.#settle();
    return this.#supply.take(max);
  }

  /** As soon as there is something; what is there already first goes to those who have been waiting. */
  async receive(max: number, timeout: number, signal: AbortSignal | undefined, lease?: Lease): Promise<Packet[]> {
    signal?.throwIfAborted();
    if (isTurnOver()) {
      await nextTurn();
      signal?.throwIfAborted();
      if (this.#isClosed) throw closedWhileWaiting();
    }
    if (this.#waiters.isEmpty) {
      const packets = this.take(max);
      if (packets.length > 0) return this.#hand(packets, lease);
    }
    return timeout === 0 ? [] : this.#wait(max, timeout, signal, lease);
  }

  #hand(packets: Packet[], lease: Lease | undefined): Packet[] {
    if (lease === undefined) return packets;
    this.#leases.begin(lease, packets);
    registerForExit(this);
    return [];
  }

  #wait(max: number, timeout: number, signal: AbortSignal | undefined, lease?: Lease): Promise<Packet[]> {
    const waiter = new Waiter(max, timeout, signal, this.#isRef, (gone) => this.#leave(gone));
    this.#waiters.add(waiter, lease);
    this.#ask();
    return waiter.promise;
  }

  /** The end of a loop: what it did not use is next for someone else. */
  endLease(lease: Lease): void {
    this.#restore(this.#leases.end(lease));
  }

  setRef(isRef: boolean): void {
    this.#isRef = isRef;
    this.#waiters.setRef(isRef);
    this.#native.setRef(isRef && !this.#waiters.isEmpty);
  }

  /** Nobody waits any more after this, and what was taken is in the port again. */
  close(): void {
    this.#waiters.failAll(closedWhileWaiting);
    this.releaseAtExit();
    this.#isClosed = true;
  }

  releaseAtExit(): void {
    this.#settle(true);
    this.#supply.held.prepend(this.#leases.endAll());
    this.#supply.held.giveBack();
    unregisterForExit(this);
  }

  #ask(): void {
    if (this.#waiters.isEmpty) return;
    this.#supply.held.keep();
    this.#native.begin(this.#waiters.want, this.#isRef);
    registerForExit(this);
  }

  #answered(answer: Answer): void {
    // The thread did not end its wait in time: the handle may be someone else's by now.
    if (this.#isClosed) return;
    this.#supply.held.append(answer.packets);
    if (answer.status < 0) this.#waiters.failAll(() => failure('NtRemoveIoCompletionEx', answer.status, {}));
    if (answer.status === STATUS_ABANDONED) this.#waiters.failAll(closedWhileWaiting);
    this.#serve();
  }

  /** The first that came is the first that gets. */
  #serve(): void {
    for (const waiter of this.#waiters) {
      const packets = this.#takeSafely(waiter.max);
      if (packets.length === 0) break;
      this.#waiters.delete(waiter);
      waiter.give(this.#hand(packets, this.#waiters.leaseOf(waiter)));
    }
    if (this.#waiters.isEmpty) this.#rest();
    else this.#ask();
  }

  #takeSafely(max: number): Packet[] {
    try {
      return this.take(max);
    } catch (error) {
      this.#waiters.failAll(() => error);
      return [];
    }
  }

  #leave(waiter: Waiter): void {
    this.#waiters.delete(waiter);
    if (this.#waiters.isEmpty) this.#native.giveUp();
  }

  /** A cancelled wait may be about to end with packets: they come before those in the port. */
  #settle(isForced = false): void {
    const answer = this.#native.settle(isForced);
    if (answer === null) return;
    this.#supply.held.append(answer.packets);
    this.#rest();
  }

  /** Packets that were first come first again. */
  #restore(packets: readonly Packet[]): void {
    if (packets.length === 0) return;
    this.#supply.held.prepend(packets);
    registerForExit(this);
    if (this.#waiters.isEmpty) this.#rest();
    else this.#serve();
  }

  /** Nobody waits. */
  #rest(): void {
    if (this.#supply.held.count > 0) this.#supply.held.giveBackSoon();
    else if (!this.#native.isUnderWay && this.#leases.isEmpty) unregisterForExit(this);
  }
}
