import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { StagedFiles } from '../../generator/output/staged-files.js';
import { snapshotFolder, temporaryFolder } from '../temporary-folder.js';

// As Windows does while a file in the folder is open (MoveFileEx: ERROR_ACCESS_DENIED).
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  const rename: typeof fs.renameSync = (from, to) => {
    if (fs.statSync(from).isDirectory()) throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    fs.renameSync(from, to);
  };
  return { ...fs, renameSync: rename };
});

function stage(dir: string): StagedFiles {
  const staged = new StagedFiles(dir);
  for (const name of ['new/deep/a.md', 'new/b.md', 'z.md']) staged.stage(name, Buffer.from(name), null);
  return staged;
}

test('a folder that cannot be moved as a whole is moved file by file', () => {
  expect(() => renameSync(temporaryFolder(), 'elsewhere')).toThrow('EPERM');
  const dir = temporaryFolder();
  const staged = stage(dir);
  staged.publish([]);
  staged.discard();
  expect(snapshotFolder(dir)).toEqual({
    'new/': '',
    'new/b.md': 'new/b.md',
    'new/deep/': '',
    'new/deep/a.md': 'new/deep/a.md',
    'z.md': 'z.md',
  });
});

test('and is gone again when a later file fails', () => {
  const dir = temporaryFolder();
  const staged = stage(dir);
  mkdirSync(path.join(dir, 'z.md'));
  writeFileSync(path.join(dir, 'z.md/mine'), '');
  expect(() => staged.publish([])).toThrow();
  staged.discard();
  expect(snapshotFolder(dir)).toEqual({ 'z.md/': '', 'z.md/mine': '' });
});
