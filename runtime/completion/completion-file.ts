import {
  FILE_ATTRIBUTE_NORMAL,
  FILE_CREATE,
  FILE_GENERIC_READ,
  FILE_GENERIC_WRITE,
  FILE_INFORMATION_CLASS,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN,
  FILE_OVERWRITE_IF,
  FILE_SHARE_DELETE,
  FILE_SHARE_READ,
  FILE_SHARE_WRITE,
  FILE_STANDARD_INFORMATION,
  type FileHandle,
  NtCreateFile,
  NtQueryInformationFile,
  NtReadFile,
  NtWriteFile,
  OBJ_CASE_INSENSITIVE,
  STATUS_END_OF_FILE,
} from '../../generated/index.js';
import { throwRange } from '../support/index.js';
import { flushFile } from './flush-file.js';
import { toNtPath } from './nt-path.js';
import { OpenFile } from './open-file.js';
import { type ReadTarget, readInto, sizeOf } from './read-target.js';
import { type RequestOptions, transfer } from './transfer.js';

/** As for fs.open: read, write, create; x fails if the file exists. */
export type FileFlags = keyof typeof FLAGS;

const BOTH = FILE_GENERIC_READ | FILE_GENERIC_WRITE;
const FLAGS = {
  r: [FILE_GENERIC_READ, FILE_OPEN],
  'r+': [BOTH, FILE_OPEN],
  w: [FILE_GENERIC_WRITE, FILE_OVERWRITE_IF],
  'w+': [BOTH, FILE_OVERWRITE_IF],
  wx: [FILE_GENERIC_WRITE, FILE_CREATE],
  'wx+': [BOTH, FILE_CREATE],
} as const;

export interface OpenFileOptions {
  /** 'r', reading a file that is there, by default. */
  readonly flags?: FileFlags;
  /** FILE_SHARE_ flags: what others may do with the file meanwhile; everything by default. */
  readonly share?: number;
}

const SHARE_ALL = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/**
 * A file whose requests never block a thread: any number of reads and writes may be under way, each at its offset.
 *
 *     await using file = CompletionFile.open('data.bin', { flags: 'w+' });
 *     await file.write(bytes, 0);
 *     const back = await file.read(4096, 0, { signal });
 */
export class CompletionFile implements AsyncDisposable {
  readonly #file: OpenFile;

  private constructor(handle: FileHandle) {
    this.#file = new OpenFile(handle, 'file');
  }

  /** Opens a path, or a name of the kernel's that begins with `\??\` or `\Device\`. */
  static open(file: string, { flags = 'r', share = SHARE_ALL }: OpenFileOptions = {}): CompletionFile {
    const found = FLAGS[flags];
    if (found === undefined)
      throwRange(flags, 'CompletionFile.open', 'flags', `one of ${Object.keys(FLAGS).join(', ')}`);
    const [access, disposition] = found;
    const attributes = { name: toNtPath(file), attributes: OBJ_CASE_INSENSITIVE };
    const options = FILE_NON_DIRECTORY_FILE;
    const { FileHandle } = NtCreateFile(access, attributes, null, FILE_ATTRIBUTE_NORMAL, share, disposition, options);
    return new CompletionFile(FileHandle);
  }

  /** Takes over a handle that was opened without FILE_SYNCHRONOUS_IO_ options and has no port yet. */
  static adopt(handle: FileHandle): CompletionFile {
    return new CompletionFile(handle);
  }

  get handle(): FileHandle {
    return this.#file.handle;
  }

  get isClosed(): boolean {
    return this.#file.isClosed;
  }

  /** In bytes. */
  get size(): bigint {
    using memory = FILE_STANDARD_INFORMATION.allocate();
    NtQueryInformationFile(this.handle, memory, FILE_INFORMATION_CLASS.FileStandardInformation);
    return FILE_STANDARD_INFORMATION.read(memory).EndOfFile;
  }

  /** At most so many bytes, or as many as fit into the array; fewer at the end of the file, none behind it. */
  async read(target: ReadTarget, offset: number | bigint, { signal }: RequestOptions = {}): Promise<Uint8Array> {
    return transfer(this.#file, {
      functionName: 'NtReadFile',
      size: sizeOf(target, 'CompletionFile.read'),
      accepted: [STATUS_END_OF_FILE],
      signal,
      start: (apc, block, buffer) => NtReadFile(this.handle, null, null, apc, block, buffer, offset),
      finish: ({ information }, buffer) => readInto(target, buffer, information),
    });
  }

  /** How many bytes were written. The bytes are copied first: the array may be used again at once. */
  async write(data: Uint8Array, offset: number | bigint, { signal }: RequestOptions = {}): Promise<number> {
    return transfer(this.#file, {
      functionName: 'NtWriteFile',
      size: data.length,
      input: data,
      signal,
      start: (apc, block, buffer) => NtWriteFile(this.handle, null, null, apc, block, buffer, offset),
      finish: ({ information }) => information,
    });
  }

  /** Until what was written is on the disk. */
  flush(): Promise<void> {
    return flushFile(this.#file);
  }

  /** Cancels what is under way; done when the kernel has let go of the file. */
  close(): Promise<void> {
    return this.#file.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
