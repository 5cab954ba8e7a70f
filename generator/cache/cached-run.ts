import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { StageObserver } from '../chain.js';
import { counted } from '../counts.js';
import type { Result } from '../diagnostics.js';
import { readTemplates } from '../emit/backend-templates.js';
import type { GeneratedFile } from '../model/generated-file.js';
import { type PipelineInput, type PipelineOutput, runPipeline } from '../pipeline.js';
import { digest } from './digest.js';
import { loadRecord, storeRecord } from './record-folder.js';
import type { RunRecord } from './run-record.js';
import { identifyTool } from './tool-identity.js';

/** Where runs are remembered, and where the last one has put its files. */
export interface CachePlace {
  readonly cache: string;
  readonly output: string;
}

export interface CachedRun {
  readonly result: Result<PipelineOutput | null>;
  /** Once the output has been written: a run that came to nothing leaves nothing. */
  readonly remember: () => void;
}

/**
 * The pipeline, or what came of it before: when the tool, its configuration and templates are the same, every file
 * that the earlier run asked for says the same or is still missing, and its output lies there untouched. Anything else
 * is a run: what a header means depends on all others, so no smaller part is taken from an earlier one.
 */
export async function runCachedPipeline(
  input: PipelineInput,
  place: CachePlace,
  observer: StageObserver,
): Promise<CachedRun> {
  const key = keyOf(input, place);
  const known = loadRecord(place.cache, key);
  const output = known === null || !hasSameReads(known, input) ? null : readOutput(known, place.output);
  if (known !== null && output !== null) {
    observer.begin('cache');
    observer.end('cache', [counted(known.reads.length, 'file'), 'as before']);
    const value = { files: output, summary: known.summary };
    return { result: { value, diagnostics: known.diagnostics }, remember: () => {} };
  }
  const reads = new Map<string, string | null>();
  const result = await runPipeline({ ...input, readFile: (file) => noteRead(file, input, reads) }, observer);
  const { value, diagnostics } = result;
  const remember = () => {
    if (value !== null) storeRecord(place.cache, key, describeRun(value, diagnostics, reads));
  };
  return { result, remember };
}

/** The overrides by their text: messages say where in it something stands. */
function keyOf({ configuration, entries, backend, readFile }: PipelineInput, { output }: CachePlace): string {
  const templates = [...backend.texts, ...readTemplates('docs')];
  const overrides = configuration.overrides === null ? null : readFile(configuration.overrides);
  return digest(JSON.stringify([identifyTool(), configuration, overrides, entries, backend.types, templates, output]));
}

function noteRead(file: string, { readFile }: PipelineInput, reads: Map<string, string | null>): string | null {
  const text = readFile(file);
  if (!reads.has(file)) reads.set(file, text === null ? null : digest(text));
  return text;
}

function hasSameReads({ reads }: RunRecord, { readFile }: PipelineInput): boolean {
  return reads.every(([file, before]) => {
    const text = readFile(file);
    return before === (text === null ? null : digest(text));
  });
}

/** Null when a file is missing or has been changed. */
function readOutput({ outputs }: RunRecord, dir: string): readonly GeneratedFile[] | null {
  const files: GeneratedFile[] = [];
  for (const [name, before] of outputs) {
    const text = readIfThere(path.join(dir, name));
    if (text === null || digest(text) !== before) return null;
    files.push({ path: name, text });
  }
  return files;
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function describeRun(
  { files, summary }: PipelineOutput,
  diagnostics: RunRecord['diagnostics'],
  reads: ReadonlyMap<string, string | null>,
): RunRecord {
  return {
    reads: [...reads],
    outputs: files.map(({ path: name, text }) => [name, digest(text)]),
    summary,
    diagnostics,
  };
}
