import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { median } from './measure.js';

/** One way to do the work, as a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Before each run, outside of what is measured. */
  readonly prepare?: () => void;
}

export interface ProcessRuns {
  readonly name: string;
  /** In seconds, in the order of the rounds. */
  readonly walls: readonly number[];
  /** User and system time, in seconds. */
  readonly cpus: readonly number[];
  /** Largest resident set, in MiB. */
  readonly memory: number;
}

const TIME = '/usr/bin/time';

/** Whole processes in turn, round by round: what slows the machine for a while slows all of them. */
export function runContestants(contestants: readonly Contestant[], rounds: number, report: string): ProcessRuns[] {
  const runs = contestants.map(({ name }) => ({ name, walls: [] as number[], cpus: [] as number[], memory: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const run = runs[index];
      if (run === undefined) continue;
      const { wall, cpu, memory } = runOnce(contestant, report);
      run.walls.push(wall);
      run.cpus.push(cpu);
      run.memory = Math.max(run.memory, memory);
    }
  }
  return runs;
}

/** GNU time tells what a process took; without it only the clock counts. */
function runOnce({ name, command, cwd, environment, prepare }: Contestant, report: string) {
  prepare?.();
  const isTimed = existsSync(TIME);
  const [program = '', ...args] = isTimed ? [TIME, '-f', '%U %S %M', '-o', report, ...command] : command;
  const begun = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    timeout: 300_000,
  });
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${name} failed: ${stderr.slice(-2000)}`);
  const [user = Number.NaN, system = Number.NaN, size = Number.NaN] = isTimed
    ? readFileSync(report, 'utf8').trim().split(/\s+/).map(Number)
    : [];
  return { wall, cpu: user + system, memory: size / 1024 };
}

/** The median of the ratios of runs that stood next to each other. */
export function ratioOf(left: readonly number[], right: readonly number[]): number {
  return median(left.map((value, round) => value / (right[round] ?? Number.NaN)));
}
