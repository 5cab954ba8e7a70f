/** Units of 100 ns, as NT counts time, in a millisecond. */
const UNITS = 10_000;

/**
 * NT's relative time for a wait that has an end. A synchronous wait holds up the whole event loop, so one without
 * an end is refused.
 */
export function relativeTimeout(milliseconds: number): bigint {
  if (typeof milliseconds === 'number' && milliseconds >= 0 && milliseconds <= 2 ** 31 - 1) {
    return -BigInt(Math.round(milliseconds * UNITS));
  }
  throw new RangeError(`timeout must be a number of milliseconds from 0 to 2147483647, not ${String(milliseconds)}.`);
}
