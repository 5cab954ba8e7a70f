import { MissingParserError } from '../parse/missing-parser.js';
import type { ExitCode } from './exit-code.js';
import { reportInternalError } from './internal-error.js';
import { reportMissingParser } from './missing-parser-report.js';
import { runProgram } from './program.js';
import { openTerminal } from './terminal.js';

/** What a command line needs of its process. */
export interface CommandProcess {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  cwd(): string;
}

/** Runs one command line from end to end; a fault of ntbind itself is told, too. */
export async function runCommandLine(args: readonly string[], process: CommandProcess): Promise<ExitCode> {
  const { env } = process;
  const stderr = openTerminal(process.stderr, env);
  try {
    return await runProgram(args, { cwd: process.cwd(), stdout: openTerminal(process.stdout, env), stderr });
  } catch (error) {
    if (error instanceof MissingParserError) return reportMissingParser(error, stderr);
    return reportInternalError(error, stderr, env['NTBIND_DEBUG'] === '1');
  }
}
