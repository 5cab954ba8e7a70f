import {
  IO_COMPLETION_ALL_ACCESS,
  IO_COMPLETION_BASIC_INFORMATION,
  IO_COMPLETION_INFORMATION_CLASS,
  type IoCompletionHandle,
  NtClose,
  NtCreateIoCompletion,
  NtOpenIoCompletion,
  NtQueryIoCompletion,
  NtRemoveIoCompletion,
  NtRemoveIoCompletionEx,
  NtSetIoCompletion,
  STATUS_SUCCESS,
} from '../../generated/index.js';
import { type ObjectAttributes, OwnedHandle } from '../support/index.js';
import { type Packet, type PacketInput, toPacket } from './packet.js';
import { relativeTimeout } from './timeout.js';

export interface CreateOptions extends ObjectAttributes {
  /** IO_COMPLETION_ rights of the handle; all by default. */
  readonly access?: number;
  /** How many threads may work on packets at a time; 0, the default, is one for each processor. */
  readonly concurrency?: number;
}

export interface OpenOptions extends ObjectAttributes {
  readonly name: string;
  /** IO_COMPLETION_ rights of the handle; all by default. */
  readonly access?: number;
}

/** How long a synchronous removal may wait. */
export interface WaitOptions {
  /** In milliseconds; 0, the default, only looks. The whole event loop waits, too. */
  readonly timeout?: number;
}

/**
 * A completion port. Packets come out in the order in which they went in, each once, whoever waits for them.
 *
 *     using port = IoCompletionPort.create({ name: '\\BaseNamedObjects\\jobs' });
 *     port.post({ key: 1n, information: 128n });
 *     const packet = port.tryRemove();
 */
export class IoCompletionPort implements Disposable, AsyncDisposable {
  readonly #handle: OwnedHandle<IoCompletionHandle>;

  private constructor(handle: IoCompletionHandle) {
    this.#handle = new OwnedHandle(handle, NtClose);
  }

  /** Makes a new port. A name that is taken is a STATUS_OBJECT_NAME_COLLISION. */
  static create(options: CreateOptions = {}): IoCompletionPort {
    const { access = IO_COMPLETION_ALL_ACCESS, concurrency = 0, ...attributes } = options;
    const isPlain = Object.keys(attributes).length === 0;
    return new IoCompletionPort(
      NtCreateIoCompletion(access, isPlain ? null : attributes, concurrency).IoCompletionHandle,
    );
  }

  /** Opens a port by its name, of this or another process. */
  static open(target: string | OpenOptions): IoCompletionPort {
    const options = typeof target === 'string' ? { name: target } : target;
    const { access = IO_COMPLETION_ALL_ACCESS, ...attributes }: OpenOptions = options;
    return new IoCompletionPort(NtOpenIoCompletion(access, attributes).IoCompletionHandle);
  }

  /** Takes over a handle: closing the port closes it. */
  static adopt(handle: IoCompletionHandle): IoCompletionPort {
    return new IoCompletionPort(handle);
  }

  /** For calls of other functions. It stays the port's own. */
  get handle(): IoCompletionHandle {
    return this.#handle.value;
  }

  get isClosed(): boolean {
    return this.#handle.isClosed;
  }

  /** How many packets wait in the port. */
  get depth(): number {
    const { IoCompletionBasicInformation } = IO_COMPLETION_INFORMATION_CLASS;
    const { size } = IO_COMPLETION_BASIC_INFORMATION;
    const { IoCompletionInformation } = NtQueryIoCompletion(this.handle, IoCompletionBasicInformation, size);
    return IO_COMPLETION_BASIC_INFORMATION.read(IoCompletionInformation).Depth;
  }

  /** Puts a packet into the port. */
  post({ key = 0n, context = 0n, status = STATUS_SUCCESS, information = 0n }: PacketInput = {}): void {
    NtSetIoCompletion(this.handle, key, context, status, information);
  }

  /** The next packet, null if there is none now. */
  tryRemove(): Packet | null {
    return this.remove();
  }

  /** The next packet, null if none comes in time. */
  remove({ timeout = 0 }: WaitOptions = {}): Packet | null {
    const result = NtRemoveIoCompletion(this.handle, relativeTimeout(timeout));
    // STATUS_TIMEOUT is a success, too, and so is the status that tells a waiter of a port that has been closed.
    return result.status === STATUS_SUCCESS ? toPacket(result) : null;
  }

  /** As many packets as there are, at most `count`; if there are none, as soon as one comes, or none in time. */
  removeMany(count: number, { timeout = 0 }: WaitOptions = {}): Packet[] {
    const result = NtRemoveIoCompletionEx(this.handle, count, relativeTimeout(timeout));
    return result.status === STATUS_SUCCESS ? result.IoCompletionInformation.map(toPacket) : [];
  }

  /** Closes the handle. The port itself, with its packets, goes with the last handle to it. */
  close(): void {
    this.#handle.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}
