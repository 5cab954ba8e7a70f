/** Where the code departs from the grammar. */
export interface SyntaxFault {
  readonly start: number;
  readonly end: number;
  /** The token that is not there, or null for tokens that should not be. */
  readonly missing: string | null;
}
