import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSiteFolder, writeSiteFolder } from '../../generator/site/site-folder.js';
import { temporaryFolder } from '../temporary-folder.js';

const page = (name: string, text: string) => ({ path: name, text });

function filesOf(dir: string): readonly string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => path.relative(dir, path.join(parentPath, name))).sort();
}

describe('a site folder', () => {
  test('holds what was written, byte for byte', async () => {
    const dir = path.join(temporaryFolder(), 'deep/site');
    // Larger than a batch, and characters of one to four bytes (RFC 3629, section 3).
    const long = 'a\u00e9\u20ac\u{1f600}'.repeat(200_000);
    const { files, bytes, written } = writeSiteFolder(dir, [page('a/b.html', long), page('index.html', '')]);
    await written;
    expect(readFileSync(path.join(dir, 'a/b.html'), 'utf8')).toBe(long);
    expect(filesOf(dir)).toEqual([path.join('a', 'b.html'), 'index.html', 'ntbind-site.txt']);
    const marker = readFileSync(path.join(dir, 'ntbind-site.txt')).length;
    expect({ files, bytes }).toEqual({ files: 3, bytes: 200_000 * (1 + 2 + 3 + 4) + marker });
  });

  test('loses the pages that the next run does not make, and nothing else', async () => {
    const dir = path.join(temporaryFolder(), 'site');
    await writeSiteFolder(dir, [page('a/old.html', 'old'), page('a/kept.html', 'first')]).written;
    writeFileSync(path.join(dir, 'a/mine.txt'), 'mine');
    await writeSiteFolder(dir, [page('a/kept.html', 'second'), page('b/new.html', 'new')]).written;
    const names = [path.join('a', 'kept.html'), path.join('a', 'mine.txt'), path.join('b', 'new.html')];
    expect(filesOf(dir)).toEqual([...names, 'ntbind-site.txt']);
    expect(readFileSync(path.join(dir, 'a/kept.html'), 'utf8')).toBe('second');
  });

  test('stays as it was when a run fails on the way', async () => {
    const dir = path.join(temporaryFolder(), 'site');
    await writeSiteFolder(dir, [page('a/one.html', 'first')]).written;
    function* failing() {
      yield page('a/one.html', 'second');
      throw new Error('on the way');
    }
    expect(() => writeSiteFolder(dir, failing())).toThrow('on the way');
    expect(readFileSync(path.join(dir, 'a/one.html'), 'utf8')).toBe('first');
    expect(filesOf(dir)).toEqual([path.join('a', 'one.html'), 'ntbind-site.txt']);
  });

  test('is taken over from a run that was ended in the middle', async () => {
    const dir = path.join(temporaryFolder(), 'site');
    const staging = path.join(dir, `.ntbind-staging-${spawnSync(process.execPath, ['--version']).pid}`);
    mkdirSync(path.join(staging, 'a'), { recursive: true });
    writeFileSync(path.join(staging, 'a/half.html'), 'half');
    expect(isSiteFolder(dir)).toBe(true);
    await writeSiteFolder(dir, [page('index.html', 'whole')]).written;
    expect(filesOf(dir)).toEqual(['index.html', 'ntbind-site.txt']);
    expect(existsSync(staging)).toBe(false);
  });
});
