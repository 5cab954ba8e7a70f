import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installPackage } from './install-package.js';
import { findWindowsNode, type WindowsNode } from './windows-node.js';

/** Each block of the guide compiles under the strict settings, runs on a real ntdll and prints what the guide shows. */
const root = path.resolve(import.meta.dirname, '../..');
const guide = readFileSync(path.join(root, 'docs/completion-ports.md'), 'utf8');
const node = findWindowsNode();

interface Block {
  readonly title: string;
  readonly code: string;
  /** Null where the guide shows none: it depends on the system. */
  readonly output: string | null;
}

function readBlocks(markdown: string): readonly Block[] {
  const parts = [...markdown.matchAll(/^## (.+)$|^```(ts|text)\n([\s\S]*?)^```$/gm)];
  return parts.flatMap(([, , language, code = ''], index) => {
    if (language !== 'ts') return [];
    const title = parts.slice(0, index).findLast(([, heading]) => heading !== undefined)?.[1] ?? '';
    const next = parts[index + 1];
    return [{ title, code, output: next?.[2] === 'text' ? (next[3] ?? '') : null }];
  });
}

const blocks = readBlocks(guide);

test('the guide has its blocks', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(12);
  expect(blocks.filter(({ output }) => output === null).length).toBeLessThanOrEqual(1);
});

describe.skipIf(node === null)('docs/completion-ports.md', () => {
  const dir = node === null ? '' : prepareFolder(node);
  afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  test.each(blocks.map(({ title, output }, index) => [index + 1, title, output] as const))(
    'block %i: %s',
    (number, _title, output) => {
      if (node === null) return;
      const { status, printed } = run(node, dir, `block-${number}`);
      const want = output === null ? null : outputOn(node.architecture, output);
      expect({ status, printed: output === null ? null : printed }).toEqual({ status: 0, printed: want });
    },
    60_000,
  );
});

/** The guide shows what 64 bits print. Of a pointer with 32 bits an error gives another range. */
function outputOn(architecture: string, output: string): string {
  return architecture === 'ia32' ? output.replace('2^64-1, as a bigint if beyond 2^53-1', '2^32-1') : output;
}

function prepareFolder(windows: WindowsNode): string {
  mkdirSync(windows.home, { recursive: true });
  const dir = mkdtempSync(path.join(windows.home, 'guide-'));
  installPackage(dir);
  for (const [index, { code }] of blocks.entries()) writeFileSync(path.join(dir, `block-${index + 1}.ts`), code);
  const compilerOptions = { rootDir: '.', declaration: false, sourceMap: false };
  const settings = { extends: path.join(root, 'tsconfig.base.json'), compilerOptions, include: ['*.ts'] };
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', dir], { timeout: 60_000, stdio: 'inherit' });
  return dir;
}

function run(windows: WindowsNode, dir: string, block: string): { status: number | null; printed: string } {
  const output = path.join(dir, `${block}.out`);
  const handle = openSync(output, 'w');
  const [command = '', ...first] = windows.command;
  const { status } = spawnSync(command, [...first, `./${block}.js`], {
    cwd: dir,
    env: { ...process.env, ...windows.environment, NODE_OPTIONS: '' },
    stdio: ['ignore', handle, handle],
    timeout: 40_000,
    killSignal: 'SIGKILL',
  });
  closeSync(handle);
  return { status, printed: readFileSync(output, 'utf8').replaceAll('\r\n', '\n') };
}
