import { excerpt } from './diagnostic-sink.js';
import { expandTokens } from './macro-expansion.js';
import { readPackRequest } from './pack-state.js';
import type { Region } from './region.js';
import type { HeaderScan } from './scan-state.js';
import type { Token } from './token.js';
import { readTokens } from './token-reader.js';
import { WordsMet } from './words-met.js';

/** Obeys a pragma that matters to declarations (`once`, `pack`); the place is where it stands in the text. */
export function applyPragma(
  scan: HeaderScan,
  text: string,
  start: number,
  end: number,
  region: Region = scan.draft.conditionals.region,
): void {
  const tokens = readTokens(text);
  if (tokens[0]?.text === 'once') applyOnce(scan);
  else if (tokens[0]?.text === 'pack' && tokens[1]?.text === '(') applyPack(scan, tokens, start, end, region);
}

function applyOnce({ state, draft }: HeaderScan): void {
  const memory = state.files.memoryOf(draft.file);
  memory.onceRegion = state.algebra.unite(memory.onceRegion ?? state.algebra.empty, draft.conditionals.region);
}

function applyPack(scan: HeaderScan, tokens: readonly Token[], start: number, end: number, region: Region): void {
  const { state, draft } = scan;
  const settings = {
    table: state.macros,
    met: new WordsMet(state.macros),
    region,
    budget: scan.budget,
    rest: null,
    isCondition: true,
    compute: () => null,
  };
  const expanded = expandTokens(tokens.slice(2, -1), settings);
  const parts = expanded.tokens.filter((token) => token.text !== ',').map((token) => token.text);
  if (parts[0] === 'show') return;
  const request = tokens.at(-1)?.text === ')' ? readPackRequest(parts) : null;
  if (request === null) {
    const hint = 'pack takes push or pop, a name, and 1, 2, 4, 8 or 16';
    state.sink.error(
      'NTB1030',
      `cannot read \`#pragma ${excerpt(tokens.map((token) => token.text).join(''))}\``,
      draft.range(start, end),
      hint,
    );
    return;
  }
  const isSound = state.packing.apply(request, (target) => region.bounds[target]?.length !== 0);
  if (!isSound) state.sink.error('NTB1031', 'this pops a packing that nothing has pushed', draft.range(start, end));
  draft.setPacking(draft.code.codeOffset(start), state.packing.current);
}
