import type { Diagnostic, Result } from '../diagnostics.js';
import type { Declaration, TranslationUnit } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { readDeclaration } from './declaration.js';
import { HeaderView } from './header-view.js';
import { blankStaticAssertions } from './static-assertion.js';
import { describeError, findErrors } from './syntax-errors.js';
import { SyntaxProblem } from './syntax-problem.js';
import { parseSyntax, readTopLevel, type SyntaxNode } from './syntax-tree.js';

/** The declarations of one scanned header. */
export function parseUnit(header: HeaderSource): Result<TranslationUnit> {
  const code = blankStaticAssertions(header.code);
  const view = new HeaderView({ ...header, code });
  const tree = parseSyntax(code);
  const errors = findErrors(tree);
  const isBroken = ({ start, end }: SyntaxNode) => errors.some((error) => error.start <= end && error.end >= start);
  const read = readAll(view, readTopLevel(tree), isBroken);
  const diagnostics = [...errors.map((error) => describeError(view, error)), ...read.diagnostics];
  return { value: { path: header.path, isSdk: header.isSdk, declarations: read.value }, diagnostics };
}

function readAll(
  view: HeaderView,
  nodes: Iterable<SyntaxNode>,
  isBroken: (node: SyntaxNode) => boolean,
): Result<readonly Declaration[]> {
  const value: Declaration[] = [];
  const diagnostics: Diagnostic[] = [];
  let from = 0;
  for (const node of nodes) {
    if (!isBroken(node)) {
      const read = tryRead(view, node, from);
      value.push(...read.value);
      diagnostics.push(...read.diagnostics);
    }
    from = node.end;
  }
  return { value, diagnostics };
}

function tryRead(view: HeaderView, node: SyntaxNode, from: number): Result<readonly Declaration[]> {
  try {
    const until = view.code.indexOf('\n', node.end);
    const place = { from, until: until < 0 ? view.code.length : until };
    return { value: readDeclaration(view, node, place), diagnostics: [] };
  } catch (problem) {
    if (!(problem instanceof SyntaxProblem)) throw problem;
    const { code, message, hint } = problem;
    const range = view.rangeOf(problem.start, problem.end);
    return {
      value: [],
      diagnostics: [{ code, severity: 'error', message, range, ...(hint === undefined ? {} : { hint }) }],
    };
  }
}
