import type { Configuration } from './config/configuration.js';
import type { Diagnostic, Result } from './diagnostics.js';
import type { IndexEntry } from './docs/docs-plan.js';
import { type PageStream, streamPages } from './docs/page-stream.js';
import { type BackendTemplates, readTemplates } from './emit/backend-templates.js';
import { renderManifest } from './manifest/render-manifest.js';
import type { ApiModel } from './model/api-model.js';
import type { OutputSink } from './output-sink.js';
import { planBindings } from './plan/plan-bindings.js';
import { type RunSummary, summarizeModel } from './summary.js';

export interface EmitInput {
  readonly configuration: Configuration;
  readonly backend: BackendTemplates;
}

export type NotePages = (pages: readonly IndexEntry[]) => void;

/** What of the output is known before its last file is made. */
export interface DraftOutput {
  readonly summary: RunSummary;
  readonly modules: number;
  readonly pages: number;
  /** What is wrong with the modules, wherever the sink makes them. */
  readonly faults: Promise<readonly Diagnostic[]>;
}

/** Gives the files to the sink. `notePages` hears of the pages that the index lists. */
export function emitFiles(
  model: ApiModel,
  { configuration, backend }: EmitInput,
  sink: OutputSink,
  notePages: NotePages = () => {},
): Result<DraftOutput> {
  const settings = { types: backend.types, supportModule: configuration.support };
  const { value: plan, diagnostics: planned } = planBindings(model, settings);
  const pages = startPages(model, configuration, sink);
  const modules = sink.openModules({ texts: backend.texts });
  let count = 0;
  for (const module of plan.modules) {
    pages?.note(module);
    modules.take(module);
    count += 1;
  }
  const ended = Promise.all([modules.finish(), pages?.finish().then(notePages)]);
  const { manifest } = configuration.output;
  if (manifest !== null) sink.takeFile(manifest, renderManifest(model));
  const faults = ended.then(([found]) => found);
  // A run that has failed by now waits for nothing more.
  faults.catch(() => {});
  return {
    value: { summary: summarizeModel(model), modules: count, pages: pages?.count ?? 0, faults },
    diagnostics: planned,
  };
}

/** The Markdown pages, where the configuration wants them. */
function startPages(
  model: ApiModel,
  { output, sourceLink, packageName }: Configuration,
  sink: OutputSink,
): PageStream | null {
  if (output.docs === null) return null;
  const settings = { packageName, sourceLink, folder: output.docs, templates: readTemplates('docs') };
  return streamPages(model, settings, sink);
}
