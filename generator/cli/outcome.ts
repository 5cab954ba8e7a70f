import { hasErrors } from '../chain.js';
import type { Diagnostic } from '../diagnostics.js';
import type { CommandContext } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { countDiagnostics, diagnosticJson, printDiagnostics } from './report.js';
import type { Run } from './run.js';
import type { RunOptions } from './run-options.js';

/** What a command has to say at its end: for people as text, for machines as members of one JSON document. */
export interface Outcome {
  readonly command: string;
  /** Those of the run and those of the command itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** Found something that makes the command fail without an error, such as stale output. */
  readonly hasFindings: boolean;
  readonly text: string;
  readonly json: object;
}

export function finishCommand(
  outcome: Outcome,
  run: Run<unknown>,
  options: RunOptions,
  context: CommandContext,
): ExitCode {
  const exitCode = exitCodeOf(outcome);
  if (options.json === true) {
    const diagnostics = outcome.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, run.findSource));
    const document = { command: outcome.command, exitCode, ...outcome.json, stages: run.stages, diagnostics };
    context.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return exitCode;
  }
  printDiagnostics(outcome.diagnostics, run.findSource, context, options.all === true);
  if (outcome.text !== '') context.stdout.write(outcome.text);
  const counts = countDiagnostics(outcome.diagnostics);
  if (counts !== null) context.stderr.write(`${counts}\n`);
  return exitCode;
}

/** NTB09xx is the configuration's, NTB1921 the place of the output's: not the headers' fault. */
export function exitCodeOf(outcome: Pick<Outcome, 'diagnostics' | 'hasFindings'>): ExitCode {
  const errors = outcome.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.some(({ code }) => code.startsWith('NTB09') || code === 'NTB1921')) return EXIT.usage;
  return hasErrors(errors) || outcome.hasFindings ? EXIT.findings : EXIT.fine;
}
