/** A preprocessing token (C11 6.4); `end` stands after the last one. */
export interface Token {
  readonly kind: 'name' | 'number' | 'character' | 'string' | 'punctuator' | 'end';
  readonly text: string;
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** Whether white space stands before it: `#` of macro arguments keeps that. */
  readonly isSpaced: boolean;
}

/** Thrown and caught inside this folder only: callers see an ExpressionError. */
export class ExpressionFailure extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
