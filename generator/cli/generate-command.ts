import { counted } from '../counts.js';
import type { Diagnostic } from '../diagnostics.js';
import type { ChangeCounts } from '../output/output-stage.js';
import { createOutputWriter } from '../output/output-writer.js';
import type { CommandContext } from './context.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { runWritingPipelineFor, type WritingRun } from './run.js';
import type { RunOptions } from './run-options.js';
import { summaryText } from './summary.js';

type Finished = NonNullable<WritingRun['finished']>;
type Writing = NonNullable<WritingRun['writing']>;

/** `ntbind generate`: writes what the headers say. */
export async function generateOutput(options: RunOptions, context: CommandContext): Promise<ExitCode> {
  const run = await runWritingPipelineFor(options, context, createOutputWriter);
  const { finished, writing, diagnostics } = run;
  const outcome =
    finished === null || writing === null
      ? { diagnostics, text: '', json: {} }
      : await write(diagnostics, finished, writing);
  return finishCommand({ command: 'generate', hasFindings: false, ...outcome }, run, options, context);
}

async function write(found: readonly Diagnostic[], { value: output, folder }: Finished, { writer, remember }: Writing) {
  const { diagnostics: failures, counts, digests } = await writer.finish(output.files);
  const diagnostics = [...found, ...failures];
  if (failures.length > 0) return { diagnostics, text: '', json: {} };
  remember(digests);
  return {
    diagnostics,
    text: `${summaryText(output)}${folder.display}: ${changesText(counts)}\n`,
    json: { output: folder.display, summary: output.summary, files: counts },
  };
}

function changesText({ created, changed, removed, unchanged }: ChangeCounts): string {
  const parts = [
    created > 0 ? `${counted(created, 'file')} created` : '',
    changed > 0 ? `${counted(changed, 'file')} changed` : '',
    removed > 0 ? `${counted(removed, 'file')} removed` : '',
    unchanged > 0 ? `${counted(unchanged, 'file')} as before` : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing to write';
}
