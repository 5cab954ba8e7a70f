import type { IoCompletionHandle } from '../../generated/index.js';
import { giveBack } from './give-back.js';
import type { Packet } from './packet.js';

/** How long packets that nobody waits for stay here before they go back into the port, in milliseconds. */
const GRACE = 100;

/** Packets that are out of their port, but with nobody yet. They come before those that are in it. */
export class HeldPackets {
  readonly #handle: IoCompletionHandle;
  #packets: Packet[] = [];
  #grace: NodeJS.Timeout | null = null;

  constructor(handle: IoCompletionHandle) {
    this.#handle = handle;
  }

  get count(): number {
    return this.#packets.length;
  }

  take(max: number): Packet[] {
    return this.#packets.splice(0, max);
  }

  append(packets: readonly Packet[]): void {
    this.#packets = [...this.#packets, ...packets];
  }

  /** Packets that were first come first again. */
  prepend(packets: readonly Packet[]): void {
    this.#packets = [...packets, ...this.#packets];
  }

  /** Nobody waits: unless someone does soon, they are the port's again. */
  giveBackSoon(): void {
    this.#grace ??= setTimeout(() => this.giveBack(), GRACE).unref();
  }

  /** Someone waits, and will get them. */
  keep(): void {
    if (this.#grace !== null) clearTimeout(this.#grace);
    this.#grace = null;
  }

  giveBack(): void {
    this.keep();
    if (this.#packets.length > 0) giveBack(this.#handle, this.#packets.splice(0));
  }
}
