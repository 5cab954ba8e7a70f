import { hasErrors, type StageObserver } from '../chain.js';
import { counted } from '../counts.js';
import type { Result } from '../diagnostics.js';
import { readTemplates } from '../emit/backend-templates.js';
import { createBaselineWitness, type Remembered } from '../incremental/describe-baseline.js';
import type { EarlierRun, WholeRunReason } from '../incremental/earlier-run.js';
import { type UpdatedRun, updateRun } from '../incremental/incremental-run.js';
import { codeOf } from '../parse/parse-unit.js';
import { openParser } from '../parse/parser-thread.js';
import { type PipelineInput, type PipelineOutput, type RunHelp, runPipeline, scan } from '../pipeline.js';
import { loadBaseline, loadHeader, loadSyntax, storeBaseline } from './baseline-folder.js';
import { digest } from './digest.js';
import { FileReads } from './file-reads.js';
import { isOutputInPlace, listOutput } from './output-files.js';
import { startReadingOutput } from './output-thread.js';
import { loadRecord, storeRecord } from './record-folder.js';
import { describeRun, type KnownRecord, type RunRecord, renderRecord, type WrittenDigests } from './run-record.js';
import { identifyTool } from './tool-identity.js';

/** Where runs are remembered, and where the last one has put its files. */
export interface CachePlace {
  readonly cache: string;
  readonly output: string;
}

export interface CachedRun {
  readonly result: Result<PipelineOutput | null>;
  /** Once the output has been written, with what it says: a run that came to nothing leaves nothing. */
  readonly remember: (written: WrittenDigests) => void;
}

/**
 * The pipeline, or what came of it before: when the tool, its configuration and templates are the same, every file
 * that the earlier run asked for says the same or is still missing, and its output lies there untouched. When some
 * files say something else, what that reaches is done again; where it may reach everything, so is the whole run.
 */
export async function runCachedPipeline(
  input: PipelineInput,
  place: CachePlace,
  observer: StageObserver,
  { sink }: Pick<RunHelp, 'sink'> = {},
): Promise<CachedRun> {
  const key = keyOf(input, place);
  const known = loadRecord(place.cache, key);
  const reads = new FileReads(input.readFile, known);
  const isSame = known !== null && reads.areAsBefore();
  if (isSame && isOutputInPlace(known.outputs, place.output)) return spareRun(known, place, observer);
  const noted = { ...input, readFile: (file: string) => reads.read(file) };
  const earlier = known === null || isSame ? null : openEarlierRun(place, key, known);
  const { updated, help } =
    earlier === null ? WHOLE : await tryUpdate(earlier, noted, reads, observer).finally(() => earlier.parser.close());
  const whole = sink === undefined ? help : { ...help, sink };
  const { result, remembered } = updated ?? (await runWhole(noted, observer, whole));
  const remember = (written: WrittenDigests) => {
    if (result.value === null) return;
    const record = renderRecord(describeRun(result.value, result.diagnostics, reads.noted, { written, before: known }));
    storeRecord(place.cache, key, record);
    if (remembered !== null) storeBaseline(place.cache, key, remembered, record);
  };
  return { result, remember };
}

/** The overrides by their text: messages say where in it something stands. */
function keyOf({ configuration, entries, backend, readFile }: PipelineInput, { output }: CachePlace): string {
  const templates = [...backend.texts, ...readTemplates('docs')];
  const overrides = configuration.overrides === null ? null : readFile(configuration.overrides);
  return digest(JSON.stringify([identifyTool(), configuration, overrides, entries, backend.types, templates, output]));
}

function spareRun(record: RunRecord, { output }: CachePlace, observer: StageObserver): CachedRun {
  const { reads, outputs, summary, diagnostics } = record;
  observer.begin('cache');
  observer.end('cache', [counted(reads.length, 'file'), 'as before']);
  return {
    result: { value: { files: [...listOutput(outputs, output).values()], summary }, diagnostics },
    remember: () => {},
  };
}

/** What a run gives and what it leaves. */
interface DoneRun {
  readonly result: Result<PipelineOutput | null>;
  readonly remembered: Remembered | null;
}

/** The run, or what its attempt has done already for a whole one. */
interface Attempt {
  readonly updated: DoneRun | null;
  readonly help: RunHelp;
}

const WHOLE: Attempt = { updated: null, help: {} };

async function tryUpdate(
  earlier: EarlierRun,
  input: PipelineInput,
  reads: FileReads,
  observer: StageObserver,
): Promise<Attempt> {
  observer.begin('update');
  // What has been edited the parser can begin with while the scan goes on.
  const scanned = scan(input, (header) => {
    if (reads.isFresh(header.text)) earlier.parser.prepare(codeOf(header));
  });
  const run = hasErrors(scanned.diagnostics)
    ? { reason: 'there are mistakes' }
    : await updateRun(scanned, earlier, input).catch(describeDepth);
  if ('reason' in run) {
    observer.end('update', ['no:', run.reason]);
    return { updated: null, help: { scanned } };
  }
  observer.end('update', [`${run.headers} of ${counted(earlier.baseline.headers.length, 'header')}`]);
  return { updated: describeUpdated(run), help: {} };
}

/** What a whole run reads step by step may nest too deep to be spelled out at once. */
function describeDepth(error: unknown): WholeRunReason {
  if (error instanceof RangeError) return { reason: 'declarations nest too deep' };
  throw error;
}

function describeUpdated({ output, diagnostics, remembered }: UpdatedRun): DoneRun {
  return { result: { value: output, diagnostics }, remembered };
}

async function runWhole(input: PipelineInput, observer: StageObserver, help: RunHelp): Promise<DoneRun> {
  const witness = createBaselineWitness(input);
  const result = await runPipeline(input, observer, { ...witness, ...help });
  return { result, remembered: witness.describe(result.diagnostics) };
}

function openEarlierRun({ cache, output }: CachePlace, key: string, record: KnownRecord): EarlierRun | null {
  const readOutput = startReadingOutput(record, output);
  const baseline = loadBaseline(cache, key, record);
  if (baseline === null) return null;
  const readHeader = (print: string) => loadHeader(cache, key, print);
  const readSyntax = (print: string) => loadSyntax(cache, key, print);
  return { baseline, readOutput, readHeader, readSyntax, parser: openParser() };
}
