import { digest } from '../cache/digest.js';
import type { Diagnostic } from '../diagnostics.js';
import type { IndexEntry } from '../docs/docs-plan.js';
import { firstSentence } from '../docs/plan-index-page.js';
import type { TranslationUnit } from '../model/declaration.js';
import type { PipelineInput, ReadModel, RunWitness } from '../pipeline.js';
import { settleResolving } from '../pipeline.js';
import { createTypeForms } from '../plan/type-form.js';
import type { ScannedHeaders } from '../source/scan-headers.js';
import type { Baseline, BaselineHeader, BaselineScan } from './baseline.js';
import { listDeclared } from './declaration-text.js';
import { groupScanned, type HeaderPrint, printHeader } from './header-prints.js';
import { createSyntaxNotes, type SyntaxByPrint } from './kept-syntax.js';
import { isInOrder } from './merged-names.js';
import { type ModelNames, nameModel } from './model-names.js';

/** A baseline and the headers that it speaks of, as they were scanned. */
export interface Remembered {
  readonly baseline: Baseline;
  readonly prints: readonly HeaderPrint[];
  /** Of the headers that no earlier run has seen. */
  readonly syntax: SyntaxByPrint;
}

/** Gathers a baseline while a whole run goes on; null for a run that none can be made of. */
export interface BaselineWitness extends Required<RunWitness> {
  describe(diagnostics: readonly Diagnostic[]): Remembered | null;
}

export function createBaselineWitness(input: PipelineInput): BaselineWitness {
  let noted: { readonly baseline: Omit<Baseline, 'pages'>; readonly prints: readonly HeaderPrint[] } | null = null;
  let pages: readonly IndexEntry[] = [];
  const notes = createSyntaxNotes();
  return {
    noteSyntax: ({ path }, code, table) => notes.note(path, digest(code), table),
    noteModel: (spelled, findings) => {
      noted = noteModel(spelled, findings, input);
    },
    notePages: (all) => {
      pages = all.map(describePage);
    },
    describe: (diagnostics) => {
      if (noted === null) return null;
      const headers = placeFindings(noted.baseline.headers, diagnostics.filter(isOfParsing));
      const isWhole = headers !== null && !diagnostics.some(isOfOutput);
      if (!isWhole) return null;
      const syntax = new Map(headers.map(({ path, print }) => [print, notes.of(path)]));
      return { baseline: { ...noted.baseline, headers, pages }, prints: noted.prints, syntax };
    },
  };
}

export function describePage({ kind, path, title, summary }: IndexEntry): IndexEntry {
  return { kind, path, title, summary: firstSentence(summary) };
}

function noteModel(
  { model, units, ...scanned }: ReadModel,
  findings: readonly Diagnostic[],
  input: PipelineInput,
): { baseline: Omit<Baseline, 'pages'>; prints: readonly HeaderPrint[] } | null {
  const groups = [...groupScanned(scanned).values()];
  const prints = groups.map(printHeader);
  const declared = listByHeader(units);
  const headers = groups.map(({ path, isSdk }, index): BaselineHeader => {
    const print = prints[index]?.print ?? '';
    return { path, isSdk, print, declared: [...(declared.get(path) ?? [])], findings: [] };
  });
  const { types } = input.backend;
  const names = nameModel(model, createTypeForms(model, types), types);
  const order = headers.map(({ path }) => path);
  if (!isInOrder(names, order)) return null;
  return { baseline: { ...describeScan(scanned, names, input), headers, findings, names }, prints };
}

export function describeScan(scanned: ScannedHeaders, names: ModelNames, input: PipelineInput): BaselineScan {
  const { version, versionNames } = settleResolving(scanned, input);
  return {
    version,
    versionNames: [...versionNames],
    statusOrder: describeStatusOrder(scanned, names),
    inclusions: scanned.headers.map(({ path }) => path),
  };
}

/** From which headers the list of status values comes, one after the other: macros are constants in their own order. */
function describeStatusOrder({ macros }: ScannedHeaders, { constants }: ModelNames): readonly string[] {
  const headers = new Set(constants.filter(({ status }) => status !== null).map(({ header }) => header));
  const files = macros.map(({ range }) => range.file).filter((file) => headers.has(file));
  return files.filter((file, index) => file !== files[index - 1]);
}

function listByHeader(units: readonly TranslationUnit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const declared = new Map<string, Set<string>>();
  for (const { path, declarations } of units) {
    const names = declared.get(path) ?? new Set<string>();
    declared.set(path, names);
    for (const declaration of declarations) for (const name of listDeclared(declaration)) names.add(name);
  }
  return declared;
}

/** Each with its header; null when they do not stand in the order of the headers, in which they would come back. */
function placeFindings(
  headers: readonly BaselineHeader[],
  findings: readonly Diagnostic[],
): readonly BaselineHeader[] | null {
  const placed = headers.map((header) => {
    return { ...header, findings: findings.filter(({ range }) => range?.file === header.path) };
  });
  const again = placed.flatMap((header) => header.findings);
  return JSON.stringify(again) === JSON.stringify(findings) ? placed : null;
}

function isOfParsing({ code }: Diagnostic): boolean {
  return code.startsWith('NTB12');
}

/** Planning looks at all modules at once. */
function isOfOutput({ code }: Diagnostic): boolean {
  return code.startsWith('NTB18') || code.startsWith('NTB19');
}
