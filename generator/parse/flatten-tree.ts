import type Parser from 'tree-sitter';
import { codeEnd, codeOffset, type SqueezedCode } from './squeezed-code.js';
import { MAX_DEPTH, TOO_DEEP } from './syntax-node.js';
import { CELLS, type SyntaxTable } from './syntax-table.js';

/** Nodes whose children make a declaration; any other named node is a leaf here. */
const DESCENDED: ReadonlySet<string> = new Set([
  'declaration',
  'type_definition',
  'function_definition',
  'linkage_specification',
  'declaration_list',
  'struct_specifier',
  'union_specifier',
  'enum_specifier',
  'macro_type_specifier',
  'field_declaration_list',
  'field_declaration',
  'bitfield_clause',
  'enumerator_list',
  'enumerator',
  'parameter_list',
  'parameter_declaration',
  'init_declarator',
  'attributed_declarator',
  'pointer_declarator',
  'array_declarator',
  'function_declarator',
  'parenthesized_declarator',
  'abstract_pointer_declarator',
  'abstract_array_declarator',
  'abstract_function_declarator',
  'abstract_parenthesized_declarator',
]);

const TOKEN = -1;
const UNKNOWN = -2;
/** The node types met so far, each with its numbers in the grammar and here: asking for a name takes as long as a node. */
const types = [TOO_DEEP];
const isInner = [false];
/** The grammar's numbers are 16 bits wide; the last one is that of errors. */
const numbers = new Int16Array(1 << 16).fill(UNKNOWN);

/** The number of the type of the node at the cursor, or `TOKEN`. */
function numberAt(cursor: Parser.TreeCursor): number {
  const id = cursor.nodeTypeId;
  const known = numbers[id] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const number = cursor.nodeIsNamed ? types.push(cursor.nodeType) - 1 : TOKEN;
  if (number !== TOKEN) isInner.push(DESCENDED.has(cursor.nodeType));
  numbers[id] = number;
  return number;
}

/** The declarations at file scope with all that is in them. */
export function flattenTree(tree: Parser.Tree, squeezed: SqueezedCode): Omit<SyntaxTable, 'faults'> {
  const flattener = new Flattener(tree.walk(), squeezed);
  flattener.addChildren(0);
  return { cells: flattener.cells.slice(0, flattener.length), types };
}

/** Copies the nodes under the cursor into one growing array. */
class Flattener {
  cells = new Int32Array(1 << 14);
  length = 0;
  private isTooDeep = false;

  constructor(
    private readonly cursor: Parser.TreeCursor,
    private readonly squeezed: SqueezedCode,
  ) {}

  addChildren(depth: number): void {
    const { cursor } = this;
    if (!cursor.gotoFirstChild()) return;
    do this.addNode(depth);
    while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }

  private addNode(depth: number): void {
    const { cursor, squeezed } = this;
    const type = numberAt(cursor);
    if (type === TOKEN) return;
    const at = this.reserve();
    this.cells[at] = type;
    this.cells[at + 1] = codeOffset(squeezed, cursor.startIndex);
    this.cells[at + 2] = codeEnd(squeezed, cursor.endIndex);
    if (isInner[type]) this.addInside(at, depth);
    this.cells[at + 3] = this.length;
  }

  private addInside(at: number, depth: number): void {
    if (depth >= MAX_DEPTH) this.isTooDeep = true;
    if (!this.isTooDeep) this.addChildren(depth + 1);
    if (depth > 0 || !this.isTooDeep) return;
    this.isTooDeep = false;
    this.cells[at] = 0;
    this.length = at + CELLS;
  }

  private reserve(): number {
    const at = this.length;
    this.length += CELLS;
    if (this.length > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    return at;
  }
}
