import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installPackage } from './install-package.js';
import { runSuite, type SuiteRun } from './run-suite.js';
import { findWindowsNode, type WindowsNode } from './windows-node.js';

/**
 * The generated functions on a real ntdll. Each suite is a node:test file of its own process; each of its cases
 * becomes a test here.
 */
const root = path.resolve(import.meta.dirname, '../..');
const sources = path.join(import.meta.dirname, 'suites');
const suites = readdirSync(sources).flatMap((file) => (file.endsWith('.suite.ts') ? [path.basename(file, '.ts')] : []));
const node = findWindowsNode();
const isRequired = process.env['NTBIND_REQUIRE_NTDLL'] === '1';

if (node === null && !isRequired) {
  describe('ntdll (skipped: neither Windows nor Wine is here; npm run setup:wine sets Wine up)', () => {
    test.skip.each(suites)('%s', () => {});
  });
} else if (node === null) {
  test('ntdll suites can run', () => {
    expect.fail('NTBIND_REQUIRE_NTDLL=1 asks for the ntdll suites, and Wine is not set up: npm run setup:wine');
  });
} else {
  const dir = prepareFolder(node);
  afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  for (const suite of suites) defineCases(suite, await runSuite(node, dir, suite));
}

function defineCases(suite: string, run: SuiteRun): void {
  describe(suite, () => {
    test('runs to its end', () => {
      expect(run.failure).toBeNull();
      expect(run.cases).not.toEqual([]);
    });
    for (const { name, error, isSkipped, reason } of run.cases) {
      if (isSkipped) test.skip(reason === null ? name : `${name} (${reason})`, () => {});
      else
        test(name, () => {
          if (error !== null) throw new Error(error);
        });
    }
  });
}

/** The suites compiled, and the package as it would be installed beside them. */
function prepareFolder({ home }: WindowsNode): string {
  mkdirSync(home, { recursive: true });
  const dir = mkdtempSync(path.join(home, 'run-'));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', sources, '--outDir', dir], { timeout: 60_000 });
  installPackage(dir);
  return dir;
}
