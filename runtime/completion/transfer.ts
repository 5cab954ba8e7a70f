import { IO_STATUS_BLOCK } from '../../generated/index.js';
import { failure } from '../../generated/status.js';
import { isError, Memory, NtStatusError } from '../support/index.js';
import type { FileClosedError, OpenFile } from './open-file.js';
import type { Packet } from './packet.js';
import { type PendingRequest, requests } from './request-queue.js';

export interface RequestOptions {
  /** Cancels the request: the promise is rejected with the signal's reason at once. */
  readonly signal?: AbortSignal;
}

/** How a request ended that did not fail. */
export interface Outcome {
  readonly status: number;
  /** Most often the number of bytes transferred. */
  readonly information: number;
}

export interface TransferPlan<T> {
  /** How errors call it: the function that `start` calls. */
  readonly functionName: string;
  /** Bytes of the buffer. */
  readonly size: number;
  /** What the buffer holds when the request begins. */
  readonly input?: Uint8Array;
  /** Errors that are an ending like another, such as the end of the file. */
  readonly accepted?: readonly number[];
  readonly signal?: AbortSignal | undefined;
  /** Calls the kernel with this context and this memory. */
  readonly start: (apc: bigint, block: Memory, buffer: Memory) => unknown;
  /** The result, from memory that is freed afterwards. */
  readonly finish: (outcome: Outcome, buffer: Memory) => T;
}

/**
 * One request. The kernel writes its IO_STATUS_BLOCK and its buffer until its packet is posted, whatever becomes of
 * the promise; so this object, known to the queue of requests, keeps the memory until the packet has come.
 */
class Transfer<T> implements PendingRequest {
  readonly promise: Promise<T>;
  readonly #file: OpenFile;
  readonly #plan: TransferPlan<T>;
  readonly #block = IO_STATUS_BLOCK.allocate();
  readonly #buffer: Memory;
  #resolve: (value: T) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor(file: OpenFile, plan: TransferPlan<T>) {
    this.#file = file;
    this.#plan = plan;
    this.#buffer = Memory.allocate(plan.size);
    if (plan.input !== undefined) this.#buffer.bytes.set(plan.input);
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  start(): void {
    const { start, signal } = this.#plan;
    this.#file.enter(this.#refuse);
    const id = requests.add(this);
    try {
      start(id, this.#block, this.#buffer);
    } catch (error) {
      // After a warning a packet comes, after an error none.
      if (!(error instanceof NtStatusError) || isError(error.code)) {
        requests.remove(id);
        this.#end(error instanceof NtStatusError ? error.code : 0, 0, error);
        return;
      }
    }
    signal?.addEventListener('abort', this.#abort, { once: true });
  }

  complete({ status, information }: Packet): void {
    this.#end(status, Number(information), null);
  }

  #end(status: number, information: number, error: unknown): void {
    const { signal, finish, functionName, accepted = [] } = this.#plan;
    signal?.removeEventListener('abort', this.#abort);
    this.#file.leave(this.#refuse);
    if (status < 0 && !accepted.includes(status)) this.#reject(error ?? failure(functionName, status, {}));
    else if (error !== null && status >= 0) this.#reject(error);
    else this.#resolve(finish({ status, information }, this.#buffer));
    this.#buffer.freeAtOnce();
    this.#block.freeAtOnce();
  }

  readonly #abort = (): void => {
    this.#reject(this.#plan.signal?.reason);
    this.#file.cancel(this.#block);
  };

  readonly #refuse = (error: FileClosedError): void => this.#reject(error);
}

/** Begins a request of a file; the promise is settled by its packet, by its signal or by the file's end. */
export async function transfer<T>(file: OpenFile, plan: TransferPlan<T>): Promise<T> {
  plan.signal?.throwIfAborted();
  void file.handle;
  const request = new Transfer(file, plan);
  request.start();
  return request.promise;
}
