/** Encoded files in one block of memory, which goes from thread to thread without being copied. */
export interface FileBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly files: readonly BatchedFile[];
}
export interface BatchedFile {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Few and large batches: each message between threads has a cost of its own. */
const BATCH_BYTES = 1 << 20;
/** UTF-8 takes at most three bytes for each code unit of UTF-16 (RFC 3629, section 3). */
const MOST_BYTES_A_UNIT = 3;

export interface FileBatches {
  /** How many bytes the text takes. */
  add(path: string, text: string): number;
  finish(): void;
}

/** Memory of a batch that has been dealt with, to be used again; null while there is none. */
export type TakeMemory = () => ArrayBuffer | null;

/** Encodes files one after another and hands over each batch when it is full. */
export function collectBatches(send: (batch: FileBatch) => void, takeMemory: TakeMemory = () => null): FileBatches {
  let buffer = Buffer.alloc(0);
  let files: BatchedFile[] = [];
  let end = 0;
  const finish = (): void => {
    if (files.length > 0) send({ bytes: new Uint8Array(buffer.buffer as ArrayBuffer, 0, end), files });
    buffer = Buffer.alloc(0);
    files = [];
    end = 0;
  };
  const add = (path: string, text: string): number => {
    const most = text.length * MOST_BYTES_A_UNIT;
    if (buffer.length - end < most) {
      finish();
      buffer = most <= BATCH_BYTES ? openBuffer(takeMemory()) : Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    }
    const start = end;
    end += buffer.write(text, start);
    files.push({ path, start, end });
    return end - start;
  };
  return { add, finish };
}

function openBuffer(memory: ArrayBuffer | null): Buffer<ArrayBuffer> {
  return memory?.byteLength === BATCH_BYTES ? Buffer.from(memory) : Buffer.allocUnsafeSlow(BATCH_BYTES);
}
