import type { BinaryOperator, Expression } from '../model/expression.js';
import { type ExpressionReader, type IsTypeName, parseComma } from './expression-reader.js';
import { lexExpression } from './lex-expression.js';
import { readNumber } from './literal.js';
import { parseUnary } from './parse-unary.js';
import { ExpressionFailure, type Token } from './token.js';
import { TokenCursor } from './token-cursor.js';

/** Why a text is no C expression; `offset` counts UTF-16 code units from the start of the text. */
export interface ExpressionError {
  readonly kind: 'error';
  readonly message: string;
  readonly offset: number;
}

export type { IsTypeName };

/** Binding power of C11 6.5.5 to 6.5.17, from loose to tight; all group to the left. */
const PRECEDENCE: ReadonlyMap<string, number> = new Map([
  [',', 1],
  ['||', 4],
  ['&&', 5],
  ['|', 6],
  ['^', 7],
  ['&', 8],
  ['==', 9],
  ['!=', 9],
  ['<', 10],
  ['<=', 10],
  ['>', 10],
  ['>=', 10],
  ['<<', 11],
  ['>>', 11],
  ['+', 12],
  ['-', 12],
  ['*', 13],
  ['/', 13],
  ['%', 13],
]);
/** `?:` binds tighter than assignment and comma, looser than `||`, and groups to the right. */
const CONDITIONAL = 3;

/** Reads one C expression: an `#if` condition, a SAL argument, an array bound, an enumerator's value or a macro body. */
export function parseExpression(text: string, isTypeName: IsTypeName): Expression | ExpressionError {
  return guarded(() => parseWhole(lexExpression(text), isTypeName));
}

function guarded(read: () => Expression): Expression | ExpressionError {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof ExpressionFailure) {
      return { kind: 'error', message: failure.message, offset: failure.offset };
    }
    throw failure;
  }
}

function parseWhole(tokens: readonly Token[], isTypeName: IsTypeName): Expression {
  const only = tokens[0];
  if (only?.kind === 'number' && tokens[1]?.kind === 'end') return readNumber(only);
  const cursor = new TokenCursor(tokens);
  const expression = parseBinary({ cursor, isTypeName, parseOperand: parseBinary }, 0);
  if (cursor.peek().kind !== 'end') throw cursor.failure('expected an operator before');
  return expression;
}

function parseBinary(reader: ExpressionReader, power: number): Expression {
  let left = parseUnary(reader);
  while (true) {
    const grown = extendExpression(reader, left, power);
    if (grown === null) return left;
    left = grown;
  }
}

/** One more operator with its right operand, or null where the next token binds looser than `power`. */
function extendExpression(reader: ExpressionReader, left: Expression, power: number): Expression | null {
  const { cursor } = reader;
  const token = cursor.peek();
  if (token.kind !== 'punctuator') return null;
  if (token.text === '?') {
    return power > CONDITIONAL ? null : cursor.nested(() => parseConditional(reader, left));
  }
  const precedence = PRECEDENCE.get(token.text);
  if (precedence === undefined || precedence < power) return null;
  cursor.next();
  cursor.countOperator();
  const right = parseBinary(reader, precedence + 1);
  return { kind: 'binary', operator: token.text as BinaryOperator, left, right };
}

function parseConditional(reader: ExpressionReader, condition: Expression): Expression {
  const { cursor } = reader;
  cursor.expect('?');
  const whenTrue = parseComma(reader);
  cursor.expect(':');
  return { kind: 'conditional', condition, whenTrue, whenFalse: parseBinary(reader, CONDITIONAL) };
}
