import { STATUS_SUCCESS } from '../../generated/ntstatus.js';
import * as raw from '../../generated/raw/ntioapi.js';
import { is64, Memory } from '../support/index.js';
import type { Packet } from './packet.js';
import type { PacketLayout } from './packet-layout.js';

/** Room for what a removal writes: a time, a count, entries. The time stays zero in a block that never waits. */
const TIME = 0;
const COUNT = 8;
const ENTRIES = 16;

/**
 * Memory that packets are removed into, again and again. Removing goes through the raw functions: their outputs
 * need no arena, and a packet becomes one object instead of three.
 */
export class PacketBlock {
  /** How many packets the last removal brought. */
  count = 0;
  readonly capacity: number;
  readonly #memory: Memory;
  readonly #layout: PacketLayout;
  readonly #base: number;
  readonly #u32: Uint32Array;
  readonly #i32: Int32Array;
  readonly #u64: BigUint64Array;
  readonly #alertable: number;

  /** Each removal waits at most so many milliseconds; a user APC ends those that wait. */
  constructor(capacity: number, layout: PacketLayout, milliseconds = 0) {
    const memory = Memory.local(ENTRIES + capacity * layout.size);
    this.capacity = capacity;
    this.#memory = memory;
    this.#layout = layout;
    this.#base = memory.base;
    this.#u32 = memory.u32;
    this.#i32 = memory.i32;
    this.#u64 = memory.u64;
    // NT's relative time: negative, in units of 100 ns.
    memory.i64[TIME] = BigInt(-milliseconds * 10_000);
    this.#alertable = milliseconds > 0 ? 1 : 0;
  }

  /** At most `most` packets. How it ended: a failure is a negative status, no packet in time a positive one. */
  remove(handle: number, most: number): number {
    const base = this.#base;
    const want = Math.min(most, this.capacity);
    const entries = base + ENTRIES;
    const status = raw.NtRemoveIoCompletionEx(handle, entries, want, base + COUNT, base + TIME, this.#alertable);
    // A wait that ended without a packet leaves a count of one behind.
    this.count = status === STATUS_SUCCESS ? (this.#u32[COUNT >>> 2] as number) : 0;
    return status;
  }

  /** The oldest packet. */
  removeOne(handle: number): number {
    const at = this.#base + ENTRIES;
    const { key, apc, block } = this.#layout;
    const status = raw.NtRemoveIoCompletion(handle, at + key, at + apc, at + block, this.#base + TIME);
    this.count = status === STATUS_SUCCESS ? 1 : 0;
    return status;
  }

  packet(index: number): Packet {
    const { size, key, apc, status, information } = this.#layout;
    const at = ENTRIES + index * size;
    return {
      key: this.#pointer(at + key),
      apc: this.#pointer(at + apc),
      status: this.#i32[(at + status) >>> 2] as number,
      information: this.#pointer(at + information),
    };
  }

  /** All that the last removal brought. */
  packets(): Packet[] {
    const { count } = this;
    const packets = new Array<Packet>(count);
    for (let index = 0; index < count; index++) packets[index] = this.packet(index);
    return packets;
  }

  #pointer(at: number): bigint {
    return is64 ? (this.#u64[at >>> 3] as bigint) : BigInt(this.#u32[at >>> 2] as number);
  }

  /** For a block that no thread waits with any more. */
  free(): void {
    this.#memory.free();
  }
}
