import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Baseline } from '../incremental/baseline.js';
import type { Remembered } from '../incremental/describe-baseline.js';
import type { HeaderScanned } from '../incremental/header-prints.js';
import { type KeptSyntax, NO_SYNTAX } from '../incremental/kept-syntax.js';
import { makeFolder } from '../output/make-folder.js';
import { DIGEST_LENGTH, digestBytes } from './digest.js';
import type { KnownRecord, RenderedRecord } from './run-record.js';

/** That of a big API takes some twenty megabytes. */
const MAXIMUM_FOLDERS = 2;
const FOLDER = /^[\w-]{43}$/;
const BASELINE = 'baseline.json';
const HEADER_ENDING = '.header';
const SYNTAX_ENDING = '.syntax';

/** Null for one of another run than the record's: a process may end before it has stored both. */
export function loadBaseline(cache: string, key: string, record: KnownRecord): Baseline | null {
  try {
    const bytes = readFileSync(path.join(cache, key, BASELINE));
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (end < 0 || headOf(body, record) !== bytes.toString('latin1', 0, end)) return null;
    const baseline: Baseline = JSON.parse(body.toString());
    return baseline;
  } catch {
    return null;
  }
}

function headOf(body: Uint8Array, { print }: Pick<RenderedRecord, 'print'>): string {
  return `${digestBytes(body)} ${print}`;
}

/** Headers lie there under their prints, which are digests of their bytes. */
export function loadHeader(cache: string, key: string, print: string): HeaderScanned | null {
  try {
    const bytes = readFileSync(path.join(cache, key, `${print}${HEADER_ENDING}`));
    if (digestBytes(bytes) !== print) return null;
    const header: HeaderScanned = deserialize(bytes);
    return header;
  } catch {
    return null;
  }
}

/** What the parser made of a header; the digest before it tells it from what is left of one. */
export function loadSyntax(cache: string, key: string, print: string): KeptSyntax {
  try {
    const bytes = readFileSync(path.join(cache, key, `${print}${SYNTAX_ENDING}`));
    const body = bytes.subarray(DIGEST_LENGTH);
    if (digestBytes(body) !== bytes.toString('latin1', 0, DIGEST_LENGTH)) return NO_SYNTAX;
    const syntax: KeptSyntax = deserialize(body);
    return syntax;
  } catch {
    return NO_SYNTAX;
  }
}

function renderSyntax(syntax: KeptSyntax): Uint8Array {
  const body = serialize(syntax);
  return Buffer.concat([Buffer.from(digestBytes(body), 'latin1'), body]);
}

/** The baseline comes last: one that is there has its headers. A cache that fails is none. */
export function storeBaseline(cache: string, key: string, remembered: Remembered, record: RenderedRecord): void {
  const dir = path.join(cache, key);
  try {
    makeFolder(dir);
    const present = new Set(readdirSync(dir));
    const { baseline, prints, syntax } = remembered;
    for (const { print, bytes } of prints) {
      if (!present.has(`${print}${HEADER_ENDING}`)) putInPlace(dir, `${print}${HEADER_ENDING}`, bytes);
    }
    for (const [print, tables] of syntax) putInPlace(dir, `${print}${SYNTAX_ENDING}`, renderSyntax(tables));
    const body = Buffer.from(JSON.stringify(baseline));
    putInPlace(dir, BASELINE, Buffer.concat([Buffer.from(`${headOf(body, record)}\n`), body]));
    const wanted = new Set(prints.flatMap(({ print }) => [`${print}${HEADER_ENDING}`, `${print}${SYNTAX_ENDING}`]));
    for (const name of present) if (name !== BASELINE && !wanted.has(name)) rmSync(path.join(dir, name));
    dropOldest(cache);
  } catch {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** In one step: others may read it meanwhile. */
function putInPlace(dir: string, name: string, data: Uint8Array): void {
  const temporary = path.join(dir, `${name}.${process.pid}.tmp`);
  writeFileSync(temporary, data);
  renameSync(temporary, path.join(dir, name));
}

function dropOldest(cache: string): void {
  const folders = readdirSync(cache).filter((name) => FOLDER.test(name));
  const ages = folders.map((name) => ({ name, time: statSync(path.join(cache, name)).mtimeMs }));
  const old = ages.sort((left, right) => right.time - left.time).slice(MAXIMUM_FOLDERS);
  for (const { name } of old) rmSync(path.join(cache, name), { recursive: true, force: true });
}
