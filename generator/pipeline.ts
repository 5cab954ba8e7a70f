import { type Chain, hasErrors, type StageObserver, startChain } from './chain.js';
import type { Configuration } from './config/configuration.js';
import { rootsOf } from './config/header-files.js';
import { numberVersionNames } from './config/version-names.js';
import { counted } from './counts.js';
import type { Diagnostic, Result } from './diagnostics.js';
import type { BackendTemplates } from './emit/backend-templates.js';
import { emitFiles, type NotePages } from './emit-files.js';
import type { ApiModel } from './model/api-model.js';
import type { TranslationUnit } from './model/declaration.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { HeaderSource, MacroDefinition } from './model/header-source.js';
import { collectFiles, type OutputSink } from './output-sink.js';
import { codeOf, parseUnit } from './parse/parse-unit.js';
import { openParser } from './parse/parser-thread.js';
import { createNotingParser, type SyntaxParser } from './parse/syntax-parser.js';
import type { SyntaxTable } from './parse/syntax-table.js';
import type { OverridesDocument } from './resolve/overrides.js';
import { type ResolvedApi, resolveWithTypes } from './resolve/resolve-api.js';
import type { ResolveSettings } from './resolve/resolve-settings.js';
import type { TypeSettings } from './resolve/type-model.js';
import { type ScannedHeaders, scanHeaders } from './source/scan-headers.js';
import type { RunSummary } from './summary.js';

/** What a run reads. Nothing in the pipeline touches the disk but through `readFile`. */
export interface PipelineInput {
  readonly configuration: Configuration;
  readonly overrides: OverridesDocument | null;
  /** Absolute paths of the headers to start from. */
  readonly entries: readonly string[];
  readonly backend: BackendTemplates;
  readonly readFile: (file: string) => string | null;
}

export interface PipelineOutput {
  /** Those that went to no sink. */
  readonly files: readonly GeneratedFile[];
  readonly summary: RunSummary;
}

/** Hears what the stages have made, for who keeps a part of it. */
export interface RunWitness {
  readonly noteSyntax?: (header: HeaderSource, code: string, table: SyntaxTable) => void;
  readonly noteModel?: (read: ReadModel, diagnostics: readonly Diagnostic[]) => void;
  readonly notePages?: NotePages;
}

/** What a run need not do, who watches it, and who takes its files. */
export interface RunHelp extends RunWitness {
  readonly scanned?: Result<ScannedHeaders>;
  readonly sink?: OutputSink;
}

/** The whole run: headers in, files out. */
export async function runPipeline(
  input: PipelineInput,
  observer: StageObserver,
  help: RunHelp = {},
): Promise<Result<PipelineOutput | null>> {
  const collection = collectFiles();
  const { value: draft, diagnostics } = readModel(input, observer, help)
    .stage(
      'emit',
      (model) => emitFiles(model, input, help.sink ?? collection, help.notePages),
      ({ modules, pages }) => [counted(modules, 'module'), counted(pages, 'page')],
    )
    .finish();
  if (draft === null) return { value: null, diagnostics };
  const found = await draft.faults;
  const output = { files: collection.files, summary: draft.summary };
  return { value: hasErrors(found) ? null : output, diagnostics: [...diagnostics, ...found] };
}

/** Only what the headers mean. */
export function runFrontEnd(input: PipelineInput, observer: StageObserver): Result<ApiModel | null> {
  return readModel(input, observer).finish();
}

/** What the headers mean, and how they spell it. */
export interface SpelledModel extends ResolvedApi {
  readonly headers: readonly HeaderSource[];
  readonly units: readonly TranslationUnit[];
  readonly settings: TypeSettings;
}

/** What the headers mean beside the headers themselves, for those who judge the spelling. */
export function runSpelledFrontEnd(input: PipelineInput, observer: StageObserver): Result<SpelledModel | null> {
  return readHeaders(input, observer)
    .stage(
      'resolve',
      (parsed) => {
        const { value, diagnostics } = resolve(parsed, input);
        const { headers, units, version } = parsed;
        const settings = { targets: input.configuration.targets, version };
        return { value: { headers, units, settings, ...value }, diagnostics };
      },
      () => [input.configuration.targets.join(' ')],
    )
    .finish();
}

