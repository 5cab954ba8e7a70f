import { digest } from '../cache/digest.js';
import type { SyntaxParser } from '../parse/syntax-parser.js';
import type { SyntaxTable } from '../parse/syntax-table.js';
import type { EarlierRun } from './earlier-run.js';

/** What the parser has made of the texts of one header, by their digests. */
export type KeptSyntax = ReadonlyMap<string, SyntaxTable>;

/** By the prints of headers. */
export type SyntaxByPrint = ReadonlyMap<string, KeptSyntax>;

export const NO_SYNTAX: KeptSyntax = new Map();

/** What the parser makes of headers, by their paths. */
export interface SyntaxNotes {
  note(path: string, code: string, table: SyntaxTable): void;
  of(path: string): KeptSyntax;
}

export function createSyntaxNotes(): SyntaxNotes {
  const notes = new Map<string, Map<string, SyntaxTable>>();
  return {
    note(path, code, table) {
      const own = notes.get(path) ?? new Map<string, SyntaxTable>();
      notes.set(path, own.set(code, table));
    },
    of: (path) => notes.get(path) ?? NO_SYNTAX,
  };
}

/** Parsers for each header, which parse nothing again that an earlier run has parsed in it. */
export interface SyntaxSource {
  parserOf(path: string): SyntaxParser;
  /** What has come of the header so far. */
  syntaxOf(path: string): KeptSyntax;
}

export function openSyntax({ baseline, readSyntax, parser }: EarlierRun): SyntaxSource {
  const prints = new Map(baseline.headers.map(({ path, print }) => [path, print]));
  const kept = new Map<string, KeptSyntax>();
  const notes = createSyntaxNotes();
  const keptOf = (path: string): KeptSyntax => {
    const print = prints.get(path);
    const known = kept.get(path) ?? (print === undefined ? NO_SYNTAX : readSyntax(print));
    kept.set(path, known);
    return known;
  };
  const noteIn = (path: string) => (code: string, table: SyntaxTable) => notes.note(path, code, table);
  return {
    parserOf: (path) => createKeptParser(keptOf(path), parser, noteIn(path)),
    syntaxOf: (path) => notes.of(path),
  };
}

function createKeptParser(
  kept: KeptSyntax,
  parser: SyntaxParser,
  note: (code: string, table: SyntaxTable) => void,
): SyntaxParser {
  return {
    prepare(code) {
      if (!kept.has(digest(code))) parser.prepare(code);
    },
    parse(code) {
      const print = digest(code);
      const table = kept.get(print) ?? parser.parse(code);
      if (table !== null) note(print, table);
      return table;
    },
    close: () => parser.close(),
  };
}
