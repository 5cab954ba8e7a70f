import { createFunctionCode } from '../docs/function-code.js';
import { renderBindings } from '../emit/render-bindings.js';
import { renderEntries, splitManifest } from '../manifest/render-manifest.js';
import type { ModulePlan } from '../model/binding-plan.js';
import type { GeneratedFile } from '../model/generated-file.js';
import type { PipelineInput } from '../pipeline.js';
import { planPart } from '../plan/plan-bindings.js';
import type { Baseline } from './baseline.js';
import { needsWholeRun, type OutputFiles, type WholeRunReason } from './earlier-run.js';
import type { Edit } from './edit.js';
import { mergeManifest } from './merged-manifest.js';
import type { PartialModel } from './partial-model.js';
import { type PartialPages, renderPartialPages } from './partial-pages.js';

/** The files that an edit may have changed. */
export interface RenderedPart {
  readonly modules: readonly GeneratedFile[];
  readonly pages: PartialPages;
  readonly manifest: GeneratedFile;
}

export function renderPart(
  part: PartialModel,
  edit: Edit,
  baseline: Baseline,
  outputs: OutputFiles,
  input: PipelineInput,
): RenderedPart | WholeRunReason {
  const code = createFunctionCode(input.configuration.packageName);
  const modules = renderModules(part, edit, code.note, input);
  if (modules === null) return needsWholeRun('a module does not come out as it should');
  const manifest = renderManifest(part, edit, outputs, input);
  if (manifest === null) return needsWholeRun('the manifest says something else of other headers');
  const { output, sourceLink } = input.configuration;
  const { headers } = edit.affected;
  const settings = { headers, sourceLink, code: code.collect(), pagesBefore: baseline.pages };
  const pages =
    output.docs === null
      ? { files: [], pages: [] }
      : renderPartialPages(part.model, part.names, { ...settings, folder: output.docs });
  return pages === null ? needsWholeRun('a page lists others now') : { modules, pages, manifest };
}

/** Null where a whole run has something to say. */
function renderModules(
  { model, settled, hasLayouts }: PartialModel,
  { affected: { headers } }: Edit,
  note: (plan: ModulePlan) => void,
  { configuration, backend }: PipelineInput,
): readonly GeneratedFile[] | null {
  const isRenamed = [...settled.symbols.functions].some(([name, symbol]) => name !== symbol.name);
  const settings = { types: backend.types, supportModule: configuration.support };
  const plans = planPart(model, { names: settled.symbols, headers, hasLayouts }, settings);
  const { value: modules, diagnostics } = renderBindings(noteEach(plans, note), backend);
  return isRenamed || diagnostics.length > 0 ? null : modules;
}

function* noteEach(plans: Iterable<ModulePlan>, note: (plan: ModulePlan) => void): Iterable<ModulePlan> {
  for (const plan of plans) {
    note(plan);
    yield plan;
  }
}

function renderManifest(
  { model, names }: PartialModel,
  { affected }: Edit,
  outputs: OutputFiles,
  { configuration }: PipelineInput,
): GeneratedFile | null {
  const path = configuration.output.manifest;
  const entries = path === null ? null : splitManifest(outputs.get(path)?.text ?? '');
  if (path === null || entries === null) return null;
  const text = mergeManifest(entries, renderEntries(model), names, affected.headers);
  return text === null ? null : { path, text };
}
