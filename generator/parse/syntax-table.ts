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

/** The nodes at file scope. */
export function readNodes(table: SyntaxTable): readonly SyntaxNode[] {
  return readRange(table, 0, table.cells.length);
}

function readRange(table: SyntaxTable, from: number, until: number): readonly SyntaxNode[] {
  const { cells, types } = table;
  const nodes: SyntaxNode[] = [];
  for (let at = from; at < until; ) {
    const next = cells[at + 3] ?? until;
    const inside = at + CELLS;
    nodes.push({
      type: types[cells[at] ?? 0] ?? '',
      start: cells[at + 1] ?? 0,
      end: cells[at + 2] ?? 0,
      children: next === inside ? NO_CHILDREN : readRange(table, inside, next),
    });
    at = next;
  }
  return nodes;
}
