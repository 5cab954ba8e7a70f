import type { Expression } from '../model/expression.js';
import type { SourceRange } from '../model/position.js';
import type { TokenCursor } from './token-cursor.js';

/** Whether a name is a typedef: `(X)-1` is a cast or a subtraction, which only that decides. */
export type IsTypeName = (name: string) => boolean;

/** What the parts of the parser hand to each other. */
export interface ExpressionReader {
  readonly cursor: TokenCursor;
  readonly isTypeName: IsTypeName;
  /** Reads an operand of at least the given binding power. */
  readonly parseOperand: (reader: ExpressionReader, power: number) => Expression;
}

/** Types in an expression's text have no place of their own in a header. */
export const NOWHERE: SourceRange = { file: '', start: 0, end: 0, line: 1, column: 1 };

/** What a function's argument and an initializer's element may be: anything but a comma. */
const ASSIGNMENT = 2;

export function parseComma(reader: ExpressionReader): Expression {
  return reader.parseOperand(reader, 0);
}

export function parseAssignment(reader: ExpressionReader): Expression {
  return reader.parseOperand(reader, ASSIGNMENT);
}
