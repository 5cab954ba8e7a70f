import type { EnumeratorSyntax, EnumSyntax } from '../model/declaration.js';
import type { HeaderView } from './header-view.js';
import { readMemberComment } from './member-comment.js';
import { tagOf } from './specifiers.js';
import type { SyntaxNode } from './syntax-node.js';
import { SyntaxProblem } from './syntax-problem.js';

/** `enum TAG { A, B = 4, }`. */
export function readEnum(view: HeaderView, node: SyntaxNode): EnumSyntax {
  const list = node.children.find((child) => child.type === 'enumerator_list');
  return {
    tag: tagOf(view, node),
    enumerators: list === undefined ? [] : readEnumerators(view, list),
    range: view.rangeOf(node.start, node.end),
    text: view.textBetween(node.start, node.end),
  };
}

function readEnumerators(view: HeaderView, list: SyntaxNode): readonly EnumeratorSyntax[] {
  let from = list.start + 1;
  return list.children.map((node, index) => {
    const until = list.children[index + 1]?.start ?? list.end;
    const enumerator = readEnumerator(view, node, from, until);
    from = node.end;
    return enumerator;
  });
}

function readEnumerator(view: HeaderView, node: SyntaxNode, from: number, until: number): EnumeratorSyntax {
  const [name, value] = node.children;
  if (node.type !== 'enumerator' || name === undefined) {
    throw new SyntaxProblem('NTB1203', 'an enumerator is expected', node.start, node.end);
  }
  return {
    name: view.codeBetween(name.start, name.end),
    value:
      value === undefined
        ? null
        : { text: view.codeBetween(value.start, value.end), range: view.rangeOf(value.start, value.end) },
    guard: view.guardOf(node.start, node.end),
    doc: readMemberComment(view, node, from, until),
    range: view.rangeOf(node.start, node.end),
  };
}
