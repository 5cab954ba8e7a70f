import type { Expression } from '../model/expression.js';

/** Why a text is no C expression; `offset` counts UTF-16 code units from the start of the text. */
export interface ExpressionError {
  readonly kind: 'error';
  readonly message: string;
  readonly offset: number;
}

/** Whether a name is a typedef: `(X)-1` is a cast or a subtraction, which only that decides. */
export type IsTypeName = (name: string) => boolean;

/** Reads one C expression: an `#if` condition, a SAL argument, an array bound, an enumerator's value or a macro body. */
export function parseExpression(text: string, _isTypeName: IsTypeName): Expression | ExpressionError {
  return { kind: 'error', message: `no expression: ${text}`, offset: 0 };
}
