import type { FieldSyntax, RecordSyntax } from '../model/declaration.js';
import { ownAnnotations, readAlign } from './annotation-owner.js';
import { readDeclarator } from './declarator.js';
import type { HeaderView } from './header-view.js';
import { readMemberComment } from './member-comment.js';
import { readParts, readSpecifier, tagOf } from './specifiers.js';
import type { SyntaxNode } from './syntax-node.js';
import { SyntaxProblem } from './syntax-problem.js';

/** `struct TAG { ... }`, at file scope or inside another one. */
export function readRecord(view: HeaderView, node: SyntaxNode, recordKind: 'struct' | 'union'): RecordSyntax {
  const body = node.children.find((child) => child.type === 'field_declaration_list');
  const bodyStart = body?.start ?? node.end;
  return {
    recordKind,
    tag: tagOf(view, node),
    fields: body === undefined ? [] : readFields(view, body),
    pack: view.packAt(node.start),
    align: readAlign(view.annotationsBetween(node.start, bodyStart)),
    range: view.rangeOf(node.start, node.end),
    text: view.textBetween(node.start, node.end),
  };
}

function readFields(view: HeaderView, body: SyntaxNode): readonly FieldSyntax[] {
  const fields: FieldSyntax[] = [];
  let from = body.start + 1;
  for (const [index, node] of body.children.entries()) {
    if (node.type !== 'field_declaration') {
      throw new SyntaxProblem('NTB1203', 'a field is expected', node.start, node.end);
    }
    const until = body.children[index + 1]?.start ?? body.end;
    fields.push(...readField(view, node, from, until));
    from = node.end;
  }
  return fields;
}

/** `ULONG Low : 4, High : 4;` gives a field for each declarator, `union { ... };` an anonymous one. */
function readField(view: HeaderView, node: SyntaxNode, from: number, until: number): readonly FieldSyntax[] {
  const parts = readParts(view, node);
  const base = readSpecifier(view, parts);
  const annotations = ownAnnotations(view, node, from, node.end);
  const align = readAlign(annotations);
  const guard = view.guardOf(node.start, node.end);
  const doc = readMemberComment(view, node, from, until);
  const range = view.rangeOf(node.start, node.end);
  const declarators = parts.rest.filter((child) => child.type !== 'bitfield_clause');
  if (declarators.length === 0) {
    return [{ name: null, type: base, bitWidth: null, align, guard, annotations, doc, range }];
  }
  return declarators.map((child, index) => {
    const { name, type } = readDeclarator(view, child, base, index === 0 ? from : child.start);
    const bitWidth = readBitWidth(view, parts.rest[parts.rest.indexOf(child) + 1]);
    return { name: name === ':' ? null : name, type, bitWidth, align, guard, annotations, doc, range };
  });
}

function readBitWidth(view: HeaderView, node: SyntaxNode | undefined): FieldSyntax['bitWidth'] {
  const width = node?.type === 'bitfield_clause' ? node.children[0] : undefined;
  if (width === undefined) return null;
  return { text: view.codeBetween(width.start, width.end), range: view.rangeOf(width.start, width.end) };
}
