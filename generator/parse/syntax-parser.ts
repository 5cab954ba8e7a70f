import { parseSyntax } from './parse-syntax.js';
import type { SyntaxTable } from './syntax-table.js';

/** A parser that may work ahead. */
export interface SyntaxParser {
  /** Says that this code will be asked for. */
  prepare(code: string): void;
  /** Null for what cannot be parsed in time. */
  parse(code: string): SyntaxTable | null;
  /** Nothing more will be asked for. */
  close(): void;
}

/** Tells of what it makes of each code. */
export function createNotingParser(
  parser: SyntaxParser,
  note: (code: string, table: SyntaxTable) => void,
): SyntaxParser {
  return {
    ...parser,
    parse(code) {
      const table = parser.parse(code);
      if (table !== null) note(code, table);
      return table;
    },
  };
}

/** Parses what is asked for when it is asked for. */
export const PLAIN_PARSER: SyntaxParser = { prepare: () => {}, parse: parseSyntax, close: () => {} };
