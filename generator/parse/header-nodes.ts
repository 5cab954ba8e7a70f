import type { Diagnostic, Result } from '../diagnostics.js';
import type { Declaration } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import type { Span } from './conditional-split.js';
import { readDeclaration } from './declaration.js';
import { HeaderView, nextToken } from './header-view.js';
import { lastAtOrBefore } from './sorted-search.js';
import { describeError } from './syntax-errors.js';
import type { SyntaxFault } from './syntax-fault.js';
import type { SyntaxNode } from './syntax-node.js';
import type { SyntaxParser } from './syntax-parser.js';
import { SyntaxProblem } from './syntax-problem.js';
import { listNodes, readNode, readOutline, type SyntaxTable } from './syntax-table.js';

/** A header's code as nodes at file scope, with what departs from the grammar. */
export interface HeaderNodes {
  readonly view: HeaderView;
  readonly nodes: readonly PlacedNode[];
  /** Those that a fault lies in or beside. */
  readonly broken: readonly PlacedNode[];
  readonly faults: readonly SyntaxFault[];
}

/** A node at file scope, with what is in it read when that is asked for. */
export interface PlacedNode extends Span {
  /** The end of the node before: annotations and comments between belong to this one. */
  readonly from: number;
  readonly read: () => SyntaxNode;
}

export function parseHeader(header: HeaderSource, parser: SyntaxParser): HeaderNodes {
  const view = new HeaderView(header);
  const table = parser.parse(header.code);
  if (table === null) return { view, nodes: [], broken: [], faults: [{ start: 0, end: 0, missing: 'C source text' }] };
  const { faults } = table;
  const all = placeNodes(header.code, table);
  if (faults.length === 0) return { view, nodes: all, broken: [], faults };
  const isBroken = (node: PlacedNode) => {
    const fault = faults[lastAtOrBefore(faults, node.end, ({ start }) => start)];
    return fault !== undefined && fault.end >= node.start;
  };
  const nodes = all.filter((placed) => !isBroken(placed));
  return { view, nodes, broken: all.filter(isBroken), faults };
}

function placeNodes(code: string, table: SyntaxTable): readonly PlacedNode[] {
  let from = 0;
  return listNodes(table).map((at) => {
    const { start, end } = asDeclaration(code, readOutline(table, at));
    const placed = { start, end, from, read: () => asDeclaration(code, readNode(table, at)) };
    from = end;
    return placed;
  });
}

/** `struct X { ... };`: without a declarator the grammar has no declaration, and leaves the semicolon out. */
function asDeclaration(code: string, node: SyntaxNode): SyntaxNode {
  if (!node.type.endsWith('_specifier')) return node;
  const next = nextToken(code, node.end);
  const end = code[next] === ';' ? next + 1 : node.end;
  return { type: 'declaration', start: node.start, end, children: [node] };
}

export function describeFaults({ view, faults }: HeaderNodes): readonly Diagnostic[] {
  return faults.map((fault) => describeError(view, fault));
}

/** The declarations of one node, or why it has none. */
export function tryRead(view: HeaderView, { end, from, read }: PlacedNode): Result<readonly Declaration[]> {
  try {
    const newline = view.code.indexOf('\n', end);
    const place = { from, until: newline < 0 ? view.code.length : newline };
    return { value: readDeclaration(view, read(), place), diagnostics: [] };
  } catch (problem) {
    if (!(problem instanceof SyntaxProblem)) throw problem;
    const { code, message, hint } = problem;
    const range = view.rangeOf(problem.start, problem.end);
    const diagnostic: Diagnostic = { code, severity: 'error', message, range };
    return { value: [], diagnostics: [hint === undefined ? diagnostic : { ...diagnostic, hint }] };
  }
}
