import path from 'node:path';
import { hasErrors } from '../chain.js';
import { displayPath } from '../config/display-path.js';
import { findHeaders } from '../config/find-headers.js';
import { createFileReader, type FileReader, locateHeader, rootsOf } from '../config/header-files.js';
import { rangeOfValue } from '../config/json-document.js';
import type { LoadedConfiguration } from '../config/load-configuration.js';
import type { Diagnostic } from '../diagnostics.js';
import type { OutputFolder } from '../output/output-folder.js';
import { type PipelineOutput, runPipeline } from '../pipeline.js';
import { type OverridesDocument, parseOverrides } from '../resolve/overrides.js';
import type { CommandContext } from './context.js';
import type { SourceFinder } from './diagnostic-text.js';
import { chooseConfiguration, type RunOptions } from './run-options.js';
import { StageDisplay, type StageTime } from './stage-display.js';

/** What came of a run of the pipeline, for a command to print. */
export interface Run {
  readonly diagnostics: readonly Diagnostic[];
  readonly findSource: SourceFinder;
  readonly stages: readonly StageTime[];
  /** Null when something was wrong on the way. */
  readonly finished: FinishedRun | null;
}

export interface FinishedRun {
  readonly output: PipelineOutput;
  readonly folder: OutputFolder;
}

export function runFromOptions(options: RunOptions, context: CommandContext): Run {
  const loaded = chooseConfiguration(options, context.cwd);
  if (!('configuration' in loaded)) return failedRun(loaded, plainFinder(createFileReader(), context.cwd));
  const { configuration } = loaded;
  const readFile = createFileReader();
  const findSource = sourceFinder(loaded, readFile, context.cwd);
  const entries = findHeaders(loaded, context.cwd);
  if (hasErrors(entries.diagnostics)) return failedRun(entries.diagnostics, findSource);
  const overrides = readOverrides(loaded, readFile, context.cwd);
  if (overrides !== null && !('overrides' in overrides)) return failedRun(overrides, findSource);
  const display = new StageDisplay(options.json === true ? null : context.stderr);
  const result = runPipeline({ configuration, overrides, entries: entries.value, readFile }, display);
  const diagnostics = [
    ...entries.diagnostics,
    ...result.diagnostics.map((found) => placeInConfiguration(found, loaded)),
  ];
  const folder = outputFolder(loaded, options, context.cwd);
  const finished = result.value === null ? null : { output: result.value, folder };
  return { diagnostics, findSource, stages: display.times, finished };
}

/** What a stage says about the configuration has its place there. */
function placeInConfiguration(diagnostic: Diagnostic, { document }: LoadedConfiguration): Diagnostic {
  const isVersion = diagnostic.range === null && diagnostic.code === 'NTB1032';
  return isVersion ? { ...diagnostic, range: rangeOfValue(document, ['version', 'value']) } : diagnostic;
}

function readOverrides(
  { configuration, document }: LoadedConfiguration,
  readFile: FileReader,
  cwd: string,
): OverridesDocument | readonly Diagnostic[] | null {
  if (configuration.overrides === null) return null;
  const display = displayPath(configuration.overrides, cwd);
  const text = readFile(configuration.overrides);
  if (text !== null) return parseOverrides(display, text);
  const message = `cannot read the overrides ${display}`;
  return [{ code: 'NTB0906', severity: 'error', message, range: rangeOfValue(document, ['overrides']) }];
}

function failedRun(diagnostics: readonly Diagnostic[], findSource: SourceFinder): Run {
  return { diagnostics, findSource, stages: [], finished: null };
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
    kept: options.docs === false ? configuration.output.docs : null,
  };
}

/** Messages call a header by its path from the current folder, whatever its path in the output is. */
function sourceFinder(
  { configuration, document }: LoadedConfiguration,
  readFile: FileReader,
  cwd: string,
): SourceFinder {
  const roots = rootsOf(configuration);
  const findPlain = plainFinder(readFile, cwd);
  return (file) => {
    if (file === document.file) return { name: file, text: document.text };
    const found = locateHeader(file, roots, readFile);
    return found === null ? findPlain(file) : { name: displayPath(found, cwd), text: readFile(found) };
  };
}

/** For files that messages name by their path from the current folder. */
function plainFinder(readFile: FileReader, cwd: string): SourceFinder {
  return (file) => ({ name: file, text: readFile(path.resolve(cwd, file)) });
}
