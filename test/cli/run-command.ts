import picocolors from 'picocolors';
import { runProgram } from '../../generator/cli/program.js';

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as the process would, with pipes for output. */
export async function runCommand(args: readonly string[], cwd: string): Promise<CommandResult> {
  let stdout = '';
  let stderr = '';
  const pipe = (write: (text: string) => void) => ({ isLive: false, colors: picocolors.createColors(false), write });
  const exitCode = await runProgram(args, {
    cwd,
    stdout: pipe((text) => {
      stdout += text;
    }),
    stderr: pipe((text) => {
      stderr += text;
    }),
  });
  return { exitCode, stdout, stderr };
}
