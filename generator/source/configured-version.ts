import { parseExpression } from '../expression/parse-expression.js';
import { evaluateCondition } from './condition-value.js';
import { expandTokens } from './macro-expansion.js';
import type { MacroTable } from './macro-table.js';
import type { Region, RegionAlgebra } from './region.js';
import { joinTokens } from './token.js';
import { readTokens } from './token-reader.js';
import { WordsMet } from './words-met.js';

/** The macro that headers guard with, and what the configuration sets it to: a number or a macro of the headers. */
export interface VersionSettings {
  readonly macro: string;
  readonly value: string;
}

const MAX_TOKENS = 10_000;
/** Stands in until the headers have defined the macros that the value needs: the newest. */
const NEWEST = Number.MAX_SAFE_INTEGER;

/** The number of the configured version, known once the headers have defined what its value names. */
export class ConfiguredVersion {
  private known: number | null = null;

  constructor(
    private readonly settings: VersionSettings,
    private readonly macros: MacroTable,
    private readonly algebra: RegionAlgebra,
  ) {}

  /** Null while the value names something undefined, and when it is no number. */
  number(): number | null {
    this.known ??= this.evaluate();
    return this.known;
  }

  /** Whether a region is live at the configured version on some target. */
  isIn(region: Region): boolean {
    return region === this.algebra.universe || this.algebra.contains(region, this.number() ?? NEWEST);
  }

  private evaluate(): number | null {
    const settings = {
      table: this.macros,
      met: new WordsMet(this.macros),
      region: this.algebra.onTarget(this.algebra.universe, 0),
      budget: { tokens: MAX_TOKENS },
      rest: null,
      isCondition: true,
      compute: () => null,
    };
    const { tokens, split, fault } = expandTokens(readTokens(this.settings.value), settings);
    if (split !== null || fault !== null || tokens.some((token) => token.kind === 'name')) return null;
    const expression = parseExpression(joinTokens(tokens), () => false);
    if (expression.kind === 'error') return null;
    const value = evaluateCondition(expression, () => null)?.value ?? -1n;
    return value >= 0n && value <= BigInt(NEWEST) ? Number(value) : null;
  }
}
