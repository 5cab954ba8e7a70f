import { type ObjectAttributes, throwRange } from '../support/index.js';

export interface CreateOptions extends ObjectAttributes {
  /** IO_COMPLETION_ rights of the handle; all by default. */
  readonly access?: number;
  /** How many threads may work on packets at a time; 0, the default, is one for each processor. */
  readonly concurrency?: number;
}

export interface OpenOptions extends ObjectAttributes {
  readonly name: string;
  /** IO_COMPLETION_ rights of the handle; all by default. */
  readonly access?: number;
}

export interface PacketsOptions {
  /** Ends the loop: it throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** At most how many packets the loop takes out of the port at a time; 64 by default. */
  readonly batch?: number;
}

/** A number of packets, or an error that says whose it was. */
export function checkCount(value: number, owner: string, name: string): number {
  if (Number.isInteger(value) && value >= 1 && value <= 0x7fff_ffff) return value;
  return throwRange(value, owner, name, 'an integer from 1 to 2147483647');
}
