import { hasErrors } from '../chain.js';
import type { PipelineInput } from '../pipeline.js';
import type { ScannedHeaders } from '../source/scan-headers.js';
import { type Affected, findAffected } from './affected-headers.js';
import type { Baseline, BaselineHeader, BaselineScan } from './baseline.js';
import { describeScan } from './describe-baseline.js';
import { type EarlierRun, needsWholeRun, type WholeRunReason } from './earlier-run.js';
import { compareHeaders, type HeaderChanges } from './header-changes.js';
import { type HeaderPrint, printHeader } from './header-prints.js';
import { createUnitSource, parseHeader, type UnitSource } from './header-units.js';
import { openSyntax, type SyntaxByPrint, type SyntaxSource } from './kept-syntax.js';

/** What has changed since an earlier run, and how far that reaches. */
export interface Edit {
  readonly scan: BaselineScan;
  readonly source: UnitSource;
  /** Headers of which the scan makes something else now. */
  readonly changed: ReadonlySet<string>;
  readonly changes: HeaderChanges;
  readonly affected: Affected;
  readonly headers: readonly BaselineHeader[];
  readonly prints: readonly HeaderPrint[];
  /** Of the changed headers. */
  readonly syntax: SyntaxByPrint;
}

export function findEdit(scanned: ScannedHeaders, earlier: EarlierRun, input: PipelineInput): Edit | WholeRunReason {
  const { baseline } = earlier;
  const syntax = openSyntax(earlier);
  const source = createUnitSource(scanned, listPlain(baseline), syntax.parserOf);
  const prints = source.paths.map((path) => printHeader(source.scanned(path)));
  if (source.paths.join() !== baseline.headers.map(({ path }) => path).join()) return needsWholeRun('other headers');
  const edited = baseline.headers.filter(({ print }, index) => prints[index]?.print !== print);
  const changed = new Set(edited.map(({ path }) => path));
  const scan = describeScan(scanned, baseline.names, input);
  if (spellScan(scan, changed) !== spellScan(baseline, changed)) return needsWholeRun('headers include others');
  const described = baseline.headers.map((header, index) =>
    changed.has(header.path) ? describeEdited(header, prints[index]?.print ?? '', source) : header,
  );
  const headers = described.filter((header) => header !== null);
  if (headers.length < described.length) return needsWholeRun('there are mistakes to be told of');
  const changes = compareEdited(edited, source, earlier);
  if (changes === null) return needsWholeRun('the earlier header is lost');
  const { twinPrefixes } = input.configuration;
  const affected = findAffected({ headers: changed, names: changes.names }, source, scanned.macros, twinPrefixes);
  if (affected === null) return needsWholeRun('most headers depend on what has changed');
  return { scan, source, changed, changes, affected, headers, prints, syntax: collectSyntax(headers, changed, syntax) };
}

function compareEdited(
  edited: readonly BaselineHeader[],
  source: UnitSource,
  earlier: EarlierRun,
): HeaderChanges | null {
  const { parserOf } = openSyntax(earlier);
  const changes: HeaderChanges[] = [];
  for (const { path, print } of edited) {
    const before = earlier.readHeader(print);
    if (before === null) return null;
    const after = { units: source.units(path), macros: source.scanned(path)?.macros ?? [] };
    changes.push(compareHeaders({ units: parseHeader(before.sources, parserOf(path)), macros: before.macros }, after));
  }
  return joinChanges(changes);
}

function collectSyntax(
  headers: readonly BaselineHeader[],
  changed: ReadonlySet<string>,
  { syntaxOf }: SyntaxSource,
): Edit['syntax'] {
  return new Map(headers.filter(({ path }) => changed.has(path)).map(({ path, print }) => [print, syntaxOf(path)]));
}

/** How often a header is included that has changed itself, concerns no other. */
function spellScan(
  { version, versionNames, statusOrder, inclusions }: BaselineScan,
  changed: ReadonlySet<string>,
): string {
  const others = inclusions.filter((path) => !changed.has(path));
  return JSON.stringify([version, versionNames, statusOrder, others]);
}

function listPlain({ headers }: Baseline): (path: string) => boolean {
  const plain = new Set(headers.filter(({ findings }) => findings.length === 0).map(({ path }) => path));
  return (path) => plain.has(path);
}

function describeEdited(header: BaselineHeader, print: string, source: UnitSource): BaselineHeader | null {
  const { byName, findings, units } = source.units(header.path);
  const isOrdered = findings.length === 0 || units.length === 1;
  const isPlaced = findings.every(({ range }) => range?.file === header.path);
  if (hasErrors(findings) || !isOrdered || !isPlaced) return null;
  return { ...header, print, declared: [...byName.keys()], findings };
}

function joinChanges(all: readonly HeaderChanges[]): HeaderChanges {
  return {
    names: new Set(all.flatMap(({ names }) => [...names])),
    comeAndGone: new Set(all.flatMap(({ comeAndGone }) => [...comeAndGone])),
    moved: new Set(all.flatMap(({ moved }) => [...moved])),
    wordsBefore: new Set(all.flatMap(({ wordsBefore }) => [...wordsBefore])),
    wordsAfter: new Set(all.flatMap(({ wordsAfter }) => [...wordsAfter])),
  };
}
