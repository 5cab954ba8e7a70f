import type { Expression } from '../model/expression.js';
import { type ExpressionReader, parseAssignment, parseComma } from './expression-reader.js';
import { readNumber } from './literal.js';
import { readCharacter, readStrings } from './text-literal.js';
import type { Token } from './token.js';

/** More than this is a table, not a constant. */
const MAX_ELEMENTS = 4096;

/** C11 6.5.1, and `{a, b}` where an initializer may stand. */
export function parsePrimary(reader: ExpressionReader): Expression {
  const { cursor } = reader;
  const token = cursor.peek();
  switch (token.kind) {
    case 'number':
      return readNumber(cursor.next());
    case 'character':
      return readCharacter(cursor.next());
    case 'string':
      return readStrings(takeStrings(reader));
    case 'name':
      return { kind: 'name', name: cursor.next().text };
    case 'punctuator':
      return parseBracketed(reader);
    case 'end':
      throw cursor.failure('expected an expression before');
  }
}

function takeStrings({ cursor }: ExpressionReader): Token[] {
  const tokens: Token[] = [];
  while (cursor.peek().kind === 'string') tokens.push(cursor.next());
  return tokens;
}

function parseBracketed(reader: ExpressionReader): Expression {
  const { cursor } = reader;
  if (cursor.accept('{')) return { kind: 'initializer', elements: parseElements(reader) };
  if (!cursor.accept('(')) throw cursor.failure('expected an expression before');
  const inner = parseComma(reader);
  cursor.expect(')');
  return inner;
}

function parseElements(reader: ExpressionReader): Expression[] {
  const { cursor } = reader;
  const elements: Expression[] = [];
  while (!cursor.accept('}')) {
    if (elements.length >= MAX_ELEMENTS) throw cursor.failure(`more than ${MAX_ELEMENTS} elements before`);
    elements.push(parseAssignment(reader));
    if (!cursor.isAt('}')) cursor.expect(',');
  }
  return elements;
}
