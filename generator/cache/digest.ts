import { createHash } from 'node:crypto';

/** Of what the functions here return. */
export const DIGEST_LENGTH = 43;

/** Of a text as UTF-8: by way of bytes, since the digest takes longer over a text than both take. */
export function digest(text: string): string {
  return digestBytes(Buffer.from(text));
}

export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
