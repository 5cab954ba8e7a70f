import { STATUS_SUCCESS } from '../../generated/ntstatus.js';
import * as raw from '../../generated/raw/ntioapi.js';
import { Memory } from '../support/index.js';
import type { Packet } from './packet.js';
import type { PacketLayout } from './packet-layout.js';

/** Room for what a removal writes: a time, a count, entries. The time stays zero in a block that never waits. */
const TIME = 0;
const COUNT = 8;
const ENTRIES = 16;

/** How a removal ended: a failure is a negative status, no packet in time a positive one. */
export interface Removal {
  readonly status: number;
  readonly count: number;
}

/**
 * Memory that packets are removed into, again and again. Removing goes through the raw functions: their outputs
 * need no arena, and a packet becomes one object instead of three.
 */
export class PacketBlock {
  readonly capacity: number;
  readonly #memory: Memory;
  readonly #base: number;
  readonly #layout: PacketLayout;

  constructor(capacity: number, layout: PacketLayout) {
    this.capacity = capacity;
    this.#layout = layout;
    this.#memory = Memory.allocate(ENTRIES + capacity * layout.size);
    this.#base = this.#memory.base;
  }

  /** At most `count` packets. `time` is NT's: negative and relative, in units of 100 ns. */
  remove(handle: number, count: number, time: bigint, isAlertable: boolean): Removal {
    const memory = this.#memory;
    const base = this.#base;
    memory.i64[TIME] = time;
    const status = raw.NtRemoveIoCompletionEx(
      handle,
      base + ENTRIES,
      Math.min(count, this.capacity),
      base + COUNT,
      base + TIME,
      isAlertable ? 1 : 0,
    );
    // A wait that ended without a packet leaves a count of one behind.
    return { status, count: status === STATUS_SUCCESS ? (memory.u32[COUNT >>> 2] as number) : 0 };
  }

  /** The oldest packet if there is one now. */
  removeOne(handle: number): Removal {
    const at = this.#base + ENTRIES;
    const memory = this.#memory;
    const { key, apc, block } = this.#layout;
    memory.i64[TIME] = 0n;
    const status = raw.NtRemoveIoCompletion(handle, at + key, at + apc, at + block, this.#base + TIME);
    return { status, count: status === STATUS_SUCCESS ? 1 : 0 };
  }

  packet(index: number): Packet {
    const memory = this.#memory;
    const { size, key, apc, status, information } = this.#layout;
    const at = ENTRIES + index * size;
    return {
      key: memory.uptr(at + key),
      apc: memory.uptr(at + apc),
      status: memory.i32[(at + status) >>> 2] as number,
      information: memory.uptr(at + information),
    };
  }

  packets(count: number): Packet[] {
    const packets: Packet[] = [];
    for (let index = 0; index < count; index++) packets.push(this.packet(index));
    return packets;
  }

  /** For a block that no thread waits with any more. */
  free(): void {
    this.#memory.free();
  }
}
