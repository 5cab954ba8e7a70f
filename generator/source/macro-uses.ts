import type { ConfiguredVersion } from './configured-version.js';
import { type Budget, type ExpansionFault, expandTokens } from './macro-expansion.js';
import type { Macro, MacroTable, Word } from './macro-table.js';
import type { Region, RegionAlgebra } from './region.js';
import { type RenderedTokens, renderTokens } from './rendered-tokens.js';
import type { Token } from './token.js';
import { TokenReader } from './token-reader.js';
import { WordsMet } from './words-met.js';

/** What a use of a macro becomes on some targets. */
export interface UseVariant {
  readonly region: Region;
  readonly code: RenderedTokens;
}

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

interface Part {
  readonly region: Region;
  readonly code: RenderedTokens;
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
    if (isKnown && known.met.areUnchanged()) {
      return { ...known.use, end: place.start + known.length };
    }
    const met = new WordsMet(this.macros);
    const { use, isFixed } = this.expandParts(word, place, met);
    const length = place.end - place.start;
    if (isFixed) {
      const region = met.areUniform() ? null : place.region;
      this.remembered.set(word.name, { region, met, use, length });
    }
    return use;
  }

  /** `isFixed`: the expansion is the same everywhere; it took no arguments and does not read its place. */
  private expandParts(word: Word, place: UsePlace, met: WordsMet): { use: MacroUse; isFixed: boolean } {
    const name: Token = { kind: 'name', text: word.name, isSpaced: false, isFinal: false };
    const parts: Part[] = [];
    const open = [place.region];
    let isFixed = true;
    for (let region = open.pop(); region !== undefined; region = open.pop()) {
      const rest = new TokenReader(place.text, place.end);
      let isPlaced = false;
      const compute = (macro: Macro): Token | null => {
        isPlaced = true;
        return place.compute(macro);
      };
      const settings = { table: this.macros, met, region, budget: place.budget, rest, isCondition: false, compute };
      const expansion = expandTokens([name], settings);
      if (expansion.split !== null && parts.length + open.length < MAX_PARTS) {
        open.push(...expansion.split);
        isFixed = false;
        continue;
      }
      const end = rest.position;
      if (expansion.fault !== null) return { use: { end, variants: [], fault: expansion.fault }, isFixed: false };
      isFixed &&= expansion.isClosed && end === place.end && !isPlaced;
      parts.push({ region, code: renderTokens(expansion.tokens, this.macros), end });
    }
    const end = parts.reduce((furthest, part) => Math.max(furthest, part.end), place.end);
    const use = { end, variants: this.variantsOf(parts, place.text, end), fault: null };
    return { use, isFixed };
  }

  /** One variant for each group of targets that get the same code. */
  private variantsOf(parts: readonly Part[], text: string, end: number): UseVariant[] {
    const variants: UseVariant[] = [];
    for (const target of this.algebra.targets.keys()) {
      const part = this.partFor(parts, target);
      if (part === null) continue;
      const code = part.end === end ? part.code : { ...part.code, text: part.code.text + text.slice(part.end, end) };
      const region = this.algebra.onTarget(this.regionOf(parts), target);
      const same = variants.findIndex((variant) => isSameCode(variant.code, code));
      const other = variants[same];
      if (other === undefined) variants.push({ region, code });
      else variants[same] = { region: this.algebra.unite(other.region, region), code };
    }
    return withoutCode(variants) ?? variants;
  }

  private regionOf(parts: readonly Part[]): Region {
    return parts.reduce((all, part) => this.algebra.unite(all, part.region), this.algebra.empty);
  }

  /**
   * The code on one target. Where it differs by version, that of the configured version, or of the highest version
   * below it: code has one text on a target.
   */
  private partFor(parts: readonly Part[], target: number): Part | null {
    let best: Part | null = null;
    let bestStart = -1;
    for (const part of parts) {
      const bounds = part.region.bounds[target] ?? [];
      if (bounds.length === 0) continue;
      if (this.version.isIn(this.algebra.onTarget(part.region, target))) return part;
      const start = bounds.at(-2) ?? 0;
      if (start > bestStart) {
        best = part;
        bestStart = start;
      }
    }
    return best;
  }
}

function isSameCode(a: RenderedTokens, b: RenderedTokens): boolean {
  if (a.text !== b.text || a.annotations.length !== b.annotations.length || a.pragmas.join() !== b.pragmas.join())
    return false;
  return a.annotations.every(({ name, argument }, index) => {
    const other = b.annotations[index];
    return other !== undefined && other.name === name && other.argument === argument;
  });
}

/**
 * Variants that are annotations and nothing else (`UNALIGNED` is `__unaligned` but on x86, `FASTCALL` is a
 * convention on x86 alone) need no code of their own: an annotation of one target means nothing on the others.
 */
function withoutCode(variants: readonly UseVariant[]): UseVariant[] | null {
  if (variants.length < 2 || variants.some(({ code }) => code.text !== '' || code.pragmas.length > 0)) return null;
  const [most] = [...variants].sort((a, b) => b.code.annotations.length - a.code.annotations.length);
  return most === undefined ? null : [most];
}
