import { createRequire } from 'node:module';
import type Parser from 'tree-sitter';
import { findErrors } from './find-errors.js';
import { flattenTree } from './flatten-tree.js';
import { MissingParserError } from './missing-parser.js';
import { squeezeCode } from './squeezed-code.js';
import type { SyntaxTable } from './syntax-table.js';

/** The native side takes a chunk a call; a whole header at once makes it copy the rest again and again. */
const CHUNK = 16384;

/** Finding its way through what is no C at all takes the parser ever longer; real headers take milliseconds. */
const TIME_LIMIT_MICROS = 5_000_000;

let parser: Parser | null = null;

/** Null for what cannot be parsed in time. */
export function parseSyntax(code: string): SyntaxTable | null {
  parser ??= createParser();
  const squeezed = squeezeCode(code);
  const { text } = squeezed;
  const read = (offset: number) => (offset < text.length ? text.slice(offset, offset + CHUNK) : null);
  const tree = parser.parse(read) as Parser.Tree | null;
  if (tree !== null) return { ...flattenTree(tree, squeezed), faults: findErrors(tree, squeezed) };
  // A parser that ran out of time would go on with the old text.
  parser.reset();
  return null;
}

/** Loaded at its first use: a thread of its own does so for most runs. */
function createParser(): Parser {
  const { library, language } = loadNative();
  const created = new library();
  // Without it no class is made for each type of node, with getters that nobody here asks: cursors tell all.
  created.setLanguage({ ...language, nodeTypeInfo: [] });
  created.setTimeoutMicros(TIME_LIMIT_MICROS);
  return created;
}

function loadNative(): { readonly library: typeof Parser; readonly language: Parser.Language } {
  const load = createRequire(import.meta.url);
  try {
    return { library: load('tree-sitter'), language: load('tree-sitter-c') };
  } catch (error) {
    throw new MissingParserError(error);
  }
}
