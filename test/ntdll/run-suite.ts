import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowsNode } from './windows-node.js';

/** One case of a suite, as the reporter wrote it down. */
export interface SuiteCase {
  readonly name: string;
  readonly error: string | null;
  readonly isSkipped: boolean;
  readonly reason: string | null;
}

export interface SuiteRun {
  readonly cases: readonly SuiteCase[];
  /** Why the suite's process did not end as it should; null when it did. */
  readonly failure: string | null;
}

/** What goes wrong under Wine often hangs, so every suite has a time to end in. */
const SECONDS = 90;

/** Runs one compiled suite, node:test in a process of its own. Output goes through files: Wine's node.exe stops at a pipe. */
export async function runSuite(node: WindowsNode, dir: string, suite: string): Promise<SuiteRun> {
  const cases = path.join(dir, `${suite}.cases.jsonl`);
  const output = path.join(dir, `${suite}.out`);
  const handle = openSync(output, 'w');
  const reporter = ['--test-reporter=./case-reporter.js', `--test-reporter-destination=${path.basename(cases)}`];
  const [command = '', ...first] = node.command;
  const child = spawn(command, [...first, '--expose-gc', ...reporter, `./${suite}.js`], {
    cwd: dir,
    env: { ...process.env, ...node.environment, NODE_OPTIONS: '' },
    stdio: ['ignore', handle, handle],
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, SECONDS * 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearTimeout(timer);
  closeSync(handle);
  const read = readCases(cases);
  const isFine = code === 0 || (code === 1 && read.some((entry) => entry.error !== null));
  const why = isLate ? `did not end in ${SECONDS} s` : `ended with ${code}`;
  return { cases: read, failure: isFine && !isLate ? null : `${suite} ${why}\n${readFileSync(output, 'utf8')}` };
}

function readCases(file: string): readonly SuiteCase[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): SuiteCase => JSON.parse(line));
}
