import type { Diagnostic, Result } from '../diagnostics.js';
import type { Declaration, TranslationUnit } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { isSplit, listBoundaries } from './conditional-split.js';
import { describeFaults, type HeaderNodes, type PlacedNode, parseHeader, tryRead } from './header-nodes.js';
import { parseVariants } from './parse-variants.js';
import { blankStaticAssertions } from './static-assertion.js';

/** The declarations of one scanned header. */
export function parseUnit(header: HeaderSource): Result<TranslationUnit> {
  const source = { ...header, code: blankStaticAssertions(header.code) };
  const parsed = parseHeader(source);
  const boundaries = listBoundaries(source.code, source.guards);
  const isSplitNode = ({ node }: PlacedNode) => isSplit(node, boundaries);
  const isConditional = boundaries.length > 0 && (parsed.faults.length > 0 || parsed.nodes.some(isSplitNode));
  const { value, diagnostics } = isConditional ? parseVariants(source, parsed, isSplitNode) : readAll(parsed);
  return { value: { path: header.path, isSdk: header.isSdk, declarations: value }, diagnostics };
}

function readAll(parsed: HeaderNodes): Result<readonly Declaration[]> {
  const value: Declaration[] = [];
  const diagnostics: Diagnostic[] = [...describeFaults(parsed)];
  for (const placed of parsed.nodes) {
    const read = tryRead(parsed.view, placed);
    value.push(...read.value);
    diagnostics.push(...read.diagnostics);
  }
  return { value, diagnostics };
}
