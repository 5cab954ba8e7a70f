import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { installPackage } from './install-package.js';
import { findWindowsNode, type WindowsNode } from './windows-node.js';

/** Wine has no wait completion packets: waitFor is tried on a stand-in for them, compiled here. */
const sources = path.join(import.meta.dirname, 'stand-ins');
const node = findWindowsNode();
const is32 = node?.architecture === 'ia32';
const MINGW = is32 ? 'i686-w64-mingw32-gcc' : 'x86_64-w64-mingw32-gcc';
/** On x86 the C names of stdcall functions end in @ and their bytes of arguments; ntdll's exports do not. */
const LINKING = is32 ? ['-Wl,--enable-stdcall-fixup'] : [];
const canRun = node !== null && process.platform !== 'win32' && spawnSync(MINGW, ['--version']).status === 0;

test.skipIf(!canRun)(
  `waitFor on a stand-in${canRun ? '' : ` (skipped: it takes Wine and ${MINGW})`}`,
  () => {
    if (node === null) return;
    const dir = mkdtempSync(path.join(node.home, 'wait-for-'));
    try {
      installPackage(dir);
      compileStandIn(dir);
      copyFileSync(path.join(sources, 'wait-for.mjs'), path.join(dir, 'wait-for.mjs'));
      expect(run(node, dir)).toEqual({ status: 0, output: '' });
    } finally {
      rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
  60_000,
);

function compileStandIn(dir: string): void {
  const files = ['wait-packets.c', 'wait-packets.def'].map((file) => path.join(sources, file));
  const options = ['-shared', '-O2', '-Wall', '-Wextra', '-o', path.join(dir, 'wait-packets.dll')];
  const { status, stderr } = spawnSync(MINGW, [...options, ...LINKING, ...files, '-lntdll'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

function run({ command: [command = '', ...first], environment }: WindowsNode, dir: string) {
  const output = path.join(dir, 'output');
  const handle = openSync(output, 'w');
  const { status } = spawnSync(command, [...first, 'wait-for.mjs'], {
    cwd: dir,
    env: { ...process.env, ...environment, NODE_OPTIONS: '' },
    stdio: ['ignore', handle, handle],
    timeout: 40_000,
    killSignal: 'SIGKILL',
  });
  closeSync(handle);
  return { status, output: readFileSync(output, 'utf8') };
}