function readModel(input: PipelineInput, observer: StageObserver, help: RunHelp = {}): Chain<ApiModel> {
  return readHeaders(input, observer, help).stage(
    'resolve',
    (parsed) => {
      // A thread that takes files starts while a processor is idle: all headers are parsed.
      help.sink?.prepare();
      const { value, diagnostics } = resolve(parsed, input);
      help.noteModel?.({ ...parsed, model: value.model }, diagnostics);
      return { value: value.model, diagnostics };
    },
    () => [input.configuration.targets.join(' ')],
  );
}

function readHeaders(
  input: PipelineInput,
  observer: StageObserver,
  { scanned: known, noteSyntax = () => {} }: RunHelp = {},
): Chain<ParsedHeaders> {
  const parser = openParser();
  try {
    return startChain(input, observer)
      .stage(
        'scan',
        () => scanOnce(input, known, (header) => parser.prepare(codeOf(header))),
        ({ headers }) => [counted(headers.length, 'header'), counted(countLines(headers), 'line')],
      )
      .stage(
        'parse',
        (scanned) => parse(scanned, parser, noteSyntax),
        ({ units }) => [counted(units.length, 'unit'), counted(countDeclarations(units), 'declaration')],
      );
  } finally {
    parser.close();
  }
}

function scanOnce(
  input: PipelineInput,
  known: Result<ScannedHeaders> | undefined,
  onHeader: (header: HeaderSource) => void,
): Result<ScannedHeaders> {
  if (known === undefined) return scan(input, onHeader);
  for (const header of known.value.headers) onHeader(header);
  return known;
}

/** Headers and what they mean. */
export interface ReadModel extends ParsedHeaders {
  readonly model: ApiModel;
}

export interface ParsedHeaders {
  readonly headers: readonly HeaderSource[];
  readonly units: readonly TranslationUnit[];
  readonly macros: readonly MacroDefinition[];
  readonly version: number;
}

/** Scans the headers alone. */
export function scan(
  { configuration, entries, readFile }: PipelineInput,
  onHeader: (header: HeaderSource) => void = () => {},
): Result<ScannedHeaders> {
  const { defines, targets, version } = configuration;
  return scanHeaders({ readFile, entries, roots: rootsOf(configuration), defines, targets, version, onHeader });
}

function parse(
  { headers, macros, version }: ScannedHeaders,
  parser: SyntaxParser,
  note: NonNullable<RunWitness['noteSyntax']>,
): Result<ParsedHeaders> {
  const parsed = headers.map((header) =>
    parseUnit(
      header,
      createNotingParser(parser, (code, table) => note(header, code, table)),
    ),
  );
  const units = parsed.map(({ value }) => value);
  return { value: { headers, units, macros, version }, diagnostics: parsed.flatMap(({ diagnostics }) => diagnostics) };
}

/** How headers are resolved of which these are all macros. */
export function settleResolving(
  { macros, version }: Pick<ParsedHeaders, 'macros' | 'version'>,
  { configuration, overrides }: PipelineInput,
): ResolveSettings {
  const { targets, twinPrefixes, libraries, select, selectRanges } = configuration;
  const versionNames = numberVersionNames(configuration.version.names, macros);
  return { targets, version, versionNames, libraries, twinPrefixes, select, selectRanges, overrides };
}

function resolve(parsed: ParsedHeaders, input: PipelineInput): Result<ResolvedApi> {
  const { value, diagnostics } = resolveWithTypes(parsed.units, parsed.macros, settleResolving(parsed, input));
  const { configuration } = input;
  if (!configuration.mayOverrideNothing) return { value, diagnostics };
  return { value, diagnostics: diagnostics.filter(({ code }) => !IDLE_OVERRIDE.has(code)) };
}

/** An override that matches nothing, or changes nothing. */
const IDLE_OVERRIDE: ReadonlySet<Diagnostic['code']> = new Set(['NTB1701', 'NTB1702']);

function countDeclarations(units: readonly TranslationUnit[]): number {
  return units.reduce((sum, { declarations }) => sum + declarations.length, 0);
}

function countLines(headers: ScannedHeaders['headers']): number {
  return headers.reduce((sum, { lineStarts }) => sum + lineStarts.length, 0);
}
