import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findWindowsNode } from '../ntdll/windows-node.js';

const root = path.resolve(import.meta.dirname, '../..');
const node = findWindowsNode();

/** tree-sitter has no build for 32-bit Windows: there the bindings run, the generator does not. */
const canRun = node !== null && node.architecture !== 'ia32';

/** Under Wine output goes through a file: node.exe stops at a pipe. */
test.skipIf(!canRun)(
  'on Windows the output is byte for byte what is checked in (npm run setup:wine)',
  { timeout: 120_000 },
  () => {
    const [program = '', ...first] = node?.command ?? [];
    const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-windows-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const output = path.join(dir, 'output.txt');
    const handle = openSync(output, 'w');
    const env = { ...process.env, ...node?.environment, NODE_OPTIONS: '' };
    const stdio: ['ignore', number, number] = ['ignore', handle, handle];
    const run = spawnSync(program, [...first, 'dist/cli.js', 'check'], { cwd: root, env, stdio, timeout: 100_000 });
    closeSync(handle);
    const text = readFileSync(output, 'utf8');
    expect({ status: run.status, text }).toMatchObject({ status: 0, text: expect.stringContaining('up to date') });
  },
);
