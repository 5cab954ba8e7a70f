import type Parser from 'tree-sitter';
import { nextToken } from './header-view.js';
import { codeEnd, codeOffset, type SqueezedCode } from './squeezed-code.js';
import type { SyntaxFault } from './syntax-fault.js';

/**
 * All ERROR and MISSING nodes, outermost only. An unnamed bit-field (`UCHAR : 3;`) is none: the grammar wants a
 * name in front of the colon, C does not (C17 6.7.2.1).
 */
export function findErrors(tree: Parser.Tree, squeezed: SqueezedCode): readonly SyntaxFault[] {
  const root = tree.rootNode;
  if (!root.hasError) return [];
  const faults = root.children.filter((node) => node.hasError).flatMap((node) => errorsIn(node.walk(), squeezed));
  return root.type === 'ERROR' ? [...faults, tornFrom(root, squeezed)].toSorted((a, b) => a.start - b.start) : faults;
}

/** What stands whole in a file that does not: the rest begins where something is never closed. */
const WHOLE: ReadonlySet<string> = new Set([
  'declaration',
  'type_definition',
  'function_definition',
  'struct_specifier',
  'union_specifier',
  'enum_specifier',
  ';',
]);

/** An ERROR for a root: the file ends inside of something, such as a record without its closing brace. */
function tornFrom(root: Parser.SyntaxNode, squeezed: SqueezedCode): SyntaxFault {
  const first = root.children.find((node) => !WHOLE.has(node.type)) ?? root;
  const fault = { start: first.startIndex, end: Math.max(root.endIndex, first.startIndex + 1), missing: null };
  return toCode(squeezed, fault);
}

function errorsIn(cursor: Parser.TreeCursor, squeezed: SqueezedCode): readonly SyntaxFault[] {
  const errors: SyntaxFault[] = [];
  let isDown = true;
  do {
    const found: SyntaxFault | null = isDown ? errorAt(cursor, squeezed.text) : null;
    if (found !== null) errors.push(toCode(squeezed, found));
    isDown = (isDown && found === null && cursor.gotoFirstChild()) || cursor.gotoNextSibling();
  } while (isDown || cursor.gotoParent());
  return errors;
}

/** A missing token is asked for right behind the one before it. */
function toCode(squeezed: SqueezedCode, { start, end, missing }: SyntaxFault): SyntaxFault {
  if (start === end) return { start: codeEnd(squeezed, start), end: codeEnd(squeezed, start), missing };
  return { start: codeOffset(squeezed, start), end: codeEnd(squeezed, end), missing };
}

function errorAt(cursor: Parser.TreeCursor, text: string): SyntaxFault | null {
  const { startIndex: start, endIndex: end } = cursor;
  if (start === end) {
    if (!cursor.nodeIsMissing || isUnnamedBitField(cursor, text)) return null;
    return { start, end, missing: cursor.nodeType };
  }
  return cursor.nodeType === 'ERROR' ? { start, end, missing: null } : null;
}

function isUnnamedBitField(cursor: Parser.TreeCursor, text: string): boolean {
  return cursor.nodeType === 'field_identifier' && text[nextToken(text, cursor.endIndex)] === ':';
}
