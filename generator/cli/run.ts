import { chooseCacheFolder } from '../cache/cache-folder.js';
import { type CachedRun, runCachedPipeline } from '../cache/cached-run.js';
import type { StageObserver } from '../chain.js';
import { displayPath } from '../config/display-path.js';
import { rangeOfValue } from '../config/json-document.js';
import type { LoadedConfiguration } from '../config/load-configuration.js';
import type { Diagnostic, Result } from '../diagnostics.js';
import type { OutputFolder } from '../output/output-folder.js';
import type { OutputWriter } from '../output/output-writer.js';
import type { WriterTask } from '../output/writer-message.js';
import type { OutputSink } from '../output-sink.js';
import { type PipelineInput, type PipelineOutput, runPipeline } from '../pipeline.js';
import type { CommandContext } from './context.js';
import type { SourceFinder } from './diagnostic-text.js';
import { easeHeap } from './engine.js';
import { type PreparedRun, prepareRun, type ReadyRun } from './prepare-run.js';
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

/** A run whose files are on their way to the disk, and which can be spared next time. */
export interface WritingRun extends Run<PipelineOutput> {
  /** Null when something was wrong on the way: then nothing has changed on the disk. */
  readonly writing: { readonly writer: OutputWriter; readonly remember: CachedRun['remember'] } | null;
}

export type Pipeline<T> = (input: PipelineInput, observer: StageObserver) => Result<T | null>;

/** Reads what the options ask for and runs the pipeline over it. */
export function runPipelineFor<T>(options: RunOptions, pipeline: Pipeline<T>, context: CommandContext): Run<T> {
  const prepared = prepareRun(options, context.cwd);
  if (prepared.ready === null) return describePrepared(prepared);
  const display = new StageDisplay(options.json === true ? null : context.stderr);
  const result = pipeline(prepared.ready.input, display);
  return describeRun(prepared, prepared.ready, result, display, options, context);
}

/** The same for the whole pipeline, whose end takes its time. */
export async function runWholePipelineFor(options: RunOptions, context: CommandContext): Promise<Run<PipelineOutput>> {
  const prepared = prepareRun(options, context.cwd);
  if (prepared.ready === null) return describePrepared(prepared);
  const display = new StageDisplay(options.json === true ? null : context.stderr);
  const { result } = await runRemembered(prepared.ready, display, options, context, undefined);
  return describeRun(prepared, prepared.ready, result, display, options, context);
}

/** The same, with a writer that takes the files while they are made. */
export async function runWritingPipelineFor(
  options: RunOptions,
  context: CommandContext,
  openWriter: (task: WriterTask) => OutputWriter,
): Promise<WritingRun> {
  const prepared = prepareRun(options, context.cwd);
  if (prepared.ready === null) return { ...describePrepared(prepared), writing: null };
  const display = new StageDisplay(options.json === true ? null : context.stderr);
  const { loaded } = prepared.ready;
  const writer = openWriter({
    folder: outputFolder(loaded, options, context.cwd),
    isRemembered: options.cache !== false,
    hasPages: loaded.configuration.output.docs !== null,
  });
  try {
    const { result, remember } = await runRemembered(prepared.ready, display, options, context, writer);
    const run = describeRun(prepared, prepared.ready, result, display, options, context);
    if (run.finished !== null) return { ...run, writing: { writer, remember } };
    await writer.cancel();
    return { ...run, writing: null };
  } catch (error) {
    await writer.cancel();
    throw error;
  }
}

async function runRemembered(
  { input, loaded }: ReadyRun,
  observer: StageObserver,
  options: RunOptions,
  context: CommandContext,
  sink: OutputSink | undefined,
): Promise<CachedRun> {
  const help = sink === undefined ? {} : { sink };
  if (options.cache === false) return { result: await runPipeline(input, observer, help), remember: () => {} };
  const place = { cache: chooseCacheFolder(context.cwd), output: loaded.configuration.output.bindings };
  return await runCachedPipeline(input, place, easeUpdates(observer), help);
}

function easeUpdates(observer: StageObserver): StageObserver {
  return {
    begin(name) {
      if (name === 'update') easeHeap(true);
      observer.begin(name);
    },
    end(name, counts) {
      if (name === 'update') easeHeap(false);
      observer.end(name, counts);
    },
  };
}

function describePrepared({ diagnostics, findSource }: PreparedRun): Run<never> {
  return { diagnostics, findSource, stages: [], finished: null };
}

function describeRun<T>(
  { diagnostics: found, findSource }: PreparedRun,
  { loaded }: ReadyRun,
  { value, diagnostics: ofStages }: Result<T | null>,
  { times }: StageDisplay,
  options: RunOptions,
  context: CommandContext,
): Run<T> {
  const diagnostics = [...found, ...ofStages.map((each) => placeInConfiguration(each, loaded))];
  const finished = value === null ? null : { value, folder: outputFolder(loaded, options, context.cwd) };
  return { diagnostics, findSource, stages: times, finished };
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
