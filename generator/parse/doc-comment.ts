import type { DocComment } from '../model/header-source.js';
import type { HeaderView } from './header-view.js';
import { adjacentTo } from './member-comment.js';

/** The comments of a declaration at file scope. */
export interface DeclarationComments {
  readonly doc: DocComment | null;
  readonly notes: readonly string[];
}

const NO_COMMENTS: DeclarationComments = { doc: null, notes: [] };

/** Offsets in the code around a declaration. */
export interface CommentPlace {
  /** End of the declaration before. */
  readonly from: number;
  /** First annotation or token of this one. */
  readonly start: number;
  readonly end: number;
  /** Start of the declaration after. */
  readonly until: number;
}

export function readComments(view: HeaderView, { from, start, end, until }: CommentPlace): DeclarationComments {
  const all = view.commentsBetween(from, until);
  if (all.length === 0) return NO_COMMENTS;
  const ownLine = from === 0 ? 0 : lineEnd(view, from);
  const above = all.filter((comment) => comment.start >= ownLine && comment.end <= start);
  const lines = above.filter((comment) => comment.kind === 'line');
  const doc = above.findLast((comment) => comment.kind === 'doxygen') ?? null;
  const trailing = [...onLineOf(view, all, start), ...onLineOf(view, all, Math.max(end, lineEnd(view, start)))];
  if (doc === null || !describesNext(view, doc, start)) {
    return { doc: null, notes: textsOf([...adjacentTo(view, lines, start), ...trailing]) };
  }
  const before = lines.filter((line) => line.start < doc.start);
  const after = lines.filter((line) => line.start > doc.start);
  return { doc, notes: textsOf([...adjacentTo(view, before, doc.start), ...after, ...trailing]) };
}

function textsOf(comments: readonly DocComment[]): readonly string[] {
  return comments.map((comment) => comment.text.trim()).filter((text) => text !== '');
}

function lineEnd(view: HeaderView, offset: number): number {
  const newline = view.code.indexOf('\n', offset);
  return newline < 0 ? view.code.length : newline;
}

/** Line comments behind `offset`, up to the end of its line. */
function onLineOf(view: HeaderView, comments: readonly DocComment[], offset: number): readonly DocComment[] {
  const end = lineEnd(view, offset);
  return comments.filter(({ kind, start }) => kind === 'line' && start >= offset && start < end);
}

/**
 * A comment above a `#define`, or above a declaration that is live nowhere, is not the next declaration's.
 * `\file` comments describe the header.
 */
function describesNext(view: HeaderView, comment: DocComment, start: number): boolean {
  if (/^\s*[\\@]file\b/m.test(comment.text)) return false;
  const gap = view.header.text.slice(view.textOffset(comment.end), view.textOffset(start));
  return !/\S/.test(gap) || !/[;}]|^[ \t]*#[ \t]*(?:define|include)\b/m.test(withoutComments(gap));
}

function withoutComments(text: string): string {
  return text.replace(/\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
}
