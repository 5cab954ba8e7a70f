import type { AnnotationWord } from './annotation-words.js';
import { ANNOTATION_WORDS } from './annotation-words.js';
import { NameFilter } from './name-filter.js';
import { OPERATOR_MACROS } from './predefined-macros.js';
import type { Region, RegionAlgebra } from './region.js';
import type { Token } from './token.js';
import { readTokens } from './token-reader.js';

/** One definition of a macro. */
export class Macro {
  private tokenList: readonly Token[] | null = null;

  constructor(
    readonly name: string,
    /** Null for an object-like macro; the last one of a variadic macro is `__VA_ARGS__`. */
    readonly parameters: readonly string[] | null,
    readonly isVariadic: boolean,
    readonly body: string,
    /** The version macro, and macros that the preprocessor computes itself. */
    readonly special: 'version' | 'line' | 'file' | 'counter' | null = null,
  ) {}

  /** Most macros are constants that no code uses: the body is read on first use. */
  get tokens(): readonly Token[] {
    this.tokenList ??= readTokens(this.body);
    return this.tokenList;
  }

  isSameAs(other: Macro): boolean {
    return (
      this.body === other.body &&
      this.isVariadic === other.isVariadic &&
      this.special === other.special &&
      this.parameters?.join() === other.parameters?.join()
    );
  }
}

export interface MacroCase {
  readonly region: Region;
  readonly macro: Macro;
}

/** What is known of a name. Never changed, only replaced, so that identity tells whether it is still the same. */
export interface Word {
  readonly name: string;
  readonly annotation: AnnotationWord | null;
  /** Disjoint. */
  readonly cases: readonly MacroCase[];
  readonly definedRegion: Region;
}

/** What a name stands for within a region: one macro, none, or something else in each of several parts. */
export type Meaning =
  | { readonly kind: 'macro'; readonly macro: Macro }
  | { readonly kind: 'none' }
  | { readonly kind: 'split'; readonly parts: readonly Region[] };

/** Definitions of one macro that hold side by side, each under conditions of its own. */
const MAX_CASES = 100;

const NONE: Meaning = { kind: 'none' };

/** Macro definitions by name, each with the region that it holds in. */
export class MacroTable {
  /** Names that mean something to the scan, or once did. */
  readonly names = new NameFilter();
  private readonly words = new Map<string, Word>();
  /** Grows with every change. */
  changes = 0;

  constructor(private readonly algebra: RegionAlgebra) {
    for (const [name, annotation] of ANNOTATION_WORDS) {
      this.words.set(name, { name, annotation, cases: [], definedRegion: algebra.empty });
      this.names.add(name);
    }
    for (const name of OPERATOR_MACROS) {
      this.words.set(name, { name, annotation: null, cases: [], definedRegion: algebra.universe });
    }
  }

  get(name: string): Word | undefined {
    return this.words.get(name);
  }

  definedRegion(name: string): Region {
    return this.words.get(name)?.definedRegion ?? this.algebra.empty;
  }

  /**
   * The newest definition wins; one that repeats another widens it (C11 6.10.3, benign redefinition). False when
   * there are too many already, which it then does not join.
   */
  define(macro: Macro, region: Region): boolean {
    const word = this.words.get(macro.name);
    if (word === undefined) {
      this.add(macro, region);
      return true;
    }
    if (word.cases.length >= MAX_CASES) return false;
    const same = word.cases.find((one) => one.macro.isSameAs(macro));
    const full = same === undefined ? region : this.algebra.unite(region, same.region);
    this.replace(macro.name, full, { region: full, macro });
    return true;
  }

  undefine(name: string, region: Region): void {
    if (this.words.has(name)) this.replace(name, region, null);
  }

  meaning(word: Word, region: Region): Meaning {
    const only = word.cases[0];
    if (only === undefined) return NONE;
    if (word.cases.length === 1 && only.region === this.algebra.universe) return { kind: 'macro', macro: only.macro };
    return this.meaningWithin(word, region);
  }

  /** Whether a name means the same in every region. */
  isUniform(word: Word): boolean {
    return word.cases.length === 0 || word.cases[0]?.region === this.algebra.universe;
  }

  private meaningWithin(word: Word, region: Region): Meaning {
    const parts: Region[] = [];
    let found: Macro | null = null;
    for (const { region: definedIn, macro } of word.cases) {
      const part = this.algebra.intersect(definedIn, region);
      if (part === this.algebra.empty) continue;
      parts.push(part);
      found = macro;
    }
    if (found === null) return NONE;
    const rest = this.algebra.subtract(region, word.definedRegion);
    if (rest !== this.algebra.empty) parts.push(rest);
    return parts.length === 1 ? { kind: 'macro', macro: found } : { kind: 'split', parts };
  }

  private add(macro: Macro, region: Region): void {
    const { name } = macro;
    this.words.set(name, { name, annotation: null, cases: [{ region, macro }], definedRegion: region });
    this.names.add(name);
    this.changes++;
  }

  private replace(name: string, region: Region, added: MacroCase | null): void {
    const word = this.words.get(name);
    const cases: MacroCase[] = [];
    for (const { region: definedIn, macro } of word?.cases ?? []) {
      const left = this.algebra.subtract(definedIn, region);
      if (left !== this.algebra.empty) cases.push({ region: left, macro });
    }
    if (added !== null) cases.push(added);
    const definedRegion = cases.reduce((all, one) => this.algebra.unite(all, one.region), this.algebra.empty);
    this.words.set(name, { name, annotation: word?.annotation ?? null, cases, definedRegion });
    this.changes++;
  }
}
