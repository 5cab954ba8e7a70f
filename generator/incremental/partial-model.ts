import type { Diagnostic } from '../diagnostics.js';
import type { ApiModel } from '../model/api-model.js';
import type { PipelineInput } from '../pipeline.js';
import { settleResolving } from '../pipeline.js';
import { createTypeForms } from '../plan/type-form.js';
import { supportNames } from '../plan/type-table.js';
import { resolveApi } from '../resolve/resolve-api.js';
import type { ScannedHeaders } from '../source/scan-headers.js';
import type { Baseline } from './baseline.js';
import { findDoubt, type PartialNames } from './doubts.js';
import { needsWholeRun, type WholeRunReason } from './earlier-run.js';
import type { Edit } from './edit.js';
import { mergeFindings } from './merged-findings.js';
import { mergeNames } from './merged-names.js';
import { nameModel } from './model-names.js';
import { indexNames } from './name-index.js';
import { selectPart } from './partial-headers.js';
import { keepsNames, type SettledNames, settleNames } from './settled-names.js';
import { hasWord } from './word-search.js';

/** The model of the affected headers and of what those need, among the names of all. */
export interface PartialModel {
  readonly model: ApiModel;
  readonly names: PartialNames;
  readonly settled: SettledNames;
  /** Whether it has all records of the module of layouts. */
  readonly hasLayouts: boolean;
  readonly findings: readonly Diagnostic[];
}

export function resolvePart(
  scanned: ScannedHeaders,
  edit: Edit,
  baseline: Baseline,
  input: PipelineInput,
): PartialModel | WholeRunReason {
  const { types } = input.backend;
  const { headers } = edit.affected;
  const support = supportNames(types);
  const before = settleNames(baseline.names, support);
  const hasLayouts = areTouched(before.shared, baseline, edit);
  const kept = hasLayouts ? before.shared : new Set<string>();
  const resolved = resolveEdit(scanned, edit, baseline, kept, input);
  if (resolved === null) return needsWholeRun('a declaration cannot be read apart');
  const { value: model, diagnostics } = resolved;
  const findings = mergeFindings(baseline.findings, diagnostics, headers, edit.changes);
  if (findings === null) return needsWholeRun('there are other findings');
  const found = nameModel(model, createTypeForms(model, types), types);
  const merged = mergeNames(baseline.names, found, headers, edit.source.paths);
  const names = { before: baseline.names, found, merged };
  const doubt = findDoubt(names, edit.affected, edit.changes, input);
  if (doubt !== null) return needsWholeRun(doubt);
  const settled = settleNames(merged, support);
  if (!keepsNames(before, settled, merged)) return needsWholeRun('names meet');
  if (hidesParameters(before, settled, edit)) return needsWholeRun('a name hides parameters');
  const isComplete = !hasLayouts || [...settled.shared].every((key) => model.records.has(key));
  return isComplete ? { model, names, settled, hasLayouts, findings } : needsWholeRun('layouts are missing');
}

/**
 * Whether any of the records is declared otherwise now, in words, by what it names, or only at another line. Of one
 * that has neither tag nor typedef nobody knows by name.
 */
function areTouched(shared: ReadonlySet<string>, { names }: Baseline, { affected, changes }: Edit): boolean {
  const keys = new Set(names.records.map(({ key }) => key));
  return [...shared].map(outerName).some((name) => {
    const isNamed = keys.has(name) && !name.startsWith('unnamed');
    return !isNamed || affected.names.has(name) || changes.moved.has(name);
  });
}

/** The key of a nested record begins with the name of the one around it. */
function outerName(key: string): string {
  return key.split('.')[0] ?? key;
}

function resolveEdit(
  scanned: ScannedHeaders,
  { affected, changed, changes, source }: Edit,
  baseline: Baseline,
  kept: ReadonlySet<string>,
  input: PipelineInput,
): ReturnType<typeof resolveApi> | null {
  const wanted = [...kept, ...listLostUses(baseline, { changes })].map(outerName);
  const index = indexNames(baseline, changed, source);
  const { twinPrefixes } = input.configuration;
  const select = () => selectPart(affected.headers, wanted, source, scanned.macros, index, twinPrefixes);
  let part = select();
  // Each failure leaves one header less that is taken to pieces.
  for (let tries = 0; part === null && tries < source.paths.length; tries++) part = select();
  if (part === null) return null;
  return resolveApi(part.units, part.macros, { ...settleResolving(scanned, input), keptRecords: kept });
}

/** Records and enums that a function has used which is another now: their pages list it. */
function listLostUses({ names }: Baseline, { changes }: Pick<Edit, 'changes'>): readonly string[] {
  const used = names.functions.filter(({ name }) => changes.names.has(name)).flatMap(({ leads }) => leads);
  return used.map((lead) => lead.slice(lead.indexOf('/') + 1));
}

/** A parameter gives way to a value of its name, which need not be a name of C. */
function hidesParameters(before: SettledNames, after: SettledNames, { affected, source }: Edit): boolean {
  const [old, now] = [before.symbols.values, after.symbols.values];
  const differing = [...old, ...now].filter((name) => old.has(name) !== now.has(name) && !affected.names.has(name));
  if (differing.length === 0) return false;
  const names = new Set(differing);
  const others = source.paths.filter((path) => !affected.headers.has(path));
  return others.some((path) => (source.scanned(path)?.sources ?? []).some(({ text }) => hasWord(text, names)));
}
