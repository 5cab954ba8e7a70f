import type { Packet } from './packet.js';

/**
 * Someone who loops over a port and may not want all packets that it holds. It gets them in the same turn in which
 * they leave the port: a promise would keep them where neither side knows of them.
 */
export interface Lease {
  accept(packets: Packet[]): void;
  reclaim(): Packet[];
}

/** The loops that hold packets of a port. */
export class Leases {
  readonly #leases = new Set<Lease>();

  get isEmpty(): boolean {
    return this.#leases.size === 0;
  }

  begin(lease: Lease, packets: Packet[]): void {
    lease.accept(packets);
    this.#leases.add(lease);
  }

  /** What the loop has not used. */
  end(lease: Lease): Packet[] {
    return this.#leases.delete(lease) ? lease.reclaim() : [];
  }

  endAll(): Packet[] {
    const packets = [...this.#leases].flatMap((lease) => lease.reclaim());
    this.#leases.clear();
    return packets;
  }
}
