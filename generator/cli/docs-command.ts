import path from 'node:path';
import type { StageObserver } from '../chain.js';
import { displayPath } from '../config/display-path.js';
import { counted } from '../counts.js';
import type { Diagnostic, Result } from '../diagnostics.js';
import { type PipelineInput, runFrontEnd } from '../pipeline.js';
import type { BuiltSite } from '../site/build-site.js';
import { buildSite } from '../site/build-site.js';
import { readOverlays } from '../site/overlay-files.js';
import { readRules } from '../site/site-assets.js';
import type { CommandContext } from './context.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { runPipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

export interface DocsOptions extends RunOptions {
  readonly title?: string;
  readonly sourceLink?: string;
  readonly overlays?: string;
  readonly serve?: boolean;
  readonly port?: number;
}

const DEFAULT_FOLDER = 'site';

/** `ntbind docs`: writes the reference as a static site. */
export function writeDocs(options: DocsOptions, context: CommandContext): ExitCode {
  const dir = path.resolve(context.cwd, options.out ?? DEFAULT_FOLDER);
  const run = runPipelineFor(options, (input, observer) => buildDocs(input, observer, options, dir, context), context);
  const command = 'docs';
  const { diagnostics, finished } = run;
  const text = finished === null ? '' : siteText(finished.value, displayPath(dir, context.cwd));
  const json = finished === null ? {} : { output: displayPath(dir, context.cwd), ...finished.value };
  return finishCommand({ command, diagnostics, hasFindings: false, text, json }, run, options, context);
}

function siteText({ files, bytes }: BuiltSite, dir: string): string {
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
  observer.begin('site');
  const { value, diagnostics } = buildSite(model, input, { dir, overlays, ...siteOptions(options) });
  observer.end('site', value === null ? [] : [counted(value.files, 'file'), `${(value.bytes / 1e6).toFixed(1)} MB`]);
  const all: readonly Diagnostic[] = [...found, ...diagnostics];
  return { value, diagnostics: all };
}

/** Readers look for statuses and access rights, wherever they are declared. */
function withSdkConstants(input: PipelineInput): PipelineInput {
  const { configuration } = input;
  const select = { ...configuration.select, sdkConstants: readRules().sdkConstants };
  return { ...input, configuration: { ...configuration, select } };
}

function siteOptions({ title, sourceLink }: DocsOptions) {
  return { title: title ?? null, sourceLink: sourceLink ?? null };
}
