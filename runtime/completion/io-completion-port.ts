import { type FileHandle, type IoCompletionHandle, NtClose } from '../../generated/index.js';
import type { Packet, PacketInput } from './packet.js';
import { PacketIterator } from './packet-iterator.js';
import { PacketReceiver } from './packet-receiver.js';
import { associateFile, createPort, duplicatePort, openPort, postPacket, queryDepth } from './port-calls.js';
import { closedBeforeUse } from './port-closed-error.js';
import { type CreateOptions, checkCount, type OpenOptions, type PacketsOptions } from './port-options.js';
import { checkTimeout } from './timeout.js';
import type { WaitOptions } from './waiter.js';

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
    return new IoCompletionPort(createPort(options));
  }

  /** Opens a port by its name, of this or another process. */
  static open(target: string | OpenOptions): IoCompletionPort {
    return new IoCompletionPort(openPort(target));
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
    return duplicatePort(this.handle);
  }

  /** How many packets nobody has been given yet. */
  get depth(): number {
    const { handle } = this;
    // First, since it may end a wait that has just taken a packet out of the port.
    const held = this.#receiver.heldCount;
    return queryDepth(handle) + held;
  }

  /** Puts a packet into the port. */
  post(packet: PacketInput = {}): void {
    if (this.#isClosed) throw closedBeforeUse();
    postPacket(this.#number, packet);
  }

  /** From now on each request of the file that has a context ends with a packet that has this key. */
  associate(file: FileHandle | { readonly handle: FileHandle }, key: number | bigint = 0n): void {
    associateFile(this.handle, file, key);
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
