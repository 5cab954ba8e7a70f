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
  /** How many bytes the parts take together. */
  add(path: string, parts: Iterable<string>): number;
  finish(): void;
}

/** Encodes files one after another and hands over each batch when it is full. */
export function collectBatches(send: (batch: FileBatch) => void): FileBatches {
  let buffer = Buffer.alloc(0);
  let files: BatchedFile[] = [];
  // Of the file that is being added.
  let start = 0;
  let end = 0;
  const sendWhole = (): void => {
    if (files.length > 0) send({ bytes: new Uint8Array(buffer.buffer as ArrayBuffer, 0, start), files });
    files = [];
  };
  const makeRoom = (bytes: number): void => {
    const begun = buffer.subarray(start, end);
    const larger = openBuffer(begun.length + bytes);
    end = begun.copy(larger);
    sendWhole();
    buffer = larger;
    start = 0;
  };
  return {
    add(path, parts) {
      for (const part of parts) {
        const bytes = boundBytes(part);
        if (buffer.length - end < bytes) makeRoom(bytes);
        end += buffer.write(part, end);
      }
      files.push({ path, start, end });
      const size = end - start;
      start = end;
      return size;
    },
    finish() {
      sendWhole();
      buffer = Buffer.alloc(0);
      start = 0;
      end = 0;
    },
  };
}

/** What the part takes at most; exact where the difference would be megabytes. */
function boundBytes(part: string): number {
  const most = part.length * MOST_BYTES_A_UNIT;
  return most < BATCH_BYTES ? most : Buffer.byteLength(part);
}

/** Of a batch's size, or with as much again for the rest of a file that is larger than that. */
function openBuffer(least: number): Buffer<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(least > BATCH_BYTES ? 2 * least : BATCH_BYTES);
}
