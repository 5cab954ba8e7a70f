import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FileBatch } from '../output/file-batch.js';
import { makeFolder } from '../output/make-folder.js';

/** Inside the folder that it becomes: a rename never has to cross from one disk to another. */
export const STAGING = '.ntbind-staging';

export function stagingOf(dir: string): string {
  return path.join(dir, STAGING);
}

/** Takes the place of what an earlier run may have left. */
export function openStaging(dir: string): void {
  makeFolder(dir);
  discardStaging(dir);
  makeFolder(stagingOf(dir));
}

export function discardStaging(dir: string): void {
  rmSync(stagingOf(dir), { recursive: true, force: true });
}

/** Writes files beside the ones that readers see. */
export function stageBatch(dir: string, { bytes, files }: FileBatch, folders: Set<string>): void {
  const staging = stagingOf(dir);
  for (const { path: name, start, end } of files) {
    const folder = path.posix.dirname(name);
    if (!folders.has(folder)) makeFolder(path.join(staging, folder));
    folders.add(folder);
    writeFileSync(path.join(staging, name), bytes.subarray(start, end));
  }
}

/** Puts what was staged in its place, and takes away the pages of an earlier run that are no more. */
export function publishStaging(dir: string): void {
  publishFolder(stagingOf(dir), dir);
  discardStaging(dir);
}

function publishFolder(from: string, to: string): void {
  const entries = readdirSync(from, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    // A folder that is new is moved as a whole.
    if (entry.isDirectory() && existsSync(target)) publishFolder(source, target);
    else renameSync(source, target);
  }
  for (const name of readdirSync(to)) if (name.endsWith('.html') && !names.has(name)) rmSync(path.join(to, name));
}
