import { counted } from '../counts.js';
import type { FolderChanges } from '../output/compare-folder.js';
import { compareOutput, writeOutput } from '../output/output-folder.js';
import type { CommandContext } from './context.js';
import type { ExitCode } from './exit-code.js';
import { finishCommand } from './outcome.js';
import { runWholePipelineFor, type WholeRun } from './run.js';
import type { RunOptions } from './run-options.js';
import { summaryText } from './summary.js';

type Finished = NonNullable<WholeRun['finished']>;

/** `ntbind generate`: writes what the headers say. */
export async function generateOutput(options: RunOptions, context: CommandContext): Promise<ExitCode> {
  const run = await runWholePipelineFor(options, context);
  const command = 'generate';
  if (run.finished === null) {
    const { diagnostics } = run;
    return finishCommand({ command, diagnostics, hasFindings: false, text: '', json: {} }, run, options, context);
  }
  return finishCommand({ command, hasFindings: false, ...write(run, run.finished) }, run, options, context);
}

function write(run: WholeRun, { value: output, folder }: Finished) {
  const changes = compareOutput(folder, output.files);
  if (!('created' in changes)) return { diagnostics: [...run.diagnostics, ...changes], text: '', json: {} };
  const failures = writeOutput(folder, changes);
  const diagnostics = [...run.diagnostics, ...failures];
  if (failures.length > 0) return { diagnostics, text: '', json: {} };
  run.remember();
  return {
    diagnostics,
    text: `${summaryText(output)}${folder.display}: ${changesText(changes)}\n`,
    json: { output: folder.display, summary: output.summary, files: changeCounts(changes) },
  };
}

function changesText(changes: FolderChanges): string {
  const { created, changed, removed, unchanged } = changeCounts(changes);
  const parts = [
    created > 0 ? `${counted(created, 'file')} created` : '',
    changed > 0 ? `${counted(changed, 'file')} changed` : '',
    removed > 0 ? `${counted(removed, 'file')} removed` : '',
    unchanged > 0 ? `${counted(unchanged, 'file')} as before` : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'nothing to write';
}

function changeCounts({ created, changed, removed, unchanged }: FolderChanges) {
  return { created: created.length, changed: changed.length, removed: removed.length, unchanged };
}
