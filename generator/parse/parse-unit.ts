import type { Diagnostic, Result } from '../diagnostics.js';
import type { Declaration, TranslationUnit } from '../model/declaration.js';
import type { HeaderSource } from '../model/header-source.js';
import { isSplit, isTorn, listBoundaries, regionsAt, type Span } from './conditional-split.js';
import { listVariants, MAX_VARIANTS } from './conditional-variants.js';
import { describeFaults, type HeaderNodes, type PlacedNode, parseHeader, tryRead } from './header-nodes.js';
import { openVariants } from './parse-variants.js';
import { blankStaticAssertions } from './static-assertion.js';
import { PLAIN_PARSER, type SyntaxParser } from './syntax-parser.js';

/** More diagnostics than this of one header are noise that follows from the first. */
const MAX_DIAGNOSTICS = 50;

/** Declarations that hang together, read when they are asked for. */
export interface DeclarationRead extends Span {
  /** The text that they stand in. */
  readonly code: string;
  readonly read: () => Result<readonly Declaration[]>;
}

/** All declarations of a header in their order, and what there is to say of it before any is read. */
export interface OpenedUnit {
  readonly reads: readonly DeclarationRead[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The declarations of one scanned header. */
export function parseUnit(header: HeaderSource, parser: SyntaxParser = PLAIN_PARSER): Result<TranslationUnit> {
  const { reads, diagnostics } = openUnit(header, parser);
  const declarations: Declaration[] = [];
  const all = [...diagnostics];
  for (const { read } of reads) {
    const { value, diagnostics: found } = read();
    for (const declaration of value) declarations.push(declaration);
    all.push(...found);
  }
  const unit = { path: header.path, isSdk: header.isSdk, declarations };
  const found = withoutRepeats(all).slice(0, MAX_DIAGNOSTICS);
  return { value: unit, diagnostics: header.isSdk ? found.map(asWarning) : found };
}

export function openUnit(header: HeaderSource, parser: SyntaxParser): OpenedUnit {
  const source = { ...header, code: codeOf(header) };
  return openNodes(source, parseHeader(source, parser), parser);
}

/** What the parser reads of a header. */
export function codeOf({ code }: HeaderSource): string {
  return blankStaticAssertions(code);
}

/** The user of an SDK cannot mend it, and may do without what is lost. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

function openNodes(header: HeaderSource, parsed: HeaderNodes, parser: SyntaxParser): OpenedUnit {
  const boundaries = listBoundaries(header.code, header.guards);
  const broken = joinBroken(parsed.broken);
  // Only what a conditional begins or ends in is worth being read for that.
  const split = parsed.nodes.filter((node) => isTorn(node, boundaries) && isSplit(node.read(), boundaries));
  if (split.length === 0 && !broken.some((span) => isTorn(span, boundaries))) return openAll(parsed);
  const spans = [...split, ...broken];
  const variants = listVariants(header, regionsAt(spans, header.guards));
  if (variants !== null) return openVariants(variants, parsed, spans, parser);
  const whole = openAll({ ...parsed, nodes: parsed.nodes.filter((node) => !split.includes(node)) });
  return { ...whole, diagnostics: [...split.map((span) => tooManyVariants(parsed, span)), ...whole.diagnostics] };
}

function tooManyVariants({ view }: HeaderNodes, { start, end }: Span): Diagnostic {
  const message = `conditionals make more than ${MAX_VARIANTS} different texts of this`;
  return { code: 'NTB1207', severity: 'error', message, range: view.rangeOf(start, end) };
}

function openAll(parsed: HeaderNodes): OpenedUnit {
  const { view } = parsed;
  const reads = parsed.nodes.map((node) => {
    return { start: node.start, end: node.end, code: view.code, read: () => tryRead(view, node) };
  });
  return { reads, diagnostics: describeFaults(parsed) };
}

/** Several texts of one header may tell of the same. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byText = new Map(diagnostics.map((each) => [`${each.code}${each.range?.start}${each.message}`, each]));
  return [...byText.values()];
}

/** An error tears a declaration into several nodes; what stands between them belongs to it. */
function joinBroken(broken: readonly PlacedNode[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end, from } of broken) {
    const last = spans.at(-1);
    if (last !== undefined && last.end === from) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
