import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import { Memory } from './memory.js';

/** Bytes that a call reads. A Memory is passed as it is, other bytes are copied for the call. */
export type InputBytes = Uint8Array | Memory | null;

/** Where a call's bytes go: memory of the caller's, or how many bytes to make room for. */
export type OutputBytes = number | Uint8Array | Memory | null;

/** The length that goes with `inputBytes` and `outputBytes`. */
export function byteLength(value: OutputBytes, owner: string, name: string): number {
  if (value === null) return 0;
  if (typeof value === 'number') {
    if (Number.isInteger(value) && value >= 0 && value <= 0x7fff_ffff) return value;
  } else if (value instanceof Memory) return value.size;
  else if (value instanceof Uint8Array) return value.byteLength;
  return throwRange(value, owner, name, 'a Uint8Array, a Memory or a number of bytes from 0 to 2147483647');
}

/** The address of the bytes, copied into the open frame if need be. An empty array is not NULL. */
export function inputBytes(value: InputBytes, owner: string, name: string): number {
  if (value === null) return 0;
  if (value instanceof Memory) return value.base;
  if (!(value instanceof Uint8Array)) throwRange(value, owner, name, 'a Uint8Array, a Memory or null');
  const offset = enter(value.byteLength);
  arena.u8.set(value, offset);
  return arena.base + offset;
}

/** Room for what a call writes. `isFilled` copies a Uint8Array's own bytes in first (`_Inout_`). */
export class OutputBuffer {
  readonly address: number;
  readonly #target: OutputBytes;
  readonly #memory: Memory;
  readonly #offset: number;
  readonly #size: number;

  constructor(value: OutputBytes, isFilled: boolean, owner: string, name: string) {
    this.#target = value;
    this.#size = byteLength(value, owner, name);
    this.#offset = value instanceof Memory ? 0 : enter(this.#size);
    this.#memory = value instanceof Memory ? value : arena;
    this.address = value === null ? 0 : this.#memory.base + this.#offset;
    if (value === null || value instanceof Memory) return;
    if (isFilled && value instanceof Uint8Array) this.#memory.u8.set(value, this.#offset);
    else this.#memory.u8.fill(0, this.#offset, this.#offset + this.#size);
  }

  /** The first `written` bytes: a view of the caller's own array or Memory, or an array of its own. */
  take(written: number = this.#size): Uint8Array {
    const length = Math.min(Number(written), this.#size);
    const bytes = this.#memory.u8.subarray(this.#offset, this.#offset + length);
    if (this.#target === null || typeof this.#target === 'number') return bytes.slice();
    if (this.#target instanceof Memory) return bytes;
    this.#target.set(bytes);
    return this.#target.subarray(0, length);
  }
}
