import path from 'node:path';
import type { StageObserver } from '../chain.js';
import { counted } from '../counts.js';
import type { Diagnostic, Result } from '../diagnostics.js';
import { fixHeaders } from '../lint/fix/fix-headers.js';
import { lintHeaders } from '../lint/lint-headers.js';
import { renderGithub } from '../lint/report/render-github.js';
import { findingJson } from '../lint/report/render-json.js';
import { renderSarif } from '../lint/report/render-sarif.js';
import type { LintDiagnostic } from '../lint/rule.js';
import { LINT_RULES } from '../lint/rules.js';
import { type PipelineInput, runSpelledFrontEnd } from '../pipeline.js';
import type { CommandContext } from './context.js';
import type { SourceFinder } from './diagnostic-text.js';
import type { ExitCode } from './exit-code.js';
import { exitCodeOf } from './outcome.js';
import { countDiagnostics, printDiagnostics } from './report.js';
import type { LintFormat } from './report-formats.js';
import { type Run, runPipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

export interface LintOptions extends RunOptions {
  readonly format?: LintFormat;
  readonly fix?: boolean;
}

/** `ntbind lint`: reports where headers contradict themselves. */
export function lintCommand(options: LintOptions, context: CommandContext): ExitCode {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const quiet = { ...options, json: format !== 'text' };
  const { run, mended } =
    options.fix === true ? fixAndRun(quiet, context) : { run: judge(quiet, context), mended: NONE };
  const found = run.finished?.value ?? [];
  const problems = mended.problem === null ? [] : [mended.problem];
  const diagnostics = [...run.diagnostics.filter((each) => !isRepeated(each, found)), ...found, ...problems];
  const exitCode = exitCodeOf({ diagnostics, hasFindings: false });
  report(format, { diagnostics, mended, exitCode }, run.findSource, context);
  return exitCode;
}

interface Mended {
  readonly findings: number;
  readonly files: ReadonlySet<string>;
  readonly problem: Diagnostic | null;
}

const NONE: Mended = { findings: 0, files: new Set(), problem: null };

/** What is mended may show more: a parameter has to have its name before its direction can be judged. */
const MAXIMUM_ROUNDS = 4;

function judge(options: RunOptions, context: CommandContext): Run<readonly LintDiagnostic[]> {
  return runPipelineFor(options, judgeHeaders, context);
}

/** Mends what is certain, and judges the headers as they then are. */
function fixAndRun(options: RunOptions, context: CommandContext) {
  let mended = NONE;
  let run = judge(options, context);
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const { findSource } = run;
    const found = run.finished?.value ?? [];
    const { fixed, files, problem } = fixHeaders(found, (file) => path.resolve(context.cwd, findSource(file).name));
    mended = { findings: mended.findings + fixed.length, files: new Set([...mended.files, ...files]), problem };
    if (fixed.length === 0) break;
    run = judge({ ...options, json: true }, context);
  }
  return { run, mended };
}

/** Whatever the selection is, every declaration is judged. */
function judgeHeaders(given: PipelineInput, observer: StageObserver): Result<readonly LintDiagnostic[] | null> {
  const all = ['*'];
  const select = { functions: all, records: all, enums: all, constants: all };
  const { twinPrefixes, version, lint } = given.configuration;
  const input = { ...given, configuration: { ...given.configuration, select } };
  const { value, diagnostics } = runSpelledFrontEnd(input, observer);
  if (value === null) return { value, diagnostics };
  observer.begin('lint');
  const found = lintHeaders({ ...value, twinPrefixes, versionMacro: version.macro }, lint);
  observer.end('lint', [counted(LINT_RULES.length, 'rule')]);
  return { value: found, diagnostics };
}

/** What a rule says of an annotation the front end need not say too. */
function isRepeated({ range }: Diagnostic, found: readonly LintDiagnostic[]): boolean {
  return range !== null && found.some((each) => each.range.file === range.file && each.range.start === range.start);
}

interface LintReport {
  readonly diagnostics: readonly (Diagnostic | LintDiagnostic)[];
  readonly mended: Mended;
  readonly exitCode: ExitCode;
}

/** Findings are what the command is for, so they go to its output. */
function report(
  format: LintFormat,
  { diagnostics, mended, exitCode }: LintReport,
  find: SourceFinder,
  context: CommandContext,
) {
  const { stdout, stderr } = context;
  switch (format) {
    case 'text':
      printDiagnostics(diagnostics, find, { ...context, stderr: stdout }, true);
      if (mended.findings > 0) stderr.write(describeMended(mended));
      stderr.write(
        `${countDiagnostics(diagnostics) ?? (diagnostics.length === 0 ? 'nothing to report' : '1 finding')}\n`,
      );
      return;
    case 'json': {
      const findings = diagnostics.map((each) => findingJson(each, find));
      stdout.write(`${JSON.stringify({ command: 'lint', exitCode, findings }, null, 2)}\n`);
      return;
    }
    case 'sarif':
      stdout.write(renderSarif(diagnostics, LINT_RULES, find));
      return;
    case 'github':
      stdout.write(renderGithub(diagnostics, find));
  }
}

function describeMended({ findings, files }: Mended): string {
  return `mended ${counted(findings, 'finding')} in ${counted(files.size, 'header')}\n`;
}
