import type { Expression } from '../model/expression.js';
import type { ExpressionReader } from './expression-reader.js';
import { parsePostfix } from './parse-postfix.js';
import { parsePrimary } from './parse-primary.js';
import { isTypeStart, parseTypeName } from './parse-type-name.js';
import type { Token } from './token.js';

type UnaryOperator = Extract<Expression, { kind: 'unary' }>['operator'];
const UNARY_OPERATORS: ReadonlySet<string> = new Set(['+', '-', '~', '!', '*', '&']);
const ALIGNOF: ReadonlySet<string> = new Set(['_Alignof', '__alignof', '__alignof__', 'alignof']);
/** The macro of the same form that the Windows headers had before C's own. */
const OFFSETOF: ReadonlySet<string> = new Set(['offsetof', '__builtin_offsetof', 'FIELD_OFFSET']);

/** C11 6.5.3 and 6.5.4: casts, sizeof and the unary operators. */
export function parseUnary(reader: ExpressionReader): Expression {
  return reader.cursor.nested(() => parseUnaryAt(reader, reader.cursor.peek()));
}

function parseUnaryAt(reader: ExpressionReader, token: Token): Expression {
  if (token.kind === 'punctuator' && UNARY_OPERATORS.has(token.text)) return parseOperator(reader);
  if (token.kind === 'name') return parseWord(reader, token.text);
  if (reader.cursor.isAt('(') && isCast(reader)) return parseCast(reader);
  return parsePostfix(reader, parsePrimary(reader));
}

function parseOperator(reader: ExpressionReader): Expression {
  const operator = reader.cursor.next().text as UnaryOperator;
  return { kind: 'unary', operator, operand: parseUnary(reader) };
}

function parseWord(reader: ExpressionReader, word: string): Expression {
  if (word === 'sizeof') return parseSizeof(reader);
  const isCalled = reader.cursor.isAt('(', 1);
  if (isCalled && ALIGNOF.has(word)) return parseAlignof(reader);
  if (isCalled && OFFSETOF.has(word)) return parseOffsetof(reader);
  return parsePostfix(reader, parsePrimary(reader));
}

function parseSizeof(reader: ExpressionReader): Expression {
  const { cursor } = reader;
  cursor.next();
  if (!cursor.isAt('(') || !isTypeStart(reader, 1)) {
    return { kind: 'sizeofExpression', operand: parseUnary(reader) };
  }
  return { kind: 'sizeof', type: parseParenthesizedType(reader) };
}

function parseAlignof(reader: ExpressionReader): Expression {
  reader.cursor.next();
  return { kind: 'alignof', type: parseParenthesizedType(reader) };
}

function parseParenthesizedType(reader: ExpressionReader) {
  reader.cursor.expect('(');
  const type = parseTypeName(reader);
  reader.cursor.expect(')');
  return type;
}

/** `offsetof(T, a.b[2])`: the member's path is kept as text. */
function parseOffsetof(reader: ExpressionReader): Expression {
  const { cursor } = reader;
  cursor.next();
  cursor.expect('(');
  const type = parseTypeName(reader);
  cursor.expect(',');
  let member = cursor.expectName();
  while (cursor.isAt('.') || cursor.isAt('[')) {
    if (cursor.accept('.')) member += `.${cursor.expectName()}`;
    else member += parsePathIndex(reader);
  }
  cursor.expect(')');
  return { kind: 'offsetof', type, member };
}

function parsePathIndex({ cursor }: ExpressionReader): string {
  cursor.expect('[');
  const index = cursor.next();
  if (index.kind !== 'number') throw cursor.failure('expected a number as index before');
  cursor.expect(']');
  return `[${index.text}]`;
}

/**
 * `(T)` with a type's name is a cast. So is `(X)` before what could not follow an expression, whatever X is:
 * the evaluator then says that X is no known type.
 */
function isCast(reader: ExpressionReader): boolean {
  if (isTypeStart(reader, 1)) return true;
  const { cursor } = reader;
  if (cursor.peek(1).kind !== 'name') return false;
  let ahead = 2;
  while (cursor.isAt('*', ahead)) ahead += 1;
  if (!cursor.isAt(')', ahead)) return false;
  return ahead > 2 || startsOperand(cursor.peek(ahead + 1));
}

function startsOperand(token: Token): boolean {
  if (token.kind === 'punctuator') return token.text === '~' || token.text === '!' || token.text === '{';
  return token.kind !== 'end';
}

/** `(T)x`, or `(T){1, 2}`, C11's compound literal. */
function parseCast(reader: ExpressionReader): Expression {
  const type = parseParenthesizedType(reader);
  const isCompound = reader.cursor.isAt('{');
  const operand = isCompound ? parsePrimary(reader) : parseUnary(reader);
  const cast: Expression = { kind: 'cast', type, operand };
  return isCompound ? parsePostfix(reader, cast) : cast;
}
