import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';
import { findBrokenLinks, readPages } from './site-checks.js';

const root = path.resolve(import.meta.dirname, '../..');
const PHNT = process.env['PHNT_INCLUDE'];

/** What a browser loads with a page before anybody searches. */
function shellBytes(site: string): number {
  const names = ['site.css', 'site.js', 'theme.js', 'icon.svg'];
  return names.reduce((sum, name) => sum + readFileSync(path.join(site, name)).length, 0);
}

async function checkSite(args: readonly string[]): Promise<void> {
  const site = path.join(temporaryFolder(), 'site');
  const { exitCode, stderr } = await runCommand(['docs', ...args, '--out', site], root);
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  expect(stderr).not.toContain('NTB25');
  const pages = readPages(site);
  expect(findBrokenLinks(site, pages)).toEqual([]);
  expect(pages.filter(({ errors }) => errors.length > 0).map(({ name, errors }) => [name, errors])).toEqual([]);
  const room = 60_000 - shellBytes(site);
  expect(pages.filter(({ bytes }) => bytes > room).map(({ name, bytes }) => [name, bytes])).toEqual([]);
}

describe('every page is valid HTML under 60 KB, with no broken link', () => {
  test('of the checked-in headers', { timeout: 60_000 }, () => checkSite([]));

  test.skipIf(PHNT === undefined)('of all of phnt (PHNT_INCLUDE=its folder)', { timeout: 300_000 }, () =>
    checkSite(['--headers', PHNT ?? '']),
  );
});

test('nothing is written into a folder that holds something else', async () => {
  const dir = temporaryFolder({ 'site/mine.txt': 'mine' });
  const { exitCode, stderr } = await runCommand(['docs', '--out', path.join(dir, 'site')], root);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('holds files that ntbind docs did not write');
});

test.each(['site', 'site/deeper'])('a file where the folder would be is refused in words: %s', async (out) => {
  const dir = temporaryFolder({ site: 'mine' });
  const { exitCode, stderr } = await runCommand(['docs', '--out', path.join(dir, out)], root);
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 });
  expect(stderr).toContain('cannot write to the output folder');
  expect(readFileSync(path.join(dir, 'site'), 'utf8')).toBe('mine');
});
