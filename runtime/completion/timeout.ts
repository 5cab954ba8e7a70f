import { throwRange } from '../support/index.js';

/** The longest delay that setTimeout keeps; it cuts a longer one to a millisecond. */
const LONGEST = 2 ** 31 - 1;

/** Milliseconds from 0 to Infinity, or an error that says whose they were. */
export function checkTimeout(milliseconds: number, owner: string): number {
  if (typeof milliseconds === 'number' && milliseconds >= 0) return milliseconds;
  return throwRange(milliseconds, owner, 'timeout', 'a number of milliseconds from 0 to Infinity');
}

/** A timer for any time; null for one that never comes. */
export class Timer {
  #timeout: NodeJS.Timeout | null = null;
  #isRef: boolean;

  constructor(milliseconds: number, isRef: boolean, expire: () => void) {
    this.#isRef = isRef;
    this.#start(milliseconds, expire);
  }

  static after(milliseconds: number, isRef: boolean, expire: () => void): Timer | null {
    return milliseconds === Number.POSITIVE_INFINITY ? null : new Timer(milliseconds, isRef, expire);
  }

  #start(left: number, expire: () => void): void {
    const delay = Math.min(left, LONGEST);
    this.#timeout = setTimeout(() => (left > delay ? this.#start(left - delay, expire) : expire()), delay);
    if (!this.#isRef) this.#timeout.unref();
  }

  setRef(isRef: boolean): void {
    this.#isRef = isRef;
    if (isRef) this.#timeout?.ref();
    else this.#timeout?.unref();
  }

  stop(): void {
    if (this.#timeout !== null) clearTimeout(this.#timeout);
  }
}
