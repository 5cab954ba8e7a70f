import { arena, enter } from './arena.js';
import { throwRange } from './argument-error.js';
import { Memory } from './memory.js';
import { type Address, uintptr } from './pointers.js';
import type { RecordCodec } from './record.js';
import type { RecordArgument } from './record-input.js';

/** A record that a call reads and writes: laid in the open frame, or at the caller's own place. */
export class InoutRecord<T extends object> {
  readonly address: Address;
  readonly #codec: RecordCodec<T>;
  readonly #memory: Memory;
  readonly #offset: number;

  constructor(codec: RecordCodec<T>, value: RecordArgument<T>, owner: string, name: string) {
    this.#codec = codec;
    if (value instanceof Memory || typeof value === 'bigint') {
      this.#offset = 0;
      this.#memory = value instanceof Memory ? value : Memory.at(uintptr(value, owner, name), codec.size);
      if (this.#memory.size < codec.size) {
        throwRange(this.#memory.size, owner, name, `a Memory of at least ${codec.size} bytes`);
      }
    } else {
      this.#offset = enter(codec.size);
      this.#memory = arena;
      this.#memory.u8.fill(0, this.#offset, this.#offset + codec.size);
      codec.store(this.#memory, this.#offset, value, owner, name);
    }
    this.address = this.#memory.base + this.#offset;
  }

  /** What it holds after the call. */
  take(): T {
    return this.#codec.load(this.#memory, this.#offset);
  }
}
