import type { Handle } from './handle.js';

/**
 * A handle with the call that closes it: `using port = new OwnedHandle(IoCompletionHandle, NtClose)`.
 * It is closed once, however often it is disposed of.
 */
export class OwnedHandle<T extends Handle> implements Disposable {
  #handle: T | null;
  readonly #close: (handle: T) => unknown;

  constructor(handle: T, close: (handle: T) => unknown) {
    this.#handle = handle;
    this.#close = close;
  }

  get isClosed(): boolean {
    return this.#handle === null;
  }

  get value(): T {
    if (this.#handle === null) throw new Error('The handle is closed.');
    return this.#handle;
  }

  /** Gives the handle away: from now on the caller closes it. */
  release(): T {
    const handle = this.value;
    this.#handle = null;
    return handle;
  }

  /** Forgets the handle before the call: Windows may give its number to the next object at once. */
  close(): void {
    if (this.#handle !== null) this.#close(this.release());
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
