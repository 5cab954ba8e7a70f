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

/** Parses what is asked for when it is asked for. */
export const PLAIN_PARSER: SyntaxParser = { prepare: () => {}, parse: parseSyntax, close: () => {} };
