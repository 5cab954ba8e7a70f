import {
  DUPLICATE_SAME_ACCESS,
  FILE_COMPLETION_INFORMATION,
  FILE_INFORMATION_CLASS,
  type FileHandle,
  IO_COMPLETION_ALL_ACCESS,
  IO_COMPLETION_BASIC_INFORMATION,
  IO_COMPLETION_INFORMATION_CLASS,
  type IoCompletionHandle,
  NtClose,
  NtCreateIoCompletion,
  NtDuplicateObject,
  NtOpenIoCompletion,
  NtQueryIoCompletion,
  NtSetInformationFile,
  STATUS_SUCCESS,
} from '../../generated/index.js';
import * as raw from '../../generated/raw/ntioapi.js';
import { failure } from '../../generated/status.js';
import { int32, type ObjectAttributes, throwRange, uintptr } from '../support/index.js';
import { currentProcess } from './current-process.js';
import type { Packet, PacketInput } from './packet.js';
import { PacketIterator } from './packet-iterator.js';
import { PacketReceiver } from './packet-receiver.js';
import { closedBeforeUse } from './port-closed-error.js';
import { checkTimeout } from './timeout.js';
import type { WaitOptions } from './waiter.js';

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

export interface PacketsOptions {
  /** Ends the loop: it throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** At most how many packets the loop takes out of the port at a time; 64 by default. */
  readonly batch?: number;
}

/**
 * A completion port. Packets come out in the order in which they went in, each once, whoever waits for them; a wait
 * never blocks the event loop.
 *
 *     await using port = IoCompletionPort.create({ name: '\\BaseNamedObjects\\jobs' });
 *     port.post({ key: 1n, information: 128n });
 *     for await (const packet of port.packets({ signal })) handle(packet);
 */
export class IoCompletionPort implements Disposable, AsyncDisposable {
  readonly #handle: IoCompletionHandle;
  /** koffi takes a number at half the cost. */
  readonly #number: number;
  readonly #receiver: PacketReceiver;
  #isClosed = false;

  private constructor(handle: IoCompletionHandle) {
    this.#handle = handle;
    this.#number = Number(handle);
    this.#receiver = new PacketReceiver(handle);
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
    if (this.#isClosed) throw closedBeforeUse();
    return this.#handle;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** A second handle to the port, for `adopt` in another thread of this process. */
  duplicate(): IoCompletionHandle {
    const self = currentProcess();
    return NtDuplicateObject(self, this.handle, self, 0, 0, DUPLICATE_SAME_ACCESS).TargetHandle as IoCompletionHandle;
  }

  /** How many packets nobody has been given yet. */
  get depth(): number {
    const { handle } = this;
    // First, since it may end a wait that has just taken a packet out of the port.
    const held = this.#receiver.heldCount;
    using memory = IO_COMPLETION_BASIC_INFORMATION.allocate();
    NtQueryIoCompletion(handle, IO_COMPLETION_INFORMATION_CLASS.IoCompletionBasicInformation, memory);
    return IO_COMPLETION_BASIC_INFORMATION.read(memory).Depth + held;
  }

  /** Puts a packet into the port. */
  post({ key = 0n, apc = 0n, status = STATUS_SUCCESS, information = 0n }: PacketInput = {}): void {
    if (this.#isClosed) throw closedBeforeUse();
    const result = raw.NtSetIoCompletion(
      this.#number,
      uintptr(key, 'NtSetIoCompletion', 'KeyContext'),
      uintptr(apc, 'NtSetIoCompletion', 'ApcContext'),
      int32(status, 'NtSetIoCompletion', 'IoStatus'),
      uintptr(information, 'NtSetIoCompletion', 'IoStatusInformation'),
    );
    if (result < 0) throw failure('NtSetIoCompletion', result, {});
  }

  /** From now on each request of the file that has a context ends with a packet that has this key. */
  associate(file: FileHandle | { readonly handle: FileHandle }, key: number | bigint = 0n): void {
    using memory = FILE_COMPLETION_INFORMATION.allocate();
    FILE_COMPLETION_INFORMATION.write(memory, 0, { Port: this.handle, Key: key });
    const handle = typeof file === 'bigint' ? file : file.handle;
    NtSetInformationFile(handle, memory, FILE_INFORMATION_CLASS.FileCompletionInformation);
  }

  /** The next packet, null if there is none now. */
  tryRemove(): Packet | null {
    if (this.#isClosed) throw closedBeforeUse();
    return this.#receiver.takeOne();
  }

  /** As many packets as there are now, at most `max`. */
  tryRemoveMany(max: number): Packet[] {
    if (this.#isClosed) throw closedBeforeUse();
    return this.#receiver.take(checkCount(max, 'tryRemoveMany', 'max'));
  }

  /** The next packet as soon as there is one, null if none comes in time. */
  async remove(options: WaitOptions = {}): Promise<Packet | null> {
    return (await this.#receive(1, options, 'remove'))[0] ?? null;
  }

  /** At least one packet as soon as there is one, at most `max`; none if none comes in time. */
  async removeMany(max: number, options: WaitOptions = {}): Promise<Packet[]> {
    return this.#receive(checkCount(max, 'removeMany', 'max'), options, 'removeMany');
  }

  #receive(max: number, { timeout = Number.POSITIVE_INFINITY, signal }: WaitOptions, owner: string): Promise<Packet[]> {
    if (this.#isClosed) throw closedBeforeUse();
    return this.#receiver.receive(max, checkTimeout(timeout, owner), signal);
  }

  /** All packets, one after another, until the loop ends, the signal aborts or the port is closed. */
  packets({ signal, batch = 64 }: PacketsOptions = {}): AsyncIterableIterator<Packet, undefined> {
    const refusal = () => (this.#isClosed ? closedBeforeUse() : null);
    return new PacketIterator(this.#receiver, checkCount(batch, 'packets', 'batch'), signal, refusal);
  }

  /** Lets waits keep the process alive, which they do unless `unref` was called. */
  ref(): this {
    this.#receiver.setRef(true);
    return this;
  }

  /** Waits no longer keep the process alive. */
  unref(): this {
    this.#receiver.setRef(false);
    return this;
  }

  /** Closes the handle; who waits gets a PortClosedError. The port itself goes with the last handle to it. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#receiver.close();
    NtClose(this.#handle);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }
}

function checkCount(value: number, owner: string, name: string): number {
  if (Number.isInteger(value) && value >= 1 && value <= 0x7fff_ffff) return value;
  return throwRange(value, owner, name, 'an integer from 1 to 2147483647');
}
