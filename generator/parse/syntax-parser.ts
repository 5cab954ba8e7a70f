import type { SyntaxTable } from './syntax-table.js';

/** Null for what cannot be parsed in time. */
export type ParseSyntax = (code: string) => SyntaxTable | null;

/** A parser that may work ahead. */
export interface SyntaxParser {
  /** Says that this code will be asked for. */
  prepare(code: string): void;
  readonly parse: ParseSyntax;
  /** Nothing more will be asked for. */
  close(): void;
}
