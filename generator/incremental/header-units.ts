import type { Diagnostic } from '../diagnostics.js';
import type { Declaration, TranslationUnit } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { parseUnit } from '../parse/parse-unit.js';
import type { SyntaxParser } from '../parse/syntax-parser.js';
import type { ScannedHeaders } from '../source/scan-headers.js';
import { createDeclarationFinder, type DeclarationFinder } from './declaration-finder.js';
import { listDeclared, listMentions, withSharers } from './declaration-text.js';
import { groupScanned, type HeaderScanned } from './header-prints.js';

/** The declarations of a header, and how they hang together with others by name. */
export interface HeaderUnits {
  /** One for each time that it was included. */
  readonly units: readonly TranslationUnit[];
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Diagnostic[];
  readonly byName: ReadonlyMap<string, readonly Declaration[]>;
}

/** Headers parsed when they are first asked for. */
export interface UnitSource {
  readonly paths: readonly string[];
  /** Every inclusion in its order; `at` counts those of one header. */
  readonly inclusions: readonly Inclusion[];
  scanned(path: string): HeaderScanned | null;
  units(path: string): HeaderUnits;
  /**
   * Without parsing the rest of the header, where that can be done. Null when it turns out that it cannot: from then on
   * the header is parsed as a whole, and what was found in it before is worth nothing.
   */
  find(path: string, name: string): readonly Declaration[] | null;
  /** What has been asked for of one inclusion. */
  known(inclusion: Inclusion): readonly Declaration[];
  mentions(declaration: Declaration): readonly string[];
}

export interface Inclusion {
  readonly path: string;
  readonly isSdk: boolean;
  readonly at: number;
}

/** `isPlain` tells of headers that were parsed without a finding: only those are taken to pieces. */
export function createUnitSource(
  { headers, macros }: ScannedHeaders,
  isPlain: (path: string) => boolean,
  parserOf: (path: string) => SyntaxParser,
): UnitSource {
  const groups = groupScanned({ headers, macros });
  const parsed = new Map<string, HeaderUnits>();
  const mentions = new Map<Declaration, readonly string[]>();
  const finders = new Map<string, readonly DeclarationFinder[] | null>();
  const openFinders = (path: string): readonly DeclarationFinder[] | null => {
    const known = finders.get(path);
    if (known !== undefined) return known;
    const open = (source: HeaderSource) => createDeclarationFinder(source, parserOf(path));
    const opened = isPlain(path) ? (groups.get(path)?.sources ?? []).map(open) : [null];
    const all = opened.filter((finder) => finder !== null);
    const usable = all.length === opened.length ? all : null;
    finders.set(path, usable);
    return usable;
  };
  const unitsOf = (path: string): HeaderUnits => {
    const known = parsed.get(path);
    if (known !== undefined) return known;
    const units = parseHeader(groups.get(path)?.sources ?? [], parserOf(path));
    parsed.set(path, units);
    return units;
  };
  return {
    paths: [...groups.keys()],
    inclusions: headers.map(({ path, isSdk }, index) => {
      const at = headers.slice(0, index).filter((other) => other.path === path).length;
      return { path, isSdk, at };
    }),
    scanned: (path) => groups.get(path) ?? null,
    units: unitsOf,
    find(path, name) {
      const usable = parsed.has(path) ? null : openFinders(path);
      if (usable === null) return findSharers(unitsOf(path), name);
      const found = usable.map((finder) => finder.find(name));
      const all = found.filter((each) => each !== null);
      if (all.length === found.length && all.some(({ length }) => length > 0)) return all.flat();
      finders.set(path, null);
      return null;
    },
    known: ({ path, at }) => parsed.get(path)?.units[at]?.declarations ?? finders.get(path)?.[at]?.found() ?? [],
    mentions(declaration) {
      const known = mentions.get(declaration);
      if (known !== undefined) return known;
      const words = [...new Set(listMentions(declaration))];
      mentions.set(declaration, words);
      return words;
    },
  };
}

function findSharers({ byName, declarations }: HeaderUnits, name: string): readonly Declaration[] {
  return withSharers(byName.get(name) ?? [], declarations);
}

export function parseHeader(sources: readonly HeaderSource[], parser: SyntaxParser): HeaderUnits {
  const results = sources.map((source) => parseUnit(source, parser));
  const units = results.map(({ value }) => value);
  const declarations = units.flatMap((unit) => unit.declarations);
  const findings = results.flatMap(({ diagnostics }) => diagnostics);
  return { units, declarations, findings, byName: indexDeclared(declarations) };
}

function indexDeclared(declarations: readonly Declaration[]): ReadonlyMap<string, readonly Declaration[]> {
  const byName = new Map<string, Declaration[]>();
  for (const declaration of declarations) {
    for (const name of new Set(listDeclared(declaration))) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [declaration]);
      else known.push(declaration);
    }
  }
  return byName;
}
