import type { SyntaxFault } from './syntax-fault.js';
import type { SyntaxNode } from './syntax-node.js';

/**
 * What the parser makes of a text, as numbers: it passes between threads without a copy. Offsets are those of the code
 * that was to be parsed.
 */
export interface SyntaxTable {
  /** Nodes in preorder, `CELLS` numbers each. */
  readonly cells: Int32Array;
  /** The names of the node types, by the number in the cells. */
  readonly types: readonly string[];
  readonly faults: readonly SyntaxFault[];
}

/** A node is the number of its type, its start, its end, and where in the cells its last descendant ends. */
export const CELLS = 4;

const NO_CHILDREN: readonly SyntaxNode[] = [];

/** Where in the cells each node at file scope stands. */
export function listNodes({ cells }: SyntaxTable): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < cells.length; at = cells[at + 3] ?? cells.length) places.push(at);
  return places;
}

/** A node without what is in it. */
export function readOutline({ cells, types }: SyntaxTable, at: number): SyntaxNode {
  const type = types[cells[at] ?? 0] ?? '';
  return { type, start: cells[at + 1] ?? 0, end: cells[at + 2] ?? 0, children: NO_CHILDREN };
}

export function readNode(table: SyntaxTable, at: number): SyntaxNode {
  const { cells, types } = table;
  const inside = at + CELLS;
  const next = cells[at + 3] ?? inside;
  return {
    type: types[cells[at] ?? 0] ?? '',
    start: cells[at + 1] ?? 0,
    end: cells[at + 2] ?? 0,
    children: next === inside ? NO_CHILDREN : readRange(table, inside, next),
  };
}

function readRange(table: SyntaxTable, from: number, until: number): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let at = from; at < until; at = table.cells[at + 3] ?? until) nodes.push(readNode(table, at));
  return nodes;
}
