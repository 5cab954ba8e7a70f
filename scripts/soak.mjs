// npm run soak -- [minutes]: completion ports under everything at once on a real ntdll, natively or under Wine.
// Prints what happened and ends with 1 if a packet was lost or doubled.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const isWindows = process.platform === 'win32';
const home = path.join(root, isWindows ? '.cache' : '.wine');
const minutes = Number(process.argv[2] ?? 1);

if (!(minutes > 0)) fail('usage: npm run soak -- [minutes]');
if (!isWindows && !existsSync(path.join(home, 'ready.json'))) fail('Wine is not set up: npm run setup:wine');
if (!existsSync(path.join(root, 'runtime/dist/runtime/index.js'))) fail('The package is not built: npm run build');

mkdirSync(home, { recursive: true });
const folder = mkdtempSync(path.join(home, 'soak-'));
try {
  prepareFolder();
  process.exitCode = run();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The package as it would be installed beside the programs. */
function prepareFolder() {
  const installed = path.join(folder, 'node_modules/@ntbind/ntdll');
  cpSync(path.join(root, 'runtime/dist'), path.join(installed, 'dist'), { recursive: true });
  cpSync(path.join(root, 'runtime/package.json'), path.join(installed, 'package.json'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const name of ['soak-program.mjs', 'soak-ledger.mjs', 'soak-peer.mjs']) {
    copyFileSync(path.join(import.meta.dirname, name), path.join(folder, name));
  }
}

/** Output goes through a file, since Wine's node.exe stops at a pipe; what does not end is killed. */
function run() {
  const output = path.join(folder, 'output');
  const handle = openSync(output, 'w');
  const seconds = Math.ceil(minutes * 60 + 60);
  const setup = isWindows ? {} : JSON.parse(readFileSync(path.join(home, 'ready.json'), 'utf8'));
  const [command, first] = isWindows
    ? [process.execPath, []]
    : ['timeout', ['-k', '5', String(seconds), 'wine', setup.node]];
  const { status } = spawnSync(command, [...first, '--expose-gc', 'soak-program.mjs', String(minutes)], {
    cwd: folder,
    env: { ...process.env, ...setup.environment, NODE_OPTIONS: '' },
    stdio: ['ignore', handle, handle],
    timeout: (seconds + 10) * 1000,
  });
  closeSync(handle);
  process.stdout.write(readFileSync(output, 'utf8'));
  return status ?? 1;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
