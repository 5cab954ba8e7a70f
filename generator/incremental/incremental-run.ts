import type { Diagnostic, Result } from '../diagnostics.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { PipelineInput, PipelineOutput } from '../pipeline.js';
import type { ScannedHeaders } from '../source/scan-headers.js';
import { summarizeModel } from '../summary.js';
import type { Remembered } from './describe-baseline.js';
import { type EarlierRun, needsWholeRun, type OutputFiles, type WholeRunReason } from './earlier-run.js';
import { findEdit } from './edit.js';
import type { ModelNames } from './model-names.js';
import { resolvePart } from './partial-model.js';
import { type RenderedPart, renderPart } from './rendered-part.js';

/** What a whole run would have given, and what it leaves for the next one. */
export interface UpdatedRun {
  readonly output: PipelineOutput;
  readonly diagnostics: readonly Diagnostic[];
  readonly remembered: Remembered;
  /** How many headers were read again. */
  readonly headers: number;
}

/**
 * Does again what an edit reaches, and takes the rest from an earlier run. Where that might not be what a whole run
 * gives, a reason for a whole run comes back instead.
 */
export async function updateRun(
  { value: scanned, diagnostics }: Result<ScannedHeaders>,
  earlier: EarlierRun,
  input: PipelineInput,
): Promise<UpdatedRun | WholeRunReason> {
  const { baseline } = earlier;
  const edit = findEdit(scanned, earlier, input);
  if ('reason' in edit) return edit;
  const part = resolvePart(scanned, edit, baseline, input);
  if ('reason' in part) return part;
  const outputs = earlier.readOutput();
  if (outputs === null) return needsWholeRun('files of the earlier run have been changed');
  const rendered = renderPart(part, edit, baseline, outputs, input);
  if ('reason' in rendered) return rendered;
  const files = joinFiles(rendered, outputs, input);
  if (files === null) return needsWholeRun('a file of the earlier run is missing');
  const { names, findings } = part;
  const parsing = edit.headers.flatMap((header) => header.findings);
  return {
    output: { files, summary: summarizeNames(names.merged) },
    diagnostics: [...diagnostics, ...parsing, ...findings],
    remembered: {
      baseline: { ...edit.scan, headers: edit.headers, findings, names: names.merged, pages: rendered.pages.pages },
      prints: edit.prints,
      syntax: edit.syntax,
    },
    headers: edit.affected.headers.size,
  };
}

/** Modules are the same ones as before; there is a page for each entry of the index. */
function joinFiles(
  { modules, pages, manifest }: RenderedPart,
  outputs: OutputFiles,
  { configuration: { output } }: PipelineInput,
): readonly GeneratedFile[] | null {
  const fresh = new Map([...modules, ...pages.files, manifest].map((file) => [file.path, file]));
  const isPage = (path: string) => output.docs !== null && path.startsWith(`${output.docs}/`);
  const paths = new Set([...outputs.keys()].filter((path) => !isPage(path)));
  if (![...modules, manifest].every(({ path }) => paths.has(path))) return null;
  for (const { path } of pages.files) paths.add(path);
  for (const { path } of pages.pages) paths.add(`${output.docs}/${path}`);
  const files = [...paths].flatMap((path) => fresh.get(path) ?? outputs.get(path) ?? []);
  return files.length === paths.size ? files : null;
}

function summarizeNames({ functions, records, enums, constants, unbound }: ModelNames): PipelineOutput['summary'] {
  return summarizeModel({
    functions,
    records: new Map(records.map((each) => [each.key, each])),
    enums: new Map(enums.map((each) => [each.key, each])),
    constants: { size: constants.length },
    unbound,
  });
}
