import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type BoundText, bindText } from './emit/bind-text.js';
import { temporaryFolder } from './temporary-folder.js';

/*
 * Each folder of test/cases is one construct: `input.h`, `overrides.json` if it needs one, and what is generated
 * from it. A new folder is a new test; `vitest -u` writes what is expected, to be read as a diff.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CASES = path.join(ROOT, 'test/cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The modules of the case's own header; those of the prelude, and the indexes, are the same for all. */
const OWN_MODULES = ['input.ts', 'raw/input.ts', 'handles.ts', 'status.ts'];

function bindCase(name: string): BoundText {
  const overrides = path.join(CASES, name, 'overrides.json');
  const text = readFileSync(path.join(CASES, name, 'input.h'), 'utf8');
  return bindText(text, existsSync(overrides) ? readFileSync(overrides, 'utf8') : null);
}

function describeDiagnostics({ diagnostics }: BoundText): string {
  return diagnostics
    .map(({ code, severity, message, range }) => `${range?.file}:${range?.line}: ${severity} ${code}: ${message}\n`)
    .join('');
}

describe.each(names)('%s', (name) => {
  const bound = bindCase(name);
  const expected = path.join(CASES, name, 'expected');

  test.each(OWN_MODULES.filter((file) => hasContent(bound.files.get(file))))('%s', async (file) => {
    await expect(bound.files.get(file)).toMatchFileSnapshot(path.join(expected, file));
  });

  test('diagnostics', async () => {
    const text = describeDiagnostics(bound);
    const file = path.join(expected, 'diagnostics.txt');
    if (text !== '' || existsSync(file)) await expect(text).toMatchFileSnapshot(file);
  });
});

/** Cases without handle types or status values have nothing to say about them. */
function hasContent(text: string | undefined): boolean {
  return text !== undefined && /^(export| {2}STATUS)/m.test(text.replace(/^export const failure.*/m, ''));
}

test('what is generated compiles under the strict settings', () => {
  const folder = temporaryFolder({
    'tsconfig.json': JSON.stringify({
      extends: path.join(ROOT, 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        declaration: false,
        sourceMap: false,
        rootDir: '/',
        typeRoots: [path.join(ROOT, 'node_modules/@types')],
      },
      include: ['cases'],
    }),
    'package.json': '{ "type": "module" }',
  });
  for (const name of names) {
    for (const [file, text] of bindCase(name).files) {
      const target = path.join(folder, 'cases', name, file);
      mkdirSync(path.dirname(target), { recursive: true });
      const support = path.join(ROOT, 'runtime/support/index.js').replaceAll('\\', '/');
      writeFileSync(target, text.replace(/'(?:\.\.\/)+runtime\/support\/index\.js'/, `'${support}'`));
    }
  }
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8', timeout: 60_000 });
  expect(run.stdout).toBe('');
  expect(run.status).toBe(0);
}, 90_000);
