import { type FileHandle, NtCancelIoFileEx, NtClose, STATUS_NOT_FOUND } from '../../generated/index.js';
import { type Memory, NtStatusError } from '../support/index.js';
import { requests } from './request-queue.js';

/** A file was used after it had been closed, or closed while a request was under way. */
export class FileClosedError extends Error {
  override readonly name = 'FileClosedError';
  readonly code = 'ERR_FILE_CLOSED';
}

/** A file handle whose requests end in packets. It stays open until the last of them is over. */
export class OpenFile {
  readonly #handle: FileHandle;
  readonly #kind: string;
  readonly #cancellations = new Set<(error: FileClosedError) => void>();
  #underWay = 0;
  #closed: { promise: Promise<void>; resolve: () => void } | null = null;

  /** `kind` is how errors call it: file, pipe, directory. */
  constructor(handle: FileHandle, kind: string) {
    this.#handle = handle;
    this.#kind = kind;
    try {
      requests.attach(handle);
    } catch (error) {
      NtClose(handle);
      throw error;
    }
  }

  get handle(): FileHandle {
    if (this.#closed !== null) throw new FileClosedError(`The ${this.#kind} is closed.`);
    return this.#handle;
  }

  get isClosed(): boolean {
    return this.#closed !== null;
  }

  /** A request begins; `refuse` rejects its promise when the file is closed. */
  enter(refuse: (error: FileClosedError) => void): void {
    this.#underWay += 1;
    this.#cancellations.add(refuse);
  }

  /** Its packet has come, or there will be none. */
  leave(refuse: (error: FileClosedError) => void): void {
    this.#cancellations.delete(refuse);
    this.#underWay -= 1;
    if (this.#underWay === 0 && this.#closed !== null) this.#end();
  }

  /** Cancels the request that uses this IO_STATUS_BLOCK, all without one. They end with packets like any other. */
  cancel(block: Memory | null): void {
    try {
      NtCancelIoFileEx(this.#handle, block);
    } catch (error) {
      // It was over already; its packet is under way.
      if (!(error instanceof NtStatusError && error.code === STATUS_NOT_FOUND)) throw error;
    }
  }

  /** Promises are rejected at once, the handle is closed once the kernel has let go of their memory. */
  close(): Promise<void> {
    if (this.#closed !== null) return this.#closed.promise;
    let resolve = () => {};
    const promise = new Promise<void>((fulfil) => {
      resolve = fulfil;
    });
    this.#closed = { promise, resolve };
    const error = new FileClosedError(`The ${this.#kind} was closed while this request was under way.`);
    for (const refuse of this.#cancellations) refuse(error);
    if (this.#underWay === 0) this.#end();
    else this.cancel(null);
    return promise;
  }

  #end(): void {
    NtClose(this.#handle);
    this.#closed?.resolve();
  }
}
