import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Programs in a process of their own. Standard streams go through files: a pipe is what stops node.exe under Wine.
 */

export interface ChildResult {
  readonly code: number | null;
  readonly output: string;
  /** Milliseconds from the line that starts with `END` to the end of the process; null without such a line. */
  readonly endingTime: number | null;
}

export interface Child {
  readonly ended: Promise<ChildResult>;
  kill(): void;
  /** What it has printed so far. */
  output(): string;
}

/** Runs a module's text; it finds the package as the suites do. What does not end in time is killed. */
export function startChild(text: string, ...values: string[]): Child {
  const dir = mkdtempSync(path.join(tmpdir(), 'ntbind-child-'));
  const here = path.dirname(fileURLToPath(import.meta.url));
  const program = path.join(here, `child-${path.basename(dir)}.mjs`);
  const outputFile = path.join(dir, 'output');
  writeFileSync(program, text);
  const handle = openSync(outputFile, 'w');
  const child = spawn(process.execPath, [program, ...values], { cwd: here, stdio: ['ignore', handle, handle] });
  closeSync(handle);
  const output = () => readFileSync(outputFile, 'utf8');
  const timer = setTimeout(() => child.kill(), 20_000);
  const ended = new Promise<ChildResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const now = Date.now();
      clearTimeout(timer);
      const printed = output();
      const ending = /^END (\d+)$/m.exec(printed)?.[1];
      rmSync(program, { force: true });
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
      resolve({ code, output: printed, endingTime: ending === undefined ? null : now - Number(ending) });
    });
  });
  return { ended, kill: () => child.kill(), output };
}

/** Waits until the child has printed this. */
export async function untilPrinted(child: Child, text: string): Promise<void> {
  for (let left = 1000; left > 0; left--) {
    if (child.output().includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`The child has not printed ${text}: ${child.output()}`);
}
