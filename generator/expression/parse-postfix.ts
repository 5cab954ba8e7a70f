import type { Expression } from '../model/expression.js';
import { type ExpressionReader, parseAssignment, parseComma } from './expression-reader.js';
import { isTypeStart } from './parse-type-name.js';

/** C11 6.5.2: calls, members and subscripts; also SAL's `_Old_(*x)` and `_Param_(1)`, which look like calls. */
export function parsePostfix(reader: ExpressionReader, primary: Expression): Expression {
  let expression = primary;
  while (true) {
    const grown = extendPostfix(reader, expression);
    if (grown === null) return expression;
    reader.cursor.countOperator();
    expression = grown;
  }
}

function extendPostfix(reader: ExpressionReader, object: Expression): Expression | null {
  const { cursor } = reader;
  if (cursor.accept('.')) return { kind: 'member', object, member: cursor.expectName(), isArrow: false };
  if (cursor.accept('->')) return { kind: 'member', object, member: cursor.expectName(), isArrow: true };
  if (cursor.accept('[')) return parseIndex(reader, object);
  if (cursor.isAt('(')) return parseCall(reader, object);
  return null;
}

function parseIndex(reader: ExpressionReader, object: Expression): Expression {
  const index = parseComma(reader);
  reader.cursor.expect(']');
  return { kind: 'index', object, index };
}

function parseCall(reader: ExpressionReader, callee: Expression): Expression {
  const { cursor } = reader;
  if (callee.kind !== 'name') throw cursor.failure('only a name can be called, not what stands before');
  cursor.expect('(');
  const args: Expression[] = [];
  while (!cursor.accept(')')) {
    args.push(parseArgument(reader));
    if (!cursor.isAt(')')) cursor.expect(',');
  }
  return { kind: 'call', callee: callee.name, arguments: args };
}

/** A macro that is left unexpanded in SAL may take a type: `_Inexpressible_(ULONG)`. */
function parseArgument(reader: ExpressionReader): Expression {
  const { cursor } = reader;
  const isLoneName = cursor.peek().kind === 'name' && (cursor.isAt(')', 1) || cursor.isAt(',', 1));
  if (isLoneName && isTypeStart(reader, 0)) return { kind: 'name', name: cursor.next().text };
  return parseAssignment(reader);
}
