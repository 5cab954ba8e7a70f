import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TARGETS } from '../../generator/model/target.js';
import { findCompiler } from '../../generator/verify/compilers.js';
import { runCommand } from '../cli/run-command.js';

const root = path.resolve(import.meta.dirname, '../..');
const include = process.env['PHNT_INCLUDE'];

interface Report {
  readonly checked: number;
  readonly failures: readonly unknown[];
  readonly brokenHeaders: string | null;
}

async function verify(args: readonly string[]): Promise<readonly Report[]> {
  const { stdout } = await runCommand(['verify', '--json', ...args], root);
  const { reports }: { reports: readonly Report[] } = JSON.parse(stdout);
  expect(reports.map(({ brokenHeaders }) => brokenHeaders)).toEqual(TARGETS.map(() => null));
  expect(reports.flatMap(({ failures }) => failures)).toEqual([]);
  return reports;
}

describe.skipIf(findCompiler('x64') === null)('a C compiler agrees on every target (apt-get install clang)', () => {
  test('with every claim about the checked-in headers', { timeout: 120_000 }, async () => {
    for (const { checked } of await verify([])) expect(checked).toBeGreaterThan(1500);
  });

  test.skipIf(include === undefined)(
    'with every claim about all of phnt (PHNT_INCLUDE; arm64 wants clang 20 or later)',
    { timeout: 300_000 },
    async () => {
      for (const { checked } of await verify(['--headers', include ?? ''])) expect(checked).toBeGreaterThan(35_000);
    },
  );
});
