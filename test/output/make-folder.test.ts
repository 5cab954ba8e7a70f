import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../generator/output/make-folder.js';

const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-folder-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('folders that are not there are made, and the outermost of them is told', () => {
  expect(makeFolder(path.join(dir, 'a/b/c'))).toBe(path.join(dir, 'a'));
  expect(existsSync(path.join(dir, 'a/b/c'))).toBe(true);
  expect(makeFolder(path.join(dir, 'a/d'))).toBe(path.join(dir, 'a/d'));
  expect(makeFolder(path.join(dir, 'a/b'))).toBeUndefined();
});

test('a file in the way is an error', () => {
  writeFileSync(path.join(dir, 'file'), '');
  expect(() => makeFolder(path.join(dir, 'file/inside'))).toThrow(/ENOTDIR|ENOENT/);
});

// Linux says ENOENT where a folder cannot be made, as if the one around it were missing.
test.skipIf(process.platform !== 'linux')('a folder that cannot be made is an error, not a wait', () => {
  expect(() => makeFolder('/proc/none/such')).toThrow('ENOENT');
});
