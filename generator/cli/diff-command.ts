import path from 'node:path';
import { hasErrors, type StageObserver } from '../chain.js';
import type { Diagnostic, Result } from '../diagnostics.js';
import { type Change, IMPACTS } from '../diff/change.js';
import { compareModels } from '../diff/compare-models.js';
import { renderChangesMarkdown, renderChangesText } from '../diff/render-changes.js';
import type { ApiModel } from '../model/api-model.js';
import { type PipelineInput, runFrontEnd } from '../pipeline.js';
import type { CommandContext } from './context.js';
import { printable } from './display-text.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { exitCodeOf } from './outcome.js';
import { diagnosticJson, printDiagnostics } from './report.js';
import type { DiffFormat } from './report-formats.js';
import { type Run, runPipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

export interface DiffOptions extends Pick<RunOptions, 'config' | 'sdk' | 'include'> {
  readonly format: DiffFormat;
}

/** `ntbind diff OLD NEW`: compares two header trees by meaning. */
export function diffCommand(old: string, now: string, options: DiffOptions, context: CommandContext): ExitCode {
  const runs = [old, now].map((headers) => readTree({ ...options, headers, json: options.format !== 'text' }, context));
  const [before, after] = runs.map((run) => run.finished?.value ?? null);
  const diagnostics = runs.flatMap((run) => run.diagnostics.filter(({ severity }) => severity === 'error'));
  const missing = runs.flatMap((run) => run.diagnostics.filter(isMissingHeader));
  if (!before || !after) {
    reportFailure(runs, options, context);
    return exitCodeOf({ diagnostics, hasFindings: true });
  }
  const changes = compareModels(before, after);
  for (const run of runs) printDiagnostics(run.diagnostics.filter(isMissingHeader), run.findSource, context, true);
  context.stdout.write(render(changes, missing, options.format));
  return changes.some(({ impact }) => impact === 'breaking') ? EXIT.findings : EXIT.fine;
}

/**
 * Everything that a tree declares. A header that the tree includes but does not have is taken to be empty: what it
 * would declare is then gone or new, which is what somebody who has the tree sees.
 */
function readTree(options: RunOptions, context: CommandContext): Run<ApiModel> {
  const run = runPipelineFor(options, readEverything(new Set()), context);
  const errors = run.diagnostics.filter(({ severity }) => severity === 'error');
  const names = new Set(errors.flatMap((each) => includedName(each, run) ?? []));
  if (names.size === 0) return run;
  const again = runPipelineFor(options, readEverything(names), context);
  const warnings = errors.filter(isMissingHeader).map((each): Diagnostic => ({ ...each, severity: 'warning' }));
  return { ...again, diagnostics: [...warnings, ...again.diagnostics] };
}

/** Whatever the selection is; what the overrides say of calls is no part of the headers. */
function readEverything(empty: ReadonlySet<string>) {
  const all = ['*'];
  const select = { functions: all, records: all, enums: all, constants: all };
  return (given: PipelineInput, observer: StageObserver): Result<ApiModel | null> => {
    const [folder] = given.configuration.headers;
    const emptyFiles = new Set([...empty].map((name) => path.join(folder?.dir ?? '', name)));
    const readFile = (file: string) => given.readFile(file) ?? (emptyFiles.has(path.normalize(file)) ? '' : null);
    const configuration = { ...given.configuration, select };
    return runFrontEnd({ ...given, configuration, readFile, overrides: null }, observer);
  };
}

function isMissingHeader({ code }: Diagnostic): boolean {
  return code === 'NTB1002';
}

/** The header that an `#include` of the tree names and nobody has. */
function includedName(diagnostic: Diagnostic, { findSource }: Run<unknown>): string | null {
  const { range } = diagnostic;
  if (!isMissingHeader(diagnostic) || range === null) return null;
  const directive = findSource(range.file).text?.slice(range.start, range.end) ?? '';
  return /[<"]([^<>"]+)[>"]/.exec(directive)?.[1] ?? null;
}

function reportFailure(runs: readonly Run<ApiModel>[], { format }: DiffOptions, context: CommandContext): void {
  const failed = runs.filter(({ diagnostics }) => hasErrors(diagnostics));
  if (format === 'json') {
    const diagnostics = failed.flatMap((run) => run.diagnostics.map((each) => diagnosticJson(each, run.findSource)));
    context.stdout.write(`${JSON.stringify({ command: 'diff', diagnostics }, null, 2)}\n`);
    return;
  }
  for (const run of failed) printDiagnostics(run.diagnostics, run.findSource, context, false);
}

function render(changes: readonly Change[], missing: readonly Diagnostic[], format: DiffFormat): string {
  switch (format) {
    case 'text':
      return `${renderChangesText(changes).split('\n').map(printable).join('\n')}`;
    case 'markdown':
      return renderChangesMarkdown(changes);
    case 'json': {
      const counts = IMPACTS.map((impact) => [impact, changes.filter((change) => change.impact === impact).length]);
      const entries = changes.map(({ range: { file, line, column }, ...change }) => ({
        ...change,
        file,
        line,
        column,
      }));
      const notes = missing.map(({ message }) => message);
      const document = { command: 'diff', counts: Object.fromEntries(counts), changes: entries, notes };
      return `${JSON.stringify(document, null, 2)}\n`;
    }
  }
}
