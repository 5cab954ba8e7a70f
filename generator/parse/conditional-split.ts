import type { GuardRegion } from '../model/header-source.js';
import { itemsBetween } from './sorted-search.js';
import type { SyntaxNode } from './syntax-tree.js';

/** Conditionals may stand between the members of these. */
const MEMBER_LISTS: ReadonlySet<string> = new Set(['field_declaration_list', 'enumerator_list', 'declaration_list']);

/** Offsets where a conditional region with code in it begins or ends, sorted. */
export function listBoundaries(code: string, regions: readonly GuardRegion[]): readonly number[] {
  const filled = regions.filter(({ start, end }) => /\S/.test(code.slice(start, end)));
  return filled.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
}

/**
 * Whether a conditional makes part of a declaration or member come and go, as `#if` inside a parameter list does.
 * Such code may well parse with the lines of all branches in it, but means something else then.
 */
export function isSplit(node: SyntaxNode, boundaries: readonly number[]): boolean {
  const inside = itemsBetween(boundaries, node.start + 1, node.end, (offset) => offset);
  if (inside.length === 0 || node.type === 'compound_statement') return false;
  const isWithin = (offset: number, { start, end }: SyntaxNode) => start < offset && offset < end;
  const isBetween = (offset: number) => !node.children.some((child) => isWithin(offset, child));
  if (!MEMBER_LISTS.has(node.type) && inside.some(isBetween)) return true;
  return node.children.some((child) => isSplit(child, inside));
}
