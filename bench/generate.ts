import { appendFileSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchmarkConsumer } from './consumer.js';
import { median } from './measure.js';
import { type Contestant, type ProcessRuns, ratioOf, runContestants } from './process.js';
import { listRivals } from './rivals.js';

const ROUNDS = 5;
const MAXIMUM_BINDINGS = 0.5;
const MAXIMUM_DOCS = 0.8;
const MAXIMUM_SECOND = 0.5;

const root = fileURLToPath(new URL('../..', import.meta.url));
const given = process.env['PHNT_INCLUDE'];
if (given === undefined) {
  console.error(
    'PHNT_INCLUDE is the folder of the headers to measure with: phnt/include of the System Informer sources',
  );
  process.exit(2);
}
const include: string = path.resolve(given);

const folder = mkdtempSync(path.join(tmpdir(), 'ntbind-bench-'));
try {
  process.exitCode = (await benchmarkGenerator()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchmarkGenerator(): Promise<boolean> {
  const rivals = await listRivals(include, path.join(root, 'headers/sdk'), folder);
  const runs = runContestants([...listOwn(), ...rivals], ROUNDS, path.join(folder, 'time'));
  printRuns(runs);
  const isFast = judge(runs);
  const isLight = benchmarkConsumer(path.join(folder, 'bindings/generated'), root, folder, ROUNDS);
  return isFast && isLight;
}

function listOwn(): Contestant[] {
  const edited = path.join(folder, 'edited');
  cpSync(include, edited, { recursive: true });
  const generate = (headers: string, out: string, ...options: string[]) => [
    process.execPath,
    path.join(root, 'dist/cli.js'),
    'generate',
    '--headers',
    headers,
    '--out',
    path.join(folder, out, 'generated'),
    ...options,
  ];
  let rounds = 0;
  // Kept until the end: ext4 looks over every file that was removed lately before it makes one.
  const forget = (out: string) => {
    const last = path.join(folder, out);
    if (existsSync(last)) renameSync(last, `${last}${++rounds}`);
  };
  let edits = 0;
  return [
    {
      name: 'bindings',
      command: generate(include, 'bindings', '--no-docs', '--no-cache'),
      prepare: () => forget('bindings'),
    },
    { name: 'bindings and docs', command: generate(include, 'docs', '--no-cache'), prepare: () => forget('docs') },
    { name: 'first run', command: generate(edited, 'edits'), prepare: () => forget('edits'), cwd: folder },
    {
      name: 'after an edit',
      command: generate(edited, 'edits'),
      cwd: folder,
      prepare: () => appendFileSync(path.join(edited, 'ntioapi.h'), `\nVOID NTAPI NtbindBench${++edits}(VOID);\n`),
    },
    { name: 'after no edit', command: generate(edited, 'edits'), cwd: folder },
  ];
}

function printRuns(runs: readonly ProcessRuns[]): void {
  for (const { name, walls, cpus, memory } of runs) {
    const seconds = [median(walls), median(cpus)].map((value) => `${value.toFixed(2)} s`.padStart(9));
    console.log(`${name.padEnd(22)}${seconds[0]} wall${seconds[1]} cpu ${memory.toFixed(0).padStart(6)} MiB`);
  }
}

function judge(runs: readonly ProcessRuns[]): boolean {
  const find = (name: string) => runs.find((run) => run.name === name);
  const bindgen = find('bindgen');
  const compare = (name: string, other: string, maximum: number): boolean => {
    const [left, right] = [find(name), find(other)];
    if (left === undefined || right === undefined) return true;
    const ratio = ratioOf(left.walls, right.walls);
    console.log(`${name}: ${ratio.toFixed(2)} of ${other} (at most ${maximum})`);
    return ratio <= maximum;
  };
  const areFast = [
    compare('bindings', 'bindgen', MAXIMUM_BINDINGS),
    compare('bindings and docs', 'bindgen', MAXIMUM_DOCS),
    compare('after an edit', 'first run', MAXIMUM_SECOND),
  ];
  const memory = (find('bindings')?.memory ?? 0) / (bindgen?.memory ?? Number.NaN);
  console.log(`memory of bindings: ${memory.toFixed(2)} of bindgen's (at most 1)`);
  return areFast.every((isFast) => isFast) && (bindgen === undefined || memory <= 1);
}
