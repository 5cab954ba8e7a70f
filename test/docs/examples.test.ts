import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(root, 'generated/docs/functions');

/** The block under the heading "Example". */
function readExample(page: string): string {
  const text = readFileSync(path.join(pages, page), 'utf8').replaceAll('\r\n', '\n');
  const example = /^## Example\n\n```ts\n(.*?)\n```$/ms.exec(text)?.[1];
  if (example === undefined) throw new Error(`${page} has no example`);
  return example;
}

test('the example of every function page compiles under the strict settings', { timeout: 120_000 }, () => {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const dir = mkdtempSync(path.join(root, '.cache/examples-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const names = readdirSync(pages);
  expect(names.length).toBeGreaterThan(100);
  for (const page of names) {
    writeFileSync(path.join(dir, page.replace(/\.md$/, '.ts')), `${readExample(page)}\n`);
  }
  const settings = {
    extends: '../../tsconfig.base.json',
    compilerOptions: { noEmit: true, noUnusedLocals: false },
    include: ['.'],
  };
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const output = compile(compiler, dir);
  expect(output).toBe('');
});

/** What the compiler has to say; empty when it is content. */
function compile(compiler: string, dir: string): string {
  try {
    return execFileSync(process.execPath, [compiler, '-p', dir], { encoding: 'utf8', timeout: 100_000 });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}
