import type { Result } from '../diagnostics.js';
import type { HeaderSource, MacroDefinition } from '../model/header-source.js';
import type { Target } from '../model/target.js';
import type { VersionSettings } from './configured-version.js';
import { HeaderDraft } from './header-draft.js';
import { type HeaderFile, HeaderFiles, type HeaderRoot } from './header-files.js';
import { HeaderScanner } from './header-scanner.js';
import { Macro } from './macro-table.js';
import {
  COMPUTED_MACROS,
  PREDEFINED_MACROS,
  PREDEFINED_MACROS_PER_TARGET,
  SPELLED_KEYWORDS,
} from './predefined-macros.js';
import { type Region, RegionAlgebra } from './region.js';
import { HeaderScan, ScanState } from './scan-state.js';

export type { HeaderRoot, VersionSettings };

export interface ScanInput {
  /** Null for a file that does not exist. Only ever asked for paths inside the roots. */
  readonly readFile: (path: string) => string | null;
  /** The headers to start from, in order: names as in `#include <name>`, or paths inside a root. */
  readonly entries: readonly string[];
  readonly roots: readonly HeaderRoot[];
  /** Macros defined before the first header, by name. */
  readonly defines: Readonly<Record<string, string>>;
  readonly targets: readonly Target[];
  readonly version: VersionSettings;
  /** Hears of every header as soon as it is done. */
  readonly onHeader?: (header: HeaderSource) => void;
}

export interface ScannedHeaders {
  /** Every header reached, those that it includes before it. */
  readonly headers: readonly HeaderSource[];
  /** Every macro that is still defined at the end, in order of definition. */
  readonly macros: readonly MacroDefinition[];
  /** The number of the configured version. */
  readonly version: number;
}

interface FoundHeaders {
  readonly all: readonly HeaderSource[];
  add(header: HeaderSource): void;
}

/** Bounds what all macros of one header may expand to. */
const MAX_TOKENS_PER_HEADER = 1 << 20;

/** Preprocesses headers as a C compiler would, for all targets and versions at once. */
export function scanHeaders(input: ScanInput): Result<ScannedHeaders> {
  const algebra = new RegionAlgebra(input.targets);
  const state = new ScanState(algebra, new HeaderFiles(input.readFile, input.roots), input.version);
  definePredefined(state, input);
  const headers: HeaderSource[] = [];
  const found: FoundHeaders = {
    all: headers,
    add(header) {
      headers.push(header);
      input.onHeader?.(header);
    },
  };
  for (const entry of input.entries) {
    const file = state.files.findEntry(entry);
    if (file === null)
      state.sink.error(
        'NTB1001',
        `cannot find the header ${entry}`,
        null,
        'is it in one of the header folders, or in the SDK?',
      );
    else enterHeader(state, file, algebra.universe, found);
  }
  const version = readVersion(state);
  return { value: { headers, macros: finishMacros(state), version }, diagnostics: state.sink.found };
}

function enterHeader(state: ScanState, file: HeaderFile, region: Region, found: FoundHeaders): void {
  const { guardMacro, onceRegion } = state.files.memoryOf(file);
  const guarded = guardMacro === null ? state.algebra.empty : state.macros.definedRegion(guardMacro);
  const live = state.algebra.subtract(state.algebra.subtract(region, guarded), onceRegion ?? state.algebra.empty);
  if (live !== state.algebra.empty) scanHeader(state, file, live, found);
}

function scanHeader(state: ScanState, file: HeaderFile, region: Region, found: FoundHeaders): void {
  const draft = new HeaderDraft(file, state.algebra, region);
  const nul = file.text.indexOf('\0');
  if (nul >= 0) {
    state.sink.error('NTB1003', 'this is not a text file', draft.range(nul, nul + 1), 'is it a header?');
    return;
  }
  state.including.push({ file, changes: state.macros.changes });
  draft.setPacking(0, state.packing.current);
  const include = (other: HeaderFile, live: Region): void => scanHeader(state, other, live, found);
  new HeaderScanner(new HeaderScan(state, draft, include, { tokens: MAX_TOKENS_PER_HEADER })).run();
  state.including.pop();
  const isFirst = !found.all.some((header) => header.path === file.display && header.text === file.text);
  for (const header of draft.finish()) if (isFirst || /\S/u.test(header.code)) found.add(header);
}

function definePredefined(state: ScanState, input: ScanInput): void {
  const { algebra, macros } = state;
  const define = (name: string, body: string, region: Region): void => {
    macros.define(new Macro(name, null, false, body), region);
  };
  for (const [name, body] of Object.entries(PREDEFINED_MACROS)) define(name, body, algebra.universe);
  for (const [name, body] of Object.entries(SPELLED_KEYWORDS)) define(name, body, algebra.universe);
  for (const [index, target] of algebra.targets.entries()) {
    const region = algebra.onTarget(algebra.universe, index);
    for (const [name, body] of Object.entries(PREDEFINED_MACROS_PER_TARGET[target])) define(name, body, region);
  }
  for (const [name, special] of Object.entries(COMPUTED_MACROS)) {
    macros.define(new Macro(name, null, false, '', special), algebra.universe);
  }
  for (const [name, body] of Object.entries(input.defines)) define(name, body, algebra.universe);
  macros.define(new Macro(input.version.macro, null, false, input.version.value, 'version'), algebra.universe);
}

function finishMacros(state: ScanState): MacroDefinition[] {
  const { algebra, macros } = state;
  const finished: MacroDefinition[] = [];
  for (const { macro, body, file, start, end, comment } of state.definitions) {
    const { name, parameters, isVariadic } = macro;
    const region = macros.get(name)?.cases.find((one) => one.macro === macro)?.region ?? algebra.empty;
    for (const guard of algebra.guards(region)) {
      const range = file.lines.range(start, end);
      finished.push({ name, parameters, isVariadic, body, guard, range, isSdk: file.isSdk, comment });
    }
  }
  return finished;
}

function readVersion(state: ScanState): number {
  const version = state.version.number();
  if (version !== null) return version;
  // Headers without version guards need none.
  if (!state.conditions.readsVersion) return Number.MAX_SAFE_INTEGER;
  const { macro, value } = state.versionSettings;
  const hint = 'it takes a number, or a macro that the headers define as one';
  state.sink.error('NTB1032', `the version ${macro} is set to \`${value}\`, which is no number`, null, hint);
  return Number.MAX_SAFE_INTEGER;
}
