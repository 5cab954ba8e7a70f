import type { Lease } from './leases.js';
import type { Waiter } from './waiter.js';

/** Those who wait for packets of a port, in the order in which they came. */
export class WaiterQueue implements Iterable<Waiter> {
  readonly #waiters = new Set<Waiter>();
  readonly #lessees = new WeakMap<Waiter, Lease>();

  get isEmpty(): boolean {
    return this.#waiters.size === 0;
  }

  /** At most how many packets all of them together take. */
  get want(): number {
    let want = 0;
    for (const { max } of this.#waiters) want += max;
    return want;
  }

  /** `lease` is the loop that waits, if it is one. */
  add(waiter: Waiter, lease: Lease | undefined): void {
    if (lease !== undefined) this.#lessees.set(waiter, lease);
    this.#waiters.add(waiter);
  }

  delete(waiter: Waiter): void {
    this.#waiters.delete(waiter);
  }

  leaseOf(waiter: Waiter): Lease | undefined {
    return this.#lessees.get(waiter);
  }

  setRef(isRef: boolean): void {
    for (const waiter of this.#waiters) waiter.setRef(isRef);
  }

  failAll(reason: () => unknown): void {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    for (const waiter of waiters) waiter.fail(reason());
  }

  [Symbol.iterator](): Iterator<Waiter> {
    return this.#waiters.values();
  }
}
