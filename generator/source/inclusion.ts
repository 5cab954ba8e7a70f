import { excerpt } from './diagnostic-sink.js';
import type { DirectiveLine } from './directive-line.js';
import type { HeaderFile } from './header-files.js';
import { expandTokens } from './macro-expansion.js';
import type { Region } from './region.js';
import type { HeaderScan, ScanState } from './scan-state.js';
import { readTokens } from './token-reader.js';
import { WordsMet } from './words-met.js';

const MAX_DEPTH = 200;
/** Headers that include each other without a guard multiply at every level; this bounds them all together. */
const MAX_INCLUSIONS = 20_000;

/** C11 6.10.2: `#include "name"`, `<name>`, or macros that expand to one of them. */
export function applyInclude(scan: HeaderScan, line: DirectiveLine): void {
  const { state, draft } = scan;
  const region = draft.conditionals.region;
  const spelling = readSpelling(scan, line.rest);
  const file = spelling === null ? null : findInclude(scan, spelling, line.name === 'include_next');
  if (file === null) {
    // A header that only other versions include may be missing.
    if (!state.version.isIn(region)) return;
    const message = `cannot find the header ${excerpt(spelling ?? line.rest)}`;
    state.sink.errorIn(
      draft.file,
      'NTB1002',
      message,
      scan.lineRange(line),
      'add its folder to the headers or to the SDK',
    );
    return;
  }
  const live = regionToScan(state, file, region);
  if (live === state.algebra.empty) return;
  const refusal = refuse(state, file);
  if (refusal !== null) {
    if (refusal.isFirst) state.sink.error(refusal.code, refusal.message, scan.lineRange(line), refusal.hint);
    return;
  }
  scan.include(file, live);
  draft.setPacking(draft.code.codeOffset(line.end), state.packing.current);
}

/** The header that a spelling with its quotes or angle brackets names. */
export function findInclude({ state, draft }: HeaderScan, spelling: string, isNext: boolean): HeaderFile | null {
  const name = spelling.slice(1, -1);
  const isQuoted = spelling.startsWith('"') && !isNext;
  return name === '' ? null : state.files.find(name, isQuoted ? draft.file : null, isNext ? draft.file.root : -1);
}

/** What is left after include guards and `#pragma once` of earlier inclusions: they would find nothing else live. */
function regionToScan(state: ScanState, file: HeaderFile, region: Region): Region {
  const { guardMacro, onceRegion } = state.files.memoryOf(file);
  const left = onceRegion === null ? region : state.algebra.subtract(region, onceRegion);
  return guardMacro === null ? left : state.algebra.subtract(left, state.macros.definedRegion(guardMacro));
}

interface Refusal {
  readonly code: `NTB${number}`;
  readonly message: string;
  readonly hint: string;
  readonly isFirst: boolean;
}

function refuse(state: ScanState, file: HeaderFile): Refusal | null {
  const hint = 'give the headers include guards or `#pragma once`';
  const name = excerpt(file.display);
  // The same header again with the same macros can only go the same way.
  if (state.including.some((one) => one.file === file && one.changes === state.macros.changes)) {
    const isFirst = firstTime(state, `cycle ${file.path}`);
    return { code: 'NTB1004', message: `${name} includes itself without end`, hint, isFirst };
  }
  if (state.including.length >= MAX_DEPTH) {
    const isFirst = firstTime(state, 'bounds');
    return { code: 'NTB1005', message: `includes are nested more than ${MAX_DEPTH} deep at ${name}`, hint, isFirst };
  }
  if (++state.inclusionCount > MAX_INCLUSIONS) {
    const isFirst = firstTime(state, 'bounds');
    return { code: 'NTB1006', message: `more than ${MAX_INCLUSIONS} inclusions`, hint, isFirst };
  }
  return null;
}

function firstTime(state: ScanState, key: string): boolean {
  const isFirst = !state.refusals.has(key);
  state.refusals.add(key);
  return isFirst;
}

function readSpelling(scan: HeaderScan, rest: string): string | null {
  const plain = quotedSpelling(rest);
  if (plain !== null) return plain;
  const { state, draft, budget } = scan;
  const settings = {
    table: state.macros,
    met: new WordsMet(state.macros),
    region: draft.conditionals.region,
    budget,
    rest: null,
    isCondition: true,
    compute: () => null,
  };
  const { tokens } = expandTokens(readTokens(rest), settings);
  return quotedSpelling(tokens.map((token, index) => (token.isSpaced && index > 0 ? ' ' : '') + token.text).join(''));
}

function quotedSpelling(text: string): string | null {
  return /^(?:"[^"\n]+"|<[^>\n]+>)/u.exec(text)?.[0] ?? null;
}
