import type { Diagnostic } from '../diagnostics.js';
import type { PipelineOutput } from '../pipeline.js';
import type { RunSummary } from '../summary.js';
import { digest } from './digest.js';

/** What a run read and what came of it; texts are there by their digests alone, so a record stays small. */
export interface RunRecord {
  /** Every file that the run asked for, in its order; null where there was none. */
  readonly reads: readonly (readonly [file: string, digest: string | null])[];
  readonly outputs: readonly (readonly [path: string, digest: string])[];
  readonly summary: RunSummary;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the files of a run say, by path; null for one that lay there before. */
export type WrittenDigests = ReadonlyMap<string, string | null>;

export function describeRun(
  { summary }: PipelineOutput,
  diagnostics: RunRecord['diagnostics'],
  reads: ReadonlyMap<string, string | null>,
  { written, before }: { readonly written: WrittenDigests; readonly before: RunRecord | null },
): RunRecord {
  const known = new Map(before?.outputs);
  const outputs = [...written].map(([path, digest]) => [path, digest ?? known.get(path) ?? ''] as const);
  return { reads: [...reads], outputs, summary, diagnostics };
}

/** A record that lies in the cache. */
export interface KnownRecord extends RunRecord {
  /** Tells it from any other. */
  readonly print: string;
}

/** A record as text with its print in the first line, which tells it from what is left of one. */
export interface RenderedRecord {
  readonly text: string;
  readonly print: string;
}

export function renderRecord(record: RunRecord): RenderedRecord {
  const body = JSON.stringify(record);
  const print = digest(body);
  return { text: `${print}\n${body}`, print };
}

export function parseRecord(text: string): KnownRecord | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  const print = text.slice(0, Math.max(end, 0));
  if (digest(body) !== print) return null;
  const record: RunRecord = JSON.parse(body);
  return { ...record, print };
}
