import type { GuardRegion } from '../model/header-source.js';
import { itemsBetween } from './sorted-search.js';
import type { SyntaxNode } from './syntax-node.js';

/** Where a conditional region begins or ends. */
export interface Boundary {
  readonly offset: number;
  readonly region: GuardRegion;
}

/** A piece of code: a node, or several that an error joins. */
export type Span = Pick<SyntaxNode, 'start' | 'end'>;

/** Conditionals may stand between the members of these. */
const MEMBER_LISTS: ReadonlySet<string> = new Set(['field_declaration_list', 'enumerator_list', 'declaration_list']);

/** Both ends of each conditional region with code in it, sorted. */
export function listBoundaries(code: string, regions: readonly GuardRegion[]): readonly Boundary[] {
  const filled = regions.filter(({ start, end }) => /\S/.test(code.slice(start, end)));
  const both = filled.flatMap((region) => [region.start, region.end].map((offset) => ({ offset, region })));
  return both.sort((a, b) => a.offset - b.offset);
}

/** Whether a conditional begins or ends inside of code that makes no declaration. */
export function isTorn(span: Span, boundaries: readonly Boundary[]): boolean {
  return boundariesInside(span, boundaries).length > 0;
}

/** The boundaries strictly inside: one at either end makes all of the span conditional. */
function boundariesInside({ start, end }: Span, boundaries: readonly Boundary[]): readonly Boundary[] {
  return itemsBetween(boundaries, start + 1, end, ({ offset }) => offset);
}

/**
 * Whether a conditional makes part of a declaration or member come and go, as `#if` inside a parameter list does,
 * or one that begins in a record and ends behind it. With the lines of all branches in it such code may well
 * parse, but means something else.
 */
export function isSplit(node: SyntaxNode, boundaries: readonly Boundary[]): boolean {
  const inside = boundariesInside(node, boundaries);
  if (inside.length === 0 || node.type === 'compound_statement') return false;
  if (inside.some(({ region }) => region.start < node.start || region.end > node.end)) return true;
  const isBetween = ({ offset }: Boundary) => !node.children.some(({ start, end }) => start < offset && offset < end);
  if (!MEMBER_LISTS.has(node.type) && inside.some(isBetween)) return true;
  return node.children.some((child) => isSplit(child, inside));
}

/** The regions that begin or end in one of the spans, or hold it. */
export function regionsAt(spans: readonly Span[], regions: readonly GuardRegion[]): readonly GuardRegion[] {
  return regions.filter((region) => spans.some(({ start, end }) => region.start < end && region.end > start));
}
