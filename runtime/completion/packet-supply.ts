import type { IoCompletionHandle } from '../../generated/index.js';
import { HeldPackets } from './held-packets.js';
import type { Packet } from './packet.js';
import { PortReader } from './port-reader.js';

/** What can be had without waiting: the packets that are out of the port already, then those in it. */
export class PacketSupply {
  readonly held: HeldPackets;
  readonly #reader: PortReader;

  constructor(handle: IoCompletionHandle) {
    this.held = new HeldPackets(handle);
    this.#reader = new PortReader(handle);
  }

  takeOne(): Packet | null {
    return this.held.count > 0 ? (this.held.take(1)[0] ?? null) : this.#reader.readOne();
  }

  take(max: number): Packet[] {
    if (this.held.count === 0) return this.#reader.read(max, (taken) => this.held.prepend(taken));
    const packets = this.held.take(max);
    if (packets.length === max) return packets;
    const keep = (taken: readonly Packet[]) => this.held.prepend([...packets, ...taken]);
    return [...packets, ...this.#reader.read(max - packets.length, keep)];
  }
}
