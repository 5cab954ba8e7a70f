import type { Configuration } from './config/configuration.js';
import type { Diagnostic, Result } from './diagnostics.js';
import type { IndexEntry } from './docs/docs-plan.js';
import { createFunctionCode, type FunctionCodeCollector } from './docs/function-code.js';
import { planDocs } from './docs/plan-docs.js';
import { renderDocs } from './docs/render-docs.js';
import { type BackendTemplates, readTemplates } from './emit/backend-templates.js';
import { renderBindings } from './emit/render-bindings.js';
import { startValidation } from './emit/validate-files.js';
import { renderManifest } from './manifest/render-manifest.js';
import type { ApiModel } from './model/api-model.js';
import type { GeneratedFile } from './model/generated-file.js';
import { planBindings } from './plan/plan-bindings.js';
import { type RunSummary, summarizeModel } from './summary.js';

export interface EmitInput {
  readonly configuration: Configuration;
  readonly backend: BackendTemplates;
}

export type NotePages = (pages: readonly IndexEntry[]) => void;

/** The files, and what the parser that goes through the modules in the background will have found. */
export interface DraftOutput {
  readonly files: readonly GeneratedFile[];
  readonly summary: RunSummary;
  readonly faults: Promise<readonly Diagnostic[]>;
}

/** `notePages` hears of the pages that the index lists. */
export function emitFiles(
  model: ApiModel,
  { configuration, backend }: EmitInput,
  notePages: NotePages = () => {},
): Result<DraftOutput> {
  const settings = { types: backend.types, supportModule: configuration.support };
  const { value: plan, diagnostics: planned } = planBindings(model, settings);
  const code = configuration.output.docs === null ? null : createFunctionCode(configuration.packageName);
  const validation = startValidation();
  const { value: modules, diagnostics: rendered } = renderBindings(
    code === null ? plan.modules : passEach(plan.modules, code.note),
    backend,
    validation.begin,
  );
  const { manifest } = configuration.output;
  const pages = renderReference(model, code, configuration, notePages);
  const files = [...modules, ...pages, ...(manifest === null ? [] : [renderManifest(model, manifest)])];
  return {
    value: { files, summary: summarizeModel(model), faults: validation.finish() },
    diagnostics: [...planned, ...rendered],
  };
}

function* passEach<T>(values: Iterable<T>, note: (value: T) => void): Iterable<T> {
  for (const value of values) {
    note(value);
    yield value;
  }
}

/** The Markdown pages, where the configuration wants them. */
function renderReference(
  model: ApiModel,
  code: FunctionCodeCollector | null,
  { output, sourceLink }: Configuration,
  notePages: NotePages,
): readonly GeneratedFile[] {
  if (output.docs === null || code === null) return [];
  const plan = planDocs(model, { sourceLink, code: code.collect() });
  notePages(plan.pages.filter((page) => page.kind !== 'index'));
  return renderDocs(plan, readTemplates('docs'), output.docs);
}
