import { serialize } from 'node:v8';
import { digestBytes } from '../cache/digest.js';
import type { HeaderSource, MacroDefinition } from '../model/header-source.js';
import type { ScannedHeaders } from '../source/scan-headers.js';

/** All that the scan made of one header, which may have been included several times. */
export interface HeaderScanned {
  readonly path: string;
  readonly isSdk: boolean;
  readonly sources: readonly HeaderSource[];
  readonly macros: readonly MacroDefinition[];
}

/** A scanned header as bytes, and the digest that tells it from any other. */
export interface HeaderPrint {
  readonly bytes: Uint8Array;
  readonly print: string;
}

/** By header, in the order of the first inclusions. */
export function groupScanned({
  headers,
  macros,
}: Pick<ScannedHeaders, 'headers' | 'macros'>): ReadonlyMap<string, HeaderScanned> {
  const sources = groupBy(headers, ({ path }) => path);
  const defined = groupBy(macros, ({ range }) => range.file);
  const paths = new Set([...sources.keys(), ...defined.keys()]);
  return new Map(
    [...paths].map((path) => {
      const own = sources.get(path) ?? [];
      return [path, { path, isSdk: own.some(({ isSdk }) => isSdk), sources: own, macros: defined.get(path) ?? [] }];
    }),
  );
}

export function printHeader(header: HeaderScanned | null): HeaderPrint {
  const bytes = serialize(header);
  return { bytes, print: digestBytes(bytes) };
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
