import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../output/make-folder.js';
import { type KnownRecord, parseRecord, type RenderedRecord } from './run-record.js';

/** A record of a run over thousands of files takes half a megabyte. */
const MAXIMUM_RECORDS = 20;
const RECORD = /^[\w-]{43}\.json$/;
const LEFTOVER = /\.tmp$/;
/** Another process may still be writing a younger one. */
const LEFTOVER_AGE = 60_000;

export function loadRecord(dir: string, key: string): KnownRecord | null {
  try {
    return parseRecord(readFileSync(path.join(dir, `${key}.json`), 'utf8'));
  } catch {
    return null;
  }
}

/** Puts the record in place in one step, since others may read and write it meanwhile. A cache that fails is none. */
export function storeRecord(dir: string, key: string, { text }: RenderedRecord): void {
  const temporary = path.join(dir, `${key}.${process.pid}.tmp`);
  try {
    makeFolder(dir);
    writeFileSync(temporary, text);
    renameSync(temporary, path.join(dir, `${key}.json`));
    dropOldest(dir);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function dropOldest(dir: string): void {
  const names = readdirSync(dir);
  const ages = names.filter((name) => RECORD.test(name)).map((name) => ({ name, age: ageOf(path.join(dir, name)) }));
  const old = ages.sort((left, right) => left.age - right.age).slice(MAXIMUM_RECORDS);
  const leftovers = names.filter((name) => LEFTOVER.test(name) && ageOf(path.join(dir, name)) > LEFTOVER_AGE);
  for (const name of [...old.map((each) => each.name), ...leftovers]) rmSync(path.join(dir, name), { force: true });
}

function ageOf(file: string): number {
  return Date.now() - statSync(file).mtimeMs;
}
