import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CommandResult, runCommand } from '../cli/run-command.js';
import { type Snapshot, snapshotFolder } from '../temporary-folder.js';

/** What one run said and left. */
export interface RunOutcome {
  readonly exitCode: number;
  readonly text: string;
  readonly files: Snapshot;
}

/** Two copies of a project that are edited alike: one remembers its runs, the other does each of them whole. */
export interface EditedProject {
  readonly dir: string;
  write(file: string, text: string): void;
  read(file: string): string;
  /** Runs both, and says how many headers the one has read again, or why it has done all. */
  run(): Promise<{ cached: RunOutcome; fresh: RunOutcome; update: string | null }>;
}

/** `dir` and `twin` hold the same files; both have an `out` folder beside them. */
export function editProject(dir: string, twin: string, args: readonly string[]): EditedProject {
  return {
    dir,
    write: (file, text) => {
      for (const folder of [dir, twin]) writeFileSync(path.join(folder, file), text);
    },
    read: (file) => readFileSync(path.join(dir, file), 'utf8'),
    async run() {
      const cached = await runCommand(['generate', ...args], dir);
      const fresh = await runCommand(['generate', ...args, '--no-cache'], twin);
      const update = /^ {2}update +(.*\S) +\d+ ms$/m.exec(cached.stderr)?.[1] ?? null;
      return { cached: describe(cached, dir), fresh: describe(fresh, twin), update };
    },
  };
}

export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** The times that stages have taken differ from run to run. */
function describe({ exitCode, stdout, stderr }: CommandResult, dir: string): RunOutcome {
  const said = stderr.split('\n').filter((line) => !/^ {2}\w+ .* ms$/.test(line));
  const out = path.join(dir, 'out');
  return { exitCode, text: [...said, stdout].join('\n'), files: existsSync(out) ? snapshotFolder(out) : {} };
}
