import path from 'node:path';
import type { StageObserver } from '../chain.js';
import { displayPath } from '../config/display-path.js';
import { counted } from '../counts.js';
import type { Result } from '../diagnostics.js';
import { describeFailure } from '../output/output-faults.js';
import { type PipelineInput, runFrontEnd } from '../pipeline.js';
import { type BuiltSite, buildSite } from '../site/build-site.js';
import { readOverlays } from '../site/overlay-files.js';
import { readRules } from '../site/site-assets.js';
import type { CommandContext } from './context.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { type Run, runPipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

export interface DocsOptions extends RunOptions {
  readonly title?: string;
  readonly sourceLink?: string;
  readonly overlays?: string;
  readonly serve?: boolean;
  readonly port?: number;
}

const DEFAULT_FOLDER = 'site';

/** `ntbind docs`: writes the reference as a static site, and with `--serve` shows it. */
export async function writeDocs(options: DocsOptions, context: CommandContext): Promise<ExitCode> {
  const exitCode = await buildOnce(options, context);
  if (options.serve !== true) return exitCode;
  const { serveDocs } = await import('./serve-docs.js');
  return serveDocs(options, siteFolder(options, context), context, () => buildOnce(options, context));
}

function siteFolder(options: DocsOptions, context: CommandContext): string {
  return path.resolve(context.cwd, options.out ?? DEFAULT_FOLDER);
}

async function buildOnce(options: DocsOptions, context: CommandContext): Promise<ExitCode> {
  const dir = siteFolder(options, context);
  const run = runPipelineFor(options, (input, observer) => buildDocs(input, observer, options, dir, context), context);
  const display = displayPath(dir, context.cwd);
  const { value: built, diagnostics } = await settle(run, display);
  const text = built === null ? '' : siteText(built, display);
  const json = built === null ? {} : { output: display, ...built };
  const outcome = {
    command: 'docs',
    diagnostics: [...run.diagnostics, ...diagnostics],
    hasFindings: false,
    text,
    json,
  };
  return finishCommand(outcome, run, options, context);
}

/** The last files may still be on their way to the disk. */
async function settle(run: Run<BuiltSite>, display: string): Promise<Result<Omit<BuiltSite, 'written'> | null>> {
  if (run.finished === null) return { value: null, diagnostics: [] };
  const { written, ...value } = run.finished.value;
  try {
    await written;
    return { value, diagnostics: [] };
  } catch (error) {
    return { value: null, diagnostics: [describeFailure({ display, range: null }, error)] };
  }
}

function siteText({ files, bytes }: Omit<BuiltSite, 'written'>, dir: string): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return `${dir}: ${counted(files, 'file')}, ${size}; open ${path.posix.join(dir, 'index.html')}\n`;
}

function buildDocs(
  input: PipelineInput,
  observer: StageObserver,
  options: DocsOptions,
  dir: string,
  context: CommandContext,
): Result<BuiltSite | null> {
  const { value: model, diagnostics: found } = runFrontEnd(withSdkConstants(input), observer);
  if (model === null) return { value: null, diagnostics: found };
  const overlays = readOverlays(options.overlays === undefined ? null : path.resolve(context.cwd, options.overlays));
  const display = displayPath(dir, context.cwd);
  observer.begin('site');
  const { title = null, sourceLink = null, serve: isServed = false } = options;
  const { value, diagnostics } = buildSite(model, input, { dir, display, overlays, title, sourceLink, isServed });
  observer.end('site', value === null ? [] : [counted(value.files, 'file'), `${(value.bytes / 1e6).toFixed(1)} MB`]);
  return { value, diagnostics: [...found, ...diagnostics] };
}

/** Readers look for statuses and access rights, wherever they are declared. */
function withSdkConstants(input: PipelineInput): PipelineInput {
  const { configuration } = input;
  const select = { ...configuration.select, sdkConstants: readRules().sdkConstants };
  return { ...input, configuration: { ...configuration, select } };
}
