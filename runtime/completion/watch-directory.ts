import {
  FILE_DIRECTORY_FILE,
  FILE_LIST_DIRECTORY,
  FILE_NOTIFY_CHANGE_CREATION,
  FILE_NOTIFY_CHANGE_DIR_NAME,
  FILE_NOTIFY_CHANGE_FILE_NAME,
  FILE_NOTIFY_CHANGE_LAST_WRITE,
  FILE_NOTIFY_CHANGE_SIZE,
  FILE_SHARE_DELETE,
  FILE_SHARE_READ,
  FILE_SHARE_WRITE,
  NtNotifyChangeDirectoryFile,
  NtOpenFile,
  OBJ_CASE_INSENSITIVE,
  STATUS_NOTIFY_ENUM_DIR,
} from '../../generated/index.js';
import { type DirectoryChange, readChanges } from './directory-changes.js';
import { toNtPath } from './nt-path.js';
import { OpenFile } from './open-file.js';
import { type RequestOptions, transfer } from './transfer.js';

export interface WatchOptions extends RequestOptions {
  /** What is below the directory counts as well. False by default. */
  readonly recursive?: boolean;
  /** FILE_NOTIFY_CHANGE_ flags; names, sizes, writes and creation by default. */
  readonly filter?: number;
  /** Room for the changes that come between two turns of the loop; 64 KiB by default. */
  readonly bufferSize?: number;
}

const FILTER =
  FILE_NOTIFY_CHANGE_FILE_NAME |
  FILE_NOTIFY_CHANGE_DIR_NAME |
  FILE_NOTIFY_CHANGE_SIZE |
  FILE_NOTIFY_CHANGE_LAST_WRITE |
  FILE_NOTIFY_CHANGE_CREATION;

/** FILE_LIST_DIRECTORY is all that watching needs. */
const SHARE = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/** The changes in a directory, from this call on, until the loop ends or the signal aborts. */
export function watchDirectory(
  directory: string,
  options: WatchOptions = {},
): AsyncIterableIterator<DirectoryChange, undefined> {
  return new DirectoryWatch(directory, options);
}

class DirectoryWatch implements AsyncIterableIterator<DirectoryChange, undefined> {
  readonly #file: OpenFile;
  readonly #options: WatchOptions;
  readonly #changes: AsyncGenerator<DirectoryChange, undefined>;

  constructor(directory: string, options: WatchOptions) {
    options.signal?.throwIfAborted();
    this.#options = options;
    const attributes = { name: toNtPath(directory), attributes: OBJ_CASE_INSENSITIVE };
    const { FileHandle } = NtOpenFile(FILE_LIST_DIRECTORY, attributes, SHARE, FILE_DIRECTORY_FILE);
    this.#file = new OpenFile(FileHandle, 'directory');
    this.#changes = this.#loop(this.#request());
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<DirectoryChange, undefined>> {
    return this.#changes.next();
  }

  /** Closes first: a generator that waits for a change would not hear of the end. */
  async return(): Promise<IteratorResult<DirectoryChange, undefined>> {
    await this.#file.close();
    return this.#changes.return(undefined);
  }

  async *#loop(first: Promise<DirectoryChange[]>): AsyncGenerator<DirectoryChange, undefined> {
    // Nobody may ever ask for the first change.
    first.catch(() => {});
    try {
      for (let request = first; ; request = this.#request()) {
        for (const change of await request) yield change;
      }
    } catch (error) {
      if (this.#file.isClosed) return undefined;
      throw error;
    } finally {
      await this.#file.close();
    }
  }

  #request(): Promise<DirectoryChange[]> {
    const { signal, recursive = false, filter = FILTER, bufferSize = 65_536 } = this.#options;
    return transfer(this.#file, {
      functionName: 'NtNotifyChangeDirectoryFile',
      size: bufferSize,
      signal,
      start: (apc, block, buffer) =>
        NtNotifyChangeDirectoryFile(this.#file.handle, null, null, apc, block, buffer, filter, recursive),
      finish: ({ status, information }, buffer) =>
        status === STATUS_NOTIFY_ENUM_DIR || information === 0
          ? [{ action: 'overflow', name: '' }]
          : readChanges(buffer, information),
    });
  }
}
