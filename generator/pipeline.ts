import { type StageObserver, startChain } from './chain.js';
import type { Configuration } from './config/configuration.js';
import type { Result } from './diagnostics.js';
import type { GeneratedFile } from './model/generated-file.js';
import type { RunSummary } from './summary.js';

/** What a run reads. Nothing in the pipeline touches the disk but through `readFile`. */
export interface PipelineInput {
  readonly configuration: Configuration;
  readonly entries: readonly string[];
  readonly readFile: (file: string) => string | null;
}

export interface PipelineOutput {
  readonly files: readonly GeneratedFile[];
  readonly summary: RunSummary;
}

/** The whole run: headers in, files out. */
export function runPipeline(_input: PipelineInput, observer: StageObserver): Result<PipelineOutput | null> {
  const summary = { functions: 0, records: 0, enums: 0, constants: 0, unbound: [] };
  return startChain<PipelineOutput>({ files: [], summary }, observer).finish();
}
