import type { Result } from '../diagnostics.js';
import type { Declaration } from '../model/declaration.js';
import type { Span } from './conditional-split.js';
import { type Cell, guardsOfCells, type Variant } from './conditional-variants.js';
import { describeFaults, type HeaderNodes, type PlacedNode, parseHeader, tryRead } from './header-nodes.js';
import type { OpenedUnit } from './parse-unit.js';
import type { SyntaxParser } from './syntax-parser.js';

/** A variant with its nodes by their place. */
interface ParsedVariant {
  readonly variant: Variant;
  readonly parsed: HeaderNodes;
  readonly places: ReadonlySet<string>;
}

/** A node as spelled in some variants. */
interface VariantNode {
  readonly placed: PlacedNode;
  readonly parsed: HeaderNodes;
  readonly cells: readonly Cell[];
}

/**
 * A header with conditionals that split declarations, at `spans`, is read once for each text that they make over
 * targets and versions. Nodes of `combined`, the text with all branches in it, that stand at the same place in
 * every variant are kept as they are; what differs is read from the variants, under the guards of those that have it.
 */
export function openVariants(
  all: readonly Variant[],
  combined: HeaderNodes,
  spans: readonly Span[],
  parser: SyntaxParser,
): OpenedUnit {
  for (const { header } of all) parser.prepare(header.code);
  const variants = all.map((variant) => parseVariant(variant, parser));
  const isInSpan = (node: PlacedNode) => spans.some(({ start, end }) => node.start < end && node.end > start);
  const isKept = (node: PlacedNode) => !isInSpan(node) && variants.every((each) => agrees(each, node));
  const kept = combined.nodes.filter(isKept);
  const keptPlaces = new Set(kept.map(placeOf));
  const reads = [
    ...kept.map((node) => {
      return { start: node.start, end: node.end, code: combined.view.code, read: () => tryRead(combined.view, node) };
    }),
    ...listDiffering(variants, keptPlaces).map((each) => {
      const { start, end } = each.placed;
      return { start, end, code: each.parsed.view.code, read: () => readUnder(each) };
    }),
  ];
  return {
    reads: reads.sort((a, b) => a.start - b.start),
    diagnostics: variants.flatMap(({ parsed }) => describeFaults(parsed)),
  };
}

function parseVariant(variant: Variant, parser: SyntaxParser): ParsedVariant {
  const parsed = parseHeader(variant.header, parser);
  return { variant, parsed, places: new Set(parsed.nodes.map(placeOf)) };
}

const placeOf = ({ start, end }: PlacedNode) => `${start}:${end}`;

function agrees({ variant, places }: ParsedVariant, placed: PlacedNode): boolean {
  return places.has(placeOf(placed)) || !variant.isLiveAt(placed.start);
}

/** Nodes at other places than the kept ones; equal ones of several variants once. */
function listDiffering(variants: readonly ParsedVariant[], kept: ReadonlySet<string>): readonly VariantNode[] {
  const found = new Map<string, VariantNode>();
  for (const { variant, parsed } of variants) {
    for (const placed of parsed.nodes) {
      if (kept.has(placeOf(placed))) continue;
      const key = spellingKey(parsed, placed);
      const cells = [...(found.get(key)?.cells ?? []), ...variant.cells];
      found.set(key, { placed, parsed, cells });
    }
  }
  return [...found.values()];
}

/** Place, tokens and annotations: what makes two readings of a node the same. */
function spellingKey({ view }: HeaderNodes, { start, end, from }: PlacedNode): string {
  const annotations = view.annotationsBetween(from, end).map(({ offset }) => offset);
  return `${start}:${view.codeBetween(start, end)}:${annotations.join()}`;
}

function readUnder({ placed, parsed, cells }: VariantNode): Result<readonly Declaration[]> {
  const { value, diagnostics } = tryRead(parsed.view, placed);
  const guards = guardsOfCells(cells);
  return { value: guards.flatMap((guard) => value.map((declaration) => ({ ...declaration, guard }))), diagnostics };
}
