import type { StageObserver } from '../chain.js';
import { displayPath } from '../config/display-path.js';
import { rangeOfValue } from '../config/json-document.js';
import type { LoadedConfiguration } from '../config/load-configuration.js';
import type { Diagnostic, Result } from '../diagnostics.js';
import type { OutputFolder } from '../output/output-folder.js';
import type { PipelineInput } from '../pipeline.js';
import type { CommandContext } from './context.js';
import type { SourceFinder } from './diagnostic-text.js';
import { prepareRun } from './prepare-run.js';
import type { RunOptions } from './run-options.js';
import { StageDisplay, type StageTime } from './stage-display.js';

/** What came of a run of the pipeline, or of a part of it, for a command to print. */
export interface Run<T> {
  readonly diagnostics: readonly Diagnostic[];
  readonly findSource: SourceFinder;
  readonly stages: readonly StageTime[];
  /** Null when something was wrong on the way. */
  readonly finished: { readonly value: T; readonly folder: OutputFolder } | null;
}

export type Pipeline<T> = (input: PipelineInput, observer: StageObserver) => Result<T | null>;

/** Reads what the options ask for and runs the pipeline over it. */
export function runPipelineFor<T>(options: RunOptions, pipeline: Pipeline<T>, context: CommandContext): Run<T> {
  const { diagnostics: found, findSource, ready } = prepareRun(options, context.cwd);
  if (ready === null) return { diagnostics: found, findSource, stages: [], finished: null };
  const display = new StageDisplay(options.json === true ? null : context.stderr);
  const { value, diagnostics: ofStages } = pipeline(ready.input, display);
  const diagnostics = [...found, ...ofStages.map((each) => placeInConfiguration(each, ready.loaded))];
  const finished = value === null ? null : { value, folder: outputFolder(ready.loaded, options, context.cwd) };
  return { diagnostics, findSource, stages: display.times, finished };
}

/** What a stage says about the configuration has its place there. */
function placeInConfiguration(diagnostic: Diagnostic, { document }: LoadedConfiguration): Diagnostic {
  const isVersion = diagnostic.range === null && diagnostic.code === 'NTB1032';
  return isVersion ? { ...diagnostic, range: rangeOfValue(document, ['version', 'value']) } : diagnostic;
}

function outputFolder(
  { configuration, document }: LoadedConfiguration,
  options: RunOptions,
  cwd: string,
): OutputFolder {
  const { bindings } = configuration.output;
  return {
    dir: bindings,
    display: displayPath(bindings, cwd),
    range: options.out === undefined ? rangeOfValue(document, ['output', 'bindings']) : null,
    kept: configuration.output.kept,
  };
}
