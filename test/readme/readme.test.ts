import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../cli/run-command.js';
import { installPackage } from '../ntdll/install-package.js';
import { findWindowsNode, type WindowsNode } from '../ntdll/windows-node.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readBlock, readCommands } from './readme-blocks.js';

const root = path.resolve(import.meta.dirname, '../..');
const node = findWindowsNode();

describe('the example of using the bindings', () => {
  test.skipIf(node === null)('prints what the README says (npm run setup:wine)', { timeout: 120_000 }, () => {
    if (node === null) return;
    const dir = compileExample(node);
    expect(runUnderWindows(node, dir).trimEnd()).toBe(readBlock('output: consume'));
  });
});

/** Type-checked as a user's project would be, against the package as npm installs it. */
function compileExample({ home }: WindowsNode): string {
  mkdirSync(home, { recursive: true });
  const dir = mkdtempSync(path.join(home, 'readme-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  installPackage(dir);
  mkdirSync(path.join(dir, 'node_modules/@types'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules/@types/node'), path.join(dir, 'node_modules/@types/node'), 'junction');
  writeFileSync(path.join(dir, 'example.ts'), `${readBlock('run: consume')}\n`);
  const options = [
    '--ignoreConfig',
    '--strict',
    '--module',
    'NodeNext',
    '--target',
    'ES2023',
    '--lib',
    'ES2023,ESNext.Disposable',
    '--types',
    'node',
  ];
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, ...options, path.join(dir, 'example.ts')], { cwd: dir, timeout: 60_000 });
  return dir;
}

/** Through a file: with a pipe for its output node.exe stops under Wine. */
function runUnderWindows({ command, environment }: WindowsNode, dir: string): string {
  const output = path.join(dir, 'output.txt');
  const handle = openSync(output, 'w');
  const [program = '', ...first] = command;
  const env = { ...process.env, ...environment, NODE_OPTIONS: '' };
  const run = spawnSync(program, [...first, './example.js'], {
    cwd: dir,
    env,
    stdio: ['ignore', handle, handle],
    timeout: 60_000,
  });
  closeSync(handle);
  const text = readFileSync(output, 'utf8').replaceAll('\r\n', '\n');
  expect({ status: run.status, text }).toMatchObject({ status: 0 });
  return text;
}

test('the example of adding a function gives the binding that the README shows', { timeout: 60_000 }, async () => {
  const dir = temporaryFolder();
  for (const name of ['headers', 'ntbind.config.json'])
    cpSync(path.join(root, name), path.join(dir, name), { recursive: true });
  appendFileSync(path.join(dir, 'headers/ntioapi.h'), `\n${readBlock('run: regenerate, append to ntioapi.h')}\n`);
  const run = await runCommand(['generate'], dir);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(readFileSync(path.join(dir, 'generated/ntioapi.ts'), 'utf8')).toContain(readBlock('output: regenerate'));
});

test('every npm script that the README names exists', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const text = readFileSync(path.join(root, 'README.md'), 'utf8');
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
  expect(readCommands()).toContain('npm ci && npm run generate');
  expect(readCommands()).toContain('npm ci && npm test');
});
