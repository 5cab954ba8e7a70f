import { createHash } from 'node:crypto';

/** Of what the functions here return. */
export const DIGEST_LENGTH = 43;

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
