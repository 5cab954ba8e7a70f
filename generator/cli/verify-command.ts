import type { StageObserver } from '../chain.js';
import { counted, grouped } from '../counts.js';
import type { Result } from '../diagnostics.js';
import type { ApiModel } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { type PipelineInput, runFrontEnd } from '../pipeline.js';
import { withCaseOverlay } from '../verify/case-overlay.js';
import { type Compiler, findCompilers } from '../verify/compilers.js';
import { declareTags } from '../verify/forward-tags.js';
import { renderPreamble } from '../verify/preamble.js';
import { type VerifyReport, verifyTarget } from '../verify/verify-target.js';
import type { CommandContext } from './context.js';
import { printable } from './display-text.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { runPipelineFor } from './run.js';
import type { RunOptions } from './run-options.js';

export interface VerifyOptions extends RunOptions {
  readonly target?: readonly Target[];
}

const MOST_FAILURES = 50;

/** `ntbind verify`: has a C compiler judge every layout, value and prototype of the headers. */
export function verifyHeaders(options: VerifyOptions, context: CommandContext): ExitCode {
  const run = runPipelineFor(options, readForVerification, context);
  const command = 'verify';
  const { diagnostics } = run;
  if (run.finished === null) {
    return finishCommand({ command, diagnostics, hasFindings: false, text: '', json: {} }, run, options, context);
  }
  const { model, input } = run.finished.value;
  const targets = options.target ?? input.configuration.targets;
  const reports = targets.map((target) => judge(model, target, input));
  const hasFindings = reports.some((report) => 'missing' in report || hasFailed(report));
  const text = reports.map((report) => describe(report)).join('');
  return finishCommand({ command, diagnostics, hasFindings, text, json: { reports } }, run, options, context);
}

interface ModelAndInput {
  readonly model: ApiModel;
  readonly input: PipelineInput;
}

/** Whatever the selection is, every declaration is judged. */
function readForVerification(given: PipelineInput, observer: StageObserver): Result<ModelAndInput | null> {
  const all = ['*'];
  const select = { functions: all, records: all, enums: all, constants: all };
  const input = { ...given, configuration: { ...given.configuration, select } };
  const result = runFrontEnd(input, observer);
  return { ...result, value: result.value === null ? null : { model: result.value, input } };
}

/** No compiler is a finding: nothing was proven. */
interface NoCompiler {
  readonly target: Target;
  readonly missing: string;
}

/** The first compiler that takes the headers is the judge; where none does, the one that finds least wrong has the word. */
function judge(model: ApiModel, target: Target, input: PipelineInput): VerifyReport | NoCompiler {
  const refusals: VerifyReport[] = [];
  for (const compiler of findCompilers(target)) {
    const report = judgeWith(compiler, model, target, input);
    if (report.brokenHeaders === null) return report;
    refusals.push(report);
  }
  const [least] = refusals.toSorted((a, b) => countMistakes(a) - countMistakes(b));
  return least ?? { target, missing: 'install clang, or mingw-w64 for this target' };
}

/** After a fatal one a compiler looks no further. */
function countMistakes({ brokenHeaders }: VerifyReport): number {
  const text = brokenHeaders ?? '';
  return text.includes('fatal error:') ? Number.POSITIVE_INFINITY : (text.match(/error:/g)?.length ?? 0);
}

function judgeWith(compiler: Compiler, model: ApiModel, target: Target, input: PipelineInput): VerifyReport {
  const { configuration, entries } = input;
  const { macro, value } = configuration.version;
  const defines = { ...configuration.defines, [macro]: value };
  const preamble = renderPreamble({ entries, defines, declarations: declareTags(model) });
  const headers = configuration.headers.map(({ dir }) => dir);
  const sdk = configuration.sdk.map(({ dir }) => dir);
  const folders = [...headers.flatMap((dir) => ['-I', dir]), ...sdk.flatMap((dir) => ['-isystem', dir])];
  return withCaseOverlay(compiler.isClang ? [...headers, ...sdk] : [], (overlay) =>
    verifyTarget(model, target, compiler, {
      preamble,
      flags: [...(compiler.isClang ? overlay : []), ...folders],
    }),
  );
}

function hasFailed(report: VerifyReport): boolean {
  return report.brokenHeaders !== null || report.failures.length > 0;
}

function describe(report: VerifyReport | NoCompiler): string {
  const head = `${report.target.padEnd(6)}`;
  if ('missing' in report) return `${head} not verified: no compiler; ${report.missing}\n`;
  const { failures, unjudged, checked, compiler, brokenHeaders } = report;
  if (unjudged.length === checked) return `${head} ${compiler} does not compile the headers:\n${quote(brokenHeaders)}`;
  const shown = failures
    .slice(0, MOST_FAILURES)
    .map(({ claim, message }) => `  ${printable(`${claim}: ${message}`)}\n`);
  const rest = failures.length > shown.length ? `  … and ${failures.length - shown.length} more\n` : '';
  const claims = `${head} ${counted(checked, 'claim')} by ${compiler}${sayUnjudged(report)}: ${sayOutcome(report)}\n`;
  const refusals = brokenHeaders === null ? '' : `  it refuses the headers themselves:\n${quote(brokenHeaders)}`;
  return `${claims}${shown.join('')}${rest}${refusals}`;
}

function sayUnjudged({ unjudged, brokenHeaders }: VerifyReport): string {
  if (unjudged.length === 0) return '';
  const reason = brokenHeaders === null ? 'are beyond this compiler' : 'depend on what it refuses';
  return `, ${grouped(unjudged.length)} ${reason}`;
}

function sayOutcome({ failures, unjudged, brokenHeaders }: VerifyReport): string {
  const doubt = brokenHeaders === null ? '' : ', or come of what it refuses';
  if (failures.length > 0) return `${grouped(failures.length)} do not hold${doubt}`;
  return unjudged.length === 0 ? 'all hold' : 'all others hold';
}

const MOST_LINES = 20;

/** The first lines of what a compiler said. */
function quote(errors: string | null): string {
  const lines = (errors ?? '').trimEnd().split('\n');
  const rest = lines.length > MOST_LINES ? [`… and ${grouped(lines.length - MOST_LINES)} more lines`] : [];
  return [...lines.slice(0, MOST_LINES).map(printable), ...rest].map((line) => `${line}\n`).join('');
}
