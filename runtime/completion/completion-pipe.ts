import {
  FILE_CREATE,
  FILE_GENERIC_READ,
  FILE_GENERIC_WRITE,
  FILE_OPEN_IF,
  FILE_PIPE_BYTE_STREAM_MODE,
  FILE_PIPE_BYTE_STREAM_TYPE,
  FILE_PIPE_QUEUE_OPERATION,
  FILE_PIPE_UNLIMITED_INSTANCES,
  FILE_SHARE_READ,
  FILE_SHARE_WRITE,
  type FileHandle,
  FSCTL_PIPE_DISCONNECT,
  FSCTL_PIPE_LISTEN,
  NtCreateNamedPipeFile,
  NtFsControlFile,
  NtOpenFile,
  NtReadFile,
  NtWriteFile,
  OBJ_CASE_INSENSITIVE,
  STATUS_END_OF_FILE,
  STATUS_PIPE_BROKEN,
  STATUS_PIPE_CONNECTED,
} from '../../generated/index.js';
import type { ObjectAttributes } from '../support/index.js';
import { toNtPipePath } from './nt-path.js';
import { OpenFile } from './open-file.js';
import { type ReadTarget, readInto, sizeOf } from './read-target.js';
import { type RequestOptions, transfer } from './transfer.js';

export interface CreatePipeOptions {
  /** At most how many server ends the name may have; any number by default. */
  readonly instances?: number;
  /** The name must be new: nobody else listens on it. False by default. */
  readonly isFirst?: boolean;
  /** How many bytes the kernel buffers in each direction; 64 KiB by default. */
  readonly quota?: number;
}

const ACCESS = FILE_GENERIC_READ | FILE_GENERIC_WRITE;
const SHARE = FILE_SHARE_READ | FILE_SHARE_WRITE;
/** How long a client that waits for a server may wait: 50 ms, in units of 100 ns, as Win32 has it. */
const CLIENT_WAIT = -500_000n;

/**
 * One end of a named pipe, a stream of bytes in both directions.
 *
 *     await using server = CompletionPipe.create('jobs');
 *     await server.listen({ signal });
 *     const request = await server.read(4096);
 */
export class CompletionPipe implements AsyncDisposable {
  readonly #file: OpenFile;

  private constructor(handle: FileHandle) {
    this.#file = new OpenFile(handle, 'pipe');
  }

  /** A server end. A client that has connected has it to itself: create one for each, under the same name. */
  static create(
    name: string,
    { instances = FILE_PIPE_UNLIMITED_INSTANCES, isFirst = false, quota = 65_536 }: CreatePipeOptions = {},
  ): CompletionPipe {
    const { FileHandle } = NtCreateNamedPipeFile(
      ACCESS,
      pipeAttributes(name),
      SHARE,
      isFirst ? FILE_CREATE : FILE_OPEN_IF,
      0,
      FILE_PIPE_BYTE_STREAM_TYPE,
      FILE_PIPE_BYTE_STREAM_MODE,
      FILE_PIPE_QUEUE_OPERATION,
      instances,
      quota,
      quota,
      CLIENT_WAIT,
    );
    return new CompletionPipe(FileHandle);
  }

  /** The client end. While all server ends are taken it is a STATUS_PIPE_NOT_AVAILABLE. */
  static connect(name: string): CompletionPipe {
    return new CompletionPipe(NtOpenFile(ACCESS, pipeAttributes(name), SHARE, 0).FileHandle);
  }

  get handle(): FileHandle {
    return this.#file.handle;
  }

  get isClosed(): boolean {
    return this.#file.isClosed;
  }

  /** Until a client has connected to this server end; one may have done so already. */
  listen({ signal }: RequestOptions = {}): Promise<void> {
    return this.#control(FSCTL_PIPE_LISTEN, signal, [STATUS_PIPE_CONNECTED]);
  }

  /** Ends the connection from the server's side: the end can listen again. */
  disconnect(): Promise<void> {
    return this.#control(FSCTL_PIPE_DISCONNECT, undefined, []);
  }

  #control(code: number, signal: AbortSignal | undefined, accepted: readonly number[]): Promise<void> {
    return transfer(this.#file, {
      functionName: 'NtFsControlFile',
      size: 0,
      accepted,
      signal,
      start: (apc, block) => NtFsControlFile(this.handle, null, null, apc, block, code),
      finish: () => {},
    });
  }

  /** What has come, at most so many bytes; none when the other end is closed. */
  async read(target: ReadTarget, { signal }: RequestOptions = {}): Promise<Uint8Array> {
    return transfer(this.#file, {
      functionName: 'NtReadFile',
      size: sizeOf(target, 'CompletionPipe.read'),
      accepted: [STATUS_PIPE_BROKEN, STATUS_END_OF_FILE],
      signal,
      start: (apc, block, buffer) => NtReadFile(this.handle, null, null, apc, block, buffer),
      finish: ({ information }, buffer) => readInto(target, buffer, information),
    });
  }

  /** How many bytes were written: all, once the other end has read what does not fit into the kernel's buffer. */
  async write(data: Uint8Array, { signal }: RequestOptions = {}): Promise<number> {
    return transfer(this.#file, {
      functionName: 'NtWriteFile',
      size: data.length,
      input: data,
      signal,
      start: (apc, block, buffer) => NtWriteFile(this.handle, null, null, apc, block, buffer),
      finish: ({ information }) => information,
    });
  }

  /** Cancels what is under way; done when the kernel has let go of the pipe. */
  close(): Promise<void> {
    return this.#file.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function pipeAttributes(name: string): ObjectAttributes {
  return { name: toNtPipePath(name), attributes: OBJ_CASE_INSENSITIVE };
}
