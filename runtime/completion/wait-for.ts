import {
  NtAssociateWaitCompletionPacket,
  NtCancelWaitCompletionPacket,
  NtClose,
  NtCreateWaitCompletionPacket,
  STATUS_SUCCESS,
  WAIT_COMPLETION_PACKET_ALL_ACCESS,
  type WaitCompletionPacketHandle,
} from '../../generated/index.js';
import { type Handle, NtStatusError } from '../support/index.js';
import { type PendingRequest, requests } from './request-queue.js';
import type { RequestOptions } from './transfer.js';

/**
 * Until an event or a timer is signaled, a process or a thread has ended: until a wait for the handle would be over.
 * No thread waits for it; the kernel posts a packet. Windows 8 and later.
 */
export async function waitFor(handle: Handle, { signal }: RequestOptions = {}): Promise<void> {
  signal?.throwIfAborted();
  const { WaitCompletionPacketHandle: packet } = NtCreateWaitCompletionPacket(WAIT_COMPLETION_PACKET_ALL_ACCESS);
  await new Promise<void>((resolve, reject) => new ObjectWait(packet, signal, resolve, reject).start(handle));
}

class ObjectWait implements PendingRequest {
  readonly #packet: WaitCompletionPacketHandle;
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: () => void;
  readonly #reject: (error: unknown) => void;
  #id = 0n;

  constructor(
    packet: WaitCompletionPacketHandle,
    signal: AbortSignal | undefined,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    this.#packet = packet;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  start(handle: Handle): void {
    this.#id = requests.add(this);
    try {
      NtAssociateWaitCompletionPacket(this.#packet, requests.port.handle, handle, 0n, this.#id, STATUS_SUCCESS, 0n);
      this.#signal?.addEventListener('abort', this.#abort, { once: true });
    } catch (error) {
      this.#withdraw();
      this.#reject(error);
    }
  }

  complete(): void {
    this.#signal?.removeEventListener('abort', this.#abort);
    NtClose(this.#packet);
    this.#resolve();
  }

  readonly #abort = (): void => {
    this.#reject(this.#signal?.reason);
    if (this.#cancel()) this.#withdraw();
  };

  /** False when the packet has been taken out of the port already: it comes in a later turn. */
  #cancel(): boolean {
    try {
      return NtCancelWaitCompletionPacket(this.#packet, true).status === STATUS_SUCCESS;
    } catch (error) {
      if (error instanceof NtStatusError) return false;
      throw error;
    }
  }

  #withdraw(): void {
    requests.remove(this.#id);
    NtClose(this.#packet);
  }
}
