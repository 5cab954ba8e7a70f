import { Buffer } from 'node:buffer';

/** A header's bytes as text and what it takes to write the text back. */
export interface DecodedHeader {
  readonly text: string;
  readonly encode: (text: string) => Buffer;
}

const MARKS = [
  { mark: Buffer.from([0xff, 0xfe]), encoding: 'utf16le' },
  { mark: Buffer.from([0xef, 0xbb, 0xbf]), encoding: 'utf8' },
] as const;

/** Null for bytes that would not come back as they were, such as a Windows code page's: they cannot be edited as text. */
export function decodeHeader(bytes: Buffer): DecodedHeader | null {
  const marked = MARKS.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  const { mark, encoding } = marked ?? { mark: Buffer.alloc(0), encoding: 'utf8' };
  const text = bytes.toString(encoding, mark.length);
  const encode = (edited: string) => Buffer.concat([mark, Buffer.from(edited, encoding)]);
  return encode(text).equals(bytes) ? { text, encode } : null;
}
