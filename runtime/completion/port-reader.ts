import type { IoCompletionHandle } from '../../generated/index.js';
import { failure } from '../../generated/status.js';
import type { Packet } from './packet.js';
import { PacketBlock } from './packet-block.js';
import { packetLayout } from './packet-layout.js';

/** How many packets one call takes. */
const BATCH = 64;

/** Removals follow one another, so that one block serves all ports. */
const block = new PacketBlock(BATCH, packetLayout);

/** Takes packets out of a port on the calling thread, without waiting. */
export class PortReader {
  /** koffi takes a number at half the cost of a bigint. */
  readonly #handle: number;

  constructor(handle: IoCompletionHandle) {
    this.#handle = Number(handle);
  }

  readOne(): Packet | null {
    const status = block.removeOne(this.#handle);
    if (status < 0) throw failure('NtRemoveIoCompletion', status, {});
    return block.count === 0 ? null : block.packet(0);
  }

  /** As many as there are, at most `max`. `onFailure` gets what had been taken before a call failed. */
  read(max: number, onFailure: (taken: Packet[]) => void): Packet[] {
    if (max <= BATCH) return this.#readBatch(max);
    const packets: Packet[] = [];
    try {
      for (let want = BATCH; want > 0; want = Math.min(BATCH, max - packets.length)) {
        const more = this.#readBatch(want);
        packets.push(...more);
        if (more.length < want) break;
      }
    } catch (error) {
      onFailure(packets);
      throw error;
    }
    return packets;
  }

  #readBatch(max: number): Packet[] {
    const status = block.remove(this.#handle, max);
    if (status < 0) throw failure('NtRemoveIoCompletionEx', status, {});
    return block.packets();
  }
}
