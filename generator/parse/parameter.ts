import type { ParameterSyntax } from '../model/declaration.js';
import { ownAnnotations } from './annotation-owner.js';
import { readDeclarator } from './declarator.js';
import { type HeaderView, nextToken } from './header-view.js';
import { readParts, readSpecifier } from './specifiers.js';
import type { SyntaxNode } from './syntax-node.js';
import { SyntaxProblem } from './syntax-problem.js';

export function isVariadic(list: SyntaxNode): boolean {
  return list.children.at(-1)?.type === 'variadic_parameter';
}

/** `(void)` declares no parameters, and neither does `()`: K&R definitions are not read. */
export function readParameters(view: HeaderView, list: SyntaxNode): readonly ParameterSyntax[] {
  const nodes = list.children.filter((child) => child.type !== 'variadic_parameter');
  const [first] = nodes;
  if (first === undefined || (nodes.length === 1 && isVoid(view, first))) return [];
  let from = list.start + 1;
  return nodes.map((node) => {
    const until = nextToken(view.code, node.end);
    const parameter = readParameter(view, node, from, until);
    from = until + 1;
    return parameter;
  });
}

/** Windows headers spell it VOID, which the SDK defines as void. */
function isVoid(view: HeaderView, node: SyntaxNode): boolean {
  if (node.type !== 'parameter_declaration' || node.children.length !== 1) return false;
  const spelled = view.codeBetween(node.start, node.end);
  return spelled === 'void' || spelled === 'VOID';
}

/** `_In_opt_ PLARGE_INTEGER Timeout`: the annotations are those since the last comma, and up to the next. */
function readParameter(view: HeaderView, node: SyntaxNode, from: number, until: number): ParameterSyntax {
  if (node.type !== 'parameter_declaration') {
    throw new SyntaxProblem('NTB1203', 'a parameter is expected', node.start, node.end);
  }
  const parts = readParts(view, node);
  const { name, type } = readDeclarator(view, parts.rest[0] ?? null, readSpecifier(view, parts), from);
  const annotations = ownAnnotations(view, node, from, until);
  const text = view.textBetween(node.start, node.end, annotations[0]?.range.start);
  return { name, type, annotations, text, range: view.rangeOf(node.start, node.end) };
}
