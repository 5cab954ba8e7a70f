import { describeMember } from '../documentation/describe-member.js';
import type { DocComment } from '../model/header-source.js';
import type { HeaderView } from './header-view.js';
import type { SyntaxNode } from './syntax-node.js';

/**
 * What the header says of a field or enumerator: the comments right above it and the one at the end of its line.
 * `from` is the end of the member before, `until` the start of the next one.
 */
export function readMemberComment(view: HeaderView, node: SyntaxNode, from: number, until: number): string | null {
  const all = view.commentsBetween(from, until);
  if (all.length === 0) return null;
  const above = all.filter((comment) => comment.start < node.start && !isOnLineOf(view, from, comment.start));
  const behind = all.filter((comment) => comment.start >= node.end && isOnLineOf(view, node.end, comment.start));
  const said = [...adjacentTo(view, above, node.start), ...behind].map((comment) => describeMember(comment.text));
  return said.filter((text) => text !== '').join('\n') || null;
}

function isOnLineOf(view: HeaderView, offset: number, other: number): boolean {
  const newline = view.code.indexOf('\n', offset);
  return newline < 0 || newline >= other;
}

/** The run of comments that ends on the line above `start`, with no blank line in between. */
export function adjacentTo(view: HeaderView, comments: readonly DocComment[], start: number): readonly DocComment[] {
  let first = comments.length;
  let next = start;
  while (first > 0) {
    const comment = comments[first - 1];
    if (comment === undefined || countNewlines(view.code, comment.end, next) > 1) break;
    next = comment.start;
    first--;
  }
  return comments.slice(first);
}

function countNewlines(code: string, start: number, end: number): number {
  let count = 0;
  for (let at = code.indexOf('\n', start); at >= 0 && at < end; at = code.indexOf('\n', at + 1)) count++;
  return count;
}
