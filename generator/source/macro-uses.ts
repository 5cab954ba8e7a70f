import type { ConfiguredVersion } from './configured-version.js';
import { type Budget, type Expansion, type ExpansionFault, expandTokens } from './macro-expansion.js';
import type { Macro, MacroTable, Word } from './macro-table.js';
import type { Region, RegionAlgebra } from './region.js';
import { renderTokens } from './rendered-tokens.js';
import type { Token } from './token.js';
import { readTokens, TokenReader } from './token-reader.js';
import { groupVariants, type UsePart, type UseVariant } from './use-variants.js';
import { WordsMet } from './words-met.js';

export interface MacroUse {
  /** Offset after the use, arguments included. */
  readonly end: number;
  /** One, unless the use means different code on different targets. */
  readonly variants: readonly UseVariant[];
  readonly fault: ExpansionFault | null;
}

export interface UsePlace {
  readonly text: string;
  readonly start: number;
  /** After the macro's name. */
  readonly end: number;
  readonly region: Region;
  readonly budget: Budget;
  readonly compute: (macro: Macro) => Token | null;
}

interface ExpandedPart {
  readonly region: Region;
  readonly tokens: readonly Token[];
  readonly end: number;
}

interface Remembered {
  /** Null when the macros on the way are the same in every region. */
  readonly region: Region | null;
  readonly met: WordsMet;
  readonly use: MacroUse;
  readonly length: number;
}

/** More parts than this are no header's intent. */
const MAX_PARTS = 256;

/** Expands macro uses in code. */
export class MacroUses {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly macros: MacroTable,
    private readonly algebra: RegionAlgebra,
    private readonly version: ConfiguredVersion,
  ) {}

  expand(word: Word, place: UsePlace): MacroUse {
    const known = this.remembered.get(word.name);
    const isKnown = known !== undefined && (known.region === null || known.region === place.region);
    if (isKnown && known.met.areUnchanged()) return { ...known.use, end: place.start + known.length };
    const met = new WordsMet(this.macros);
    const { use, isFixed } = this.expandParts(word, place, met);
    if (isFixed) {
      const region = met.areUniform() ? null : place.region;
      this.remembered.set(word.name, { region, met, use, length: place.end - place.start });
    }
    return use;
  }

  /** `isFixed`: the expansion is the same everywhere; it took no arguments and does not read its place. */
  private expandParts(word: Word, place: UsePlace, met: WordsMet): { use: MacroUse; isFixed: boolean } {
    const name: Token = { kind: 'name', text: word.name, isSpaced: false, isFinal: false };
    const parts: ExpandedPart[] = [];
    const open = [place.region];
    let isFixed = true;
    const compute = (macro: Macro): Token | null => {
      isFixed = false;
      return place.compute(macro);
    };
    for (let region = open.pop(); region !== undefined; region = open.pop()) {
      const rest = new TokenReader(place.text, place.end);
      const expansion = this.expandIn(region, [name], { ...place, compute }, met, rest);
      const { position: end } = rest;
      if (expansion.fault !== null) return { use: { end, variants: [], fault: expansion.fault }, isFixed: false };
      isFixed &&= expansion.split === null && expansion.isClosed && end === place.end;
      if (expansion.split === null || parts.length + open.length >= MAX_PARTS) {
        parts.push({ region, tokens: expansion.tokens, end });
      } else open.push(...expansion.split);
    }
    const end = parts.reduce((furthest, part) => Math.max(furthest, part.end), place.end);
    const ready = parts.map((part) => this.completePart(part, end, place, met));
    return { use: { end, variants: groupVariants(ready, this.algebra, this.version), fault: null }, isFixed };
  }

  /** A part where the name takes fewer arguments, or is no macro, goes on with what the others took as arguments. */
  private completePart({ region, tokens, end }: ExpandedPart, useEnd: number, place: UsePlace, met: WordsMet): UsePart {
    if (end === useEnd) return { region, code: renderTokens(tokens, this.macros) };
    const tail = readTokens(place.text.slice(end, useEnd));
    const { split, fault, tokens: expanded } = this.expandIn(region, tail, place, met, null);
    const added = split === null && fault === null ? expanded : tail;
    return { region, code: renderTokens([...tokens, ...added], this.macros) };
  }

  private expandIn(
    region: Region,
    tokens: readonly Token[],
    { budget, compute }: UsePlace,
    met: WordsMet,
    rest: TokenReader | null,
  ): Expansion {
    return expandTokens(tokens, { table: this.macros, met, region, budget, rest, isCondition: false, compute });
  }
}
