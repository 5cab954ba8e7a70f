import type { StageObserver } from '../chain.js';
import type { Result } from '../diagnostics.js';
import { inspectableNames, inspectName } from '../inspect/inspect-name.js';
import type { ApiModel } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { nearestName } from '../nearest-name.js';
import { type PipelineInput, runFrontEnd } from '../pipeline.js';
import type { CommandContext } from './context.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { runPipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

export interface InspectOptions extends RunOptions {
  readonly target?: readonly Target[];
}

/** `ntbind inspect NAME`: prints one declaration as it was understood. */
export function inspectDeclaration(name: string, options: InspectOptions, context: CommandContext): ExitCode {
  const run = runPipelineFor(options, readEverything, { ...context, stderr: { ...context.stderr, write: () => {} } });
  const command = 'inspect';
  const errors = run.diagnostics.filter(({ severity }) => severity === 'error');
  if (run.finished === null) {
    return finishCommand(
      { command, diagnostics: errors, hasFindings: false, text: '', json: {} },
      run,
      options,
      context,
    );
  }
  const model = run.finished.value;
  const lines = inspectName(model, name, options.target);
  const text = lines === null ? `${describeUnknown(model, name)}\n` : `${lines.join('\n')}\n`;
  const json = { name, lines };
  return finishCommand({ command, diagnostics: [], hasFindings: lines === null, text, json }, run, options, context);
}

/** Whatever the selection is, every declaration can be looked at. */
function readEverything(input: PipelineInput, observer: StageObserver): Result<ApiModel | null> {
  const all = ['*'];
  const select = { functions: all, records: all, enums: all, constants: all };
  return runFrontEnd({ ...input, configuration: { ...input.configuration, select } }, observer);
}

function describeUnknown(model: ApiModel, name: string): string {
  const reason = model.unbound.find((item) => item.name === name);
  if (reason !== undefined) return `${reason.kind} ${name} has no binding: ${reason.reason}`;
  const near = nearestName(name, inspectableNames(model));
  return `nothing is named ${name}${near === null ? '' : `; did you mean ${near}?`}`;
}
