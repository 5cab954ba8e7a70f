import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import { codeEnd, codeOffset, type SqueezedCode, squeezeCode } from './squeezed-code.js';

/**
 * A named node of the syntax tree, copied out of the native parser. Tokens without a name (`;`, `struct`)
 * and the inside of expressions, bodies and initializers are left out: their text is read from the code.
 */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** Nodes nested deeper than this are not read: each level costs stack, and no header comes near it. */
export const MAX_DEPTH = 256;
/** The type of a node at file scope with nodes deeper than `MAX_DEPTH` in it: it has no children here. */
export const TOO_DEEP = 'too deep';

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

type Role = 'token' | 'leaf' | 'inner';

interface Kind {
  readonly type: string;
  readonly role: Role;
}

const NO_CHILDREN: readonly SyntaxNode[] = [];
/** The native side takes a chunk a call; a whole header at once makes it copy the rest again and again. */
const CHUNK = 16384;

/** What each numeric node type means, asked of the native side once: a string a node would double the cost. */
const kinds: (Kind | undefined)[] = [];

function kindAt(cursor: Parser.TreeCursor): Kind {
  const id = cursor.nodeTypeId;
  const known = kinds[id];
  if (known !== undefined) return known;
  const type = cursor.nodeType;
  const role: Role = !cursor.nodeIsNamed ? 'token' : DESCENDED.has(type) ? 'inner' : 'leaf';
  const kind = { type, role };
  kinds[id] = kind;
  return kind;
}

let parser: Parser | null = null;

/** The parser's tree of a squeezed code: offsets of its nodes are those of the squeezed text. */
export interface SyntaxTree {
  readonly tree: Parser.Tree;
  readonly squeezed: SqueezedCode;
}

/** Finding its way through what is no C at all takes the parser ever longer; real headers take milliseconds. */
const TIME_LIMIT_MICROS = 5_000_000;

/** Null for what cannot be parsed in time. */
export function parseSyntax(code: string): SyntaxTree | null {
  if (parser === null) {
    parser = new Parser();
    parser.setLanguage(C as Parser.Language);
    parser.setTimeoutMicros(TIME_LIMIT_MICROS);
  }
  const squeezed = squeezeCode(code);
  const { text } = squeezed;
  const read = (offset: number) => (offset < text.length ? text.slice(offset, offset + CHUNK) : null);
  const tree = parser.parse(read) as Parser.Tree | null;
  if (tree !== null) return { tree, squeezed };
  // A parser that ran out of time would go on with the old text.
  parser.reset();
  return null;
}

/** The declarations at file scope. */
export function readTopLevel({ tree, squeezed }: SyntaxTree): readonly SyntaxNode[] {
  return new TreeReader(tree.walk(), squeezed).readChildren(0);
}

/** Copies nodes at the cursor. Children wait on one stack until their number is known: arrays that grow waste most of it. */
class TreeReader {
  private readonly waiting: SyntaxNode[] = [];
  private isTooDeep = false;

  constructor(
    private readonly cursor: Parser.TreeCursor,
    private readonly squeezed: SqueezedCode,
  ) {}

  readChildren(depth: number): readonly SyntaxNode[] {
    const { cursor, waiting } = this;
    if (!cursor.gotoFirstChild()) return NO_CHILDREN;
    const first = waiting.length;
    do {
      const child = this.readNode(depth);
      if (child !== null) waiting.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return waiting.splice(first);
  }

  private readNode(depth: number): SyntaxNode | null {
    const { cursor, squeezed } = this;
    const { type, role } = kindAt(cursor);
    if (role === 'token') return null;
    const start = codeOffset(squeezed, cursor.startIndex);
    const end = codeEnd(squeezed, cursor.endIndex);
    if (role === 'leaf') return { type, start, end, children: NO_CHILDREN };
    if (depth >= MAX_DEPTH) this.isTooDeep = true;
    const children = this.isTooDeep ? NO_CHILDREN : this.readChildren(depth + 1);
    if (depth > 0 || !this.isTooDeep) return { type, start, end, children };
    this.isTooDeep = false;
    return { type: TOO_DEEP, start, end, children: NO_CHILDREN };
  }
}
