import type { Diagnostic, Result } from '../diagnostics.js';
import type { Declaration, TranslationUnit } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { isSplit, isTorn, listBoundaries, regionsAt, type Span } from './conditional-split.js';
import { listVariants, MAX_VARIANTS } from './conditional-variants.js';
import { describeFaults, type HeaderNodes, type PlacedNode, parseHeader, tryRead } from './header-nodes.js';
import { parseVariants } from './parse-variants.js';
import { blankStaticAssertions } from './static-assertion.js';
import { PLAIN_PARSER, type SyntaxParser } from './syntax-parser.js';

/** More diagnostics than this of one header are noise that follows from the first. */
const MAX_DIAGNOSTICS = 50;

/** The declarations of one scanned header. */
export function parseUnit(header: HeaderSource, parser: SyntaxParser = PLAIN_PARSER): Result<TranslationUnit> {
  const source = { ...header, code: codeOf(header) };
  const { value, diagnostics } = readHeader(source, parseHeader(source, parser), parser);
  const unit = { path: header.path, isSdk: header.isSdk, declarations: value };
  const found = diagnostics.slice(0, MAX_DIAGNOSTICS);
  return { value: unit, diagnostics: header.isSdk ? found.map(asWarning) : found };
}

/** What the parser reads of a header. */
export function codeOf({ code }: HeaderSource): string {
  return blankStaticAssertions(code);
}

/** The user of an SDK cannot mend it, and may do without what is lost. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

function readHeader(header: HeaderSource, parsed: HeaderNodes, parser: SyntaxParser): Result<readonly Declaration[]> {
  const boundaries = listBoundaries(header.code, header.guards);
  const broken = joinBroken(parsed.broken);
  const split = parsed.nodes.map(({ node }) => node).filter((node) => isSplit(node, boundaries));
  if (split.length === 0 && !broken.some((span) => isTorn(span, boundaries))) return readAll(parsed);
  const spans = [...split, ...broken];
  const variants = listVariants(header, regionsAt(spans, header.guards));
  if (variants !== null) return parseVariants(variants, parsed, spans, parser);
  const whole = readAll({ ...parsed, nodes: parsed.nodes.filter(({ node }) => !split.includes(node)) });
  return {
    value: whole.value,
    diagnostics: [...split.map((span) => tooManyVariants(parsed, span)), ...whole.diagnostics],
  };
}

function tooManyVariants({ view }: HeaderNodes, { start, end }: Span): Diagnostic {
  const message = `conditionals make more than ${MAX_VARIANTS} different texts of this`;
  return { code: 'NTB1207', severity: 'error', message, range: view.rangeOf(start, end) };
}

function readAll(parsed: HeaderNodes): Result<readonly Declaration[]> {
  const value: Declaration[] = [];
  const diagnostics: Diagnostic[] = [...describeFaults(parsed)];
  for (const placed of parsed.nodes) {
    const read = tryRead(parsed.view, placed);
    for (const declaration of read.value) value.push(declaration);
    diagnostics.push(...read.diagnostics);
  }
  return { value, diagnostics };
}

/** An error tears a declaration into several nodes; what stands between them belongs to it. */
function joinBroken(broken: readonly PlacedNode[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { node, from } of broken) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === from) spans[spans.length - 1] = { start: last.start, end: node.end };
    else spans.push({ start: node.start, end: node.end });
  }
  return spans;
}
