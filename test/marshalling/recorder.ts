import koffi from 'koffi';

/** One call as the C side saw it. */
export interface RecordedCall {
  readonly name: string;
  /** Bytes by parameter name; a pointee's under `*Name`, a record's under its fields' names. In the order seen. */
  readonly bytes: ReadonlyMap<string, Buffer>;
}

/** The test's end of the recorder. */
export class Recorder {
  readonly #log: () => unknown;
  readonly #size: () => number;
  readonly #prepare: (status: number, bytes: Uint8Array, size: number) => void;

  constructor(path: string) {
    const library = koffi.load(path);
    this.#log = library.func('RecorderLog', 'void *', []);
    this.#size = library.func('RecorderSize', 'uint32', []);
    this.#prepare = library.func('RecorderPrepare', 'void', ['int32', 'void *', 'uint32']);
  }

  /** The next call returns `status` and fills its outputs, in the order of the C code, from `reply`. */
  prepare(status: number, reply: Uint8Array = new Uint8Array(0)): void {
    this.#prepare(status, reply, reply.length);
  }

  /** The last call. */
  read(): RecordedCall {
    const log = Buffer.from(koffi.view(this.#log(), this.#size()));
    const entries: [string, Buffer][] = [];
    for (let offset = 0; offset < log.length; ) {
      const name = field(log, offset);
      const bytes = field(log, offset + 4 + name.length);
      entries.push([name.toString('latin1'), bytes]);
      offset += 8 + name.length + bytes.length;
    }
    const [head, ...bytes] = entries;
    return { name: head?.[1].toString('latin1') ?? '', bytes: new Map(bytes) };
  }
}

/** Bytes with their length before them. */
function field(log: Buffer, offset: number): Buffer {
  const length = log.readUInt32LE(offset);
  return Buffer.from(log.subarray(offset + 4, offset + 4 + length));
}
