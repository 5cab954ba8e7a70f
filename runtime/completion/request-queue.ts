import type { FileHandle } from '../../generated/index.js';
import { IoCompletionPort } from './io-completion-port.js';
import type { Packet } from './packet.js';

/** What waits for the packet of one request. */
export interface PendingRequest {
  complete(packet: Packet): void;
}

/**
 * The requests of this thread that are under way. They end at a port of their own, so that nobody else's packets
 * come between, and each is known by the context that its packet brings.
 */
class RequestQueue {
  #port: IoCompletionPort | null = null;
  readonly #pending = new Map<bigint, PendingRequest>();
  #nextId = 1n;
  #pump: AbortController | null = null;

  /** Made when it is first needed. */
  get port(): IoCompletionPort {
    this.#port ??= IoCompletionPort.create();
    return this.#port;
  }

  attach(file: FileHandle): void {
    this.port.associate(file);
  }

  /** The context that the request must carry. From now on a packet with it is waited for. */
  add(request: PendingRequest): bigint {
    const id = this.#nextId;
    this.#nextId += 1n;
    this.#pending.set(id, request);
    if (this.#pump === null) this.#start();
    return id;
  }

  /** For a request that ended without a packet. */
  remove(id: bigint): void {
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#pump?.abort();
  }

  #start(): void {
    const pump = new AbortController();
    this.#pump = pump;
    void this.#run(pump.signal);
  }

  /** Waits only while there is something to wait for: a wait keeps the process alive. */
  async #run(signal: AbortSignal): Promise<void> {
    // The request is made first: its packet is often there at once.
    await null;
    try {
      while (this.#pending.size > 0) {
        for (const packet of await this.port.removeMany(BATCH, { signal })) this.#complete(packet);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    this.#pump = null;
    if (this.#pending.size > 0) this.#start();
  }

  #complete(packet: Packet): void {
    const request = this.#pending.get(packet.apc);
    this.#pending.delete(packet.apc);
    request?.complete(packet);
  }
}

const BATCH = 64;

export const requests = new RequestQueue();
