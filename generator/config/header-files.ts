import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HeaderRoot } from '../source/scan-headers.js';
import type { Configuration } from './configuration.js';

/** The header folders: those to bind go by bare names, those of an SDK under their folder's name. */
export function rootsOf(configuration: Configuration): readonly HeaderRoot[] {
  return [
    ...configuration.headers.map(({ dir }) => ({ dir, prefix: '', isSdk: false })),
    ...configuration.sdk.map(({ dir, display }) => ({ dir, prefix: `${display}/`, isSdk: true })),
  ];
}

/** A file's text by its absolute path; null where there is none, or none that can be read. */
export type FileReader = (file: string) => string | null;

/** Reads each file once. */
export function createFileReader(): FileReader {
  const texts = new Map<string, string | null>();
  return (file) => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = readText(file);
    texts.set(file, text);
    return text;
  };
}

/** The file behind a header's path as messages show it. */
export function locateHeader(header: string, roots: readonly HeaderRoot[], readFile: FileReader): string | null {
  for (const { dir, prefix } of roots) {
    if (!header.startsWith(prefix)) continue;
    const file = path.join(dir, header.slice(prefix.length));
    if (readFile(file) !== null) return file;
  }
  return null;
}

/** Headers are UTF-8, or UTF-16 when they begin with its byte order mark; a mark is no part of the text. */
function readText(file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}
