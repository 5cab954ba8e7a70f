import { createTwoFilesPatch } from 'diff';
import type { Colors } from 'picocolors/types.js';
import { counted } from '../counts.js';
import { compareOutput, type FolderDifferences, isUpToDate } from '../output/compare-output.js';
import type { PipelineOutput } from '../pipeline.js';
import type { CommandContext } from './context.js';
import { printable } from './display-text.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { type Run, runWholePipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

/** A reader needs the first differences, not each of ten thousand lines. */
const MAXIMUM_LINES = 200;

type Finished = NonNullable<Run<PipelineOutput>['finished']>;

/** `ntbind check`: compares the output with what `generate` would write, and writes nothing. */
export async function checkOutput(options: RunOptions, context: CommandContext): Promise<ExitCode> {
  const run = await runWholePipelineFor(options, context);
  const outcome =
    run.finished === null
      ? { diagnostics: run.diagnostics, hasFindings: false, text: '', json: {} }
      : compare(run, run.finished, context.stdout.colors);
  return finishCommand({ command: 'check', ...outcome }, run, options, context);
}

function compare(run: Run<PipelineOutput>, { value: output, folder }: Finished, colors: Colors) {
  const changes = compareOutput(folder, output.files);
  if (!('created' in changes)) {
    return { diagnostics: [...run.diagnostics, ...changes], hasFindings: false, text: '', json: {} };
  }
  const isFresh = isUpToDate(changes);
  const { diagnostics } = run;
  const json = {
    output: folder.display,
    upToDate: isFresh,
    missing: changes.created.map((file) => file.path),
    stale: changes.changed.map((file) => file.path),
    extra: changes.removed,
  };
  const text = isFresh
    ? `${folder.display}: ${counted(changes.unchanged, 'file')} up to date\n`
    : `${describeChanges(changes, folder.display, colors)}${folder.display} is stale: run ntbind generate\n`;
  return { diagnostics, hasFindings: !isFresh, text, json };
}

function describeChanges(changes: FolderDifferences, display: string, colors: Colors): string {
  const lines = changes.changed.flatMap((file) => patchLines(`${display}/${file.path}`, file.before, file.text));
  const shown = lines.slice(0, MAXIMUM_LINES).map((line) => paintLine(line, colors));
  const rest = lines.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [colors.dim(`… ${counted(rest, 'more line')} of differences`)] : []),
    ...changes.changed.map((file) => `stale:   ${display}/${file.path}`),
    ...changes.created.map((file) => `missing: ${display}/${file.path}`),
    ...changes.removed.map((file) => `extra:   ${display}/${file}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function patchLines(name: string, before: string, after: string): readonly string[] {
  // A bound on the edit distance keeps two files without a common line from costing minutes.
  const patch = createTwoFilesPatch(name, name, before, after, 'on disk', 'fresh', { context: 3, maxEditLength: 5000 });
  if (patch === undefined) return [`--- ${name}`, `+++ ${name}`, '@@ almost every line differs @@'];
  return patch
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(=+$|Index: )/.test(line));
}

function paintLine(line: string, colors: Colors): string {
  const text = printable(line);
  if (/^(---|\+\+\+) /.test(line)) return colors.bold(text);
  if (line.startsWith('@@')) return colors.cyan(text);
  if (line.startsWith('+')) return colors.green(text);
  return line.startsWith('-') ? colors.red(text) : text;
}
