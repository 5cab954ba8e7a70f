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
  const newline = view.code.indexOf('\n', from);
  const above = all.filter((comment) => comment.end <= start && (comment.start > newline || from === 0));
  const lastDoc = above.findLast((comment) => comment.kind === 'doxygen');
  const doc = lastDoc !== undefined && describesNext(view, lastDoc, start) ? lastDoc : null;
  const lines = above.filter((comment) => comment.kind === 'line' && describesNext(view, comment, start));
  const near =
    doc === null
      ? adjacentTo(view, lines, start)
      : [...adjacentTo(view, before(lines, doc), doc.start), ...after(lines, doc)];
  return {
    doc,
    notes: [...near, ...trailing(view, all, start, end)].map((comment) => comment.text.trim()).filter(isSaid),
  };
}

const before = (lines: readonly DocComment[], doc: DocComment) => lines.filter((line) => line.start < doc.start);
const after = (lines: readonly DocComment[], doc: DocComment) => lines.filter((line) => line.start > doc.start);
const isSaid = (text: string) => text !== '';

/** Line comments at the end of the declaration's first and last line. */
function trailing(view: HeaderView, all: readonly DocComment[], start: number, end: number): readonly DocComment[] {
  const isBehind = (comment: DocComment, from: number) => {
    const newline = view.code.indexOf('\n', from);
    return comment.kind === 'line' && comment.start > from && (newline < 0 || comment.start < newline);
  };
  return all.filter((comment) => isBehind(comment, start) || (comment.start >= end && isBehind(comment, end)));
}

/**
 * A comment above a `#define`, or above a declaration that is live nowhere, is not the next declaration's.
 * `\file` comments describe the header.
 */
function describesNext(view: HeaderView, comment: DocComment, start: number): boolean {
  if (comment.kind === 'doxygen' && /[\\@]file\b/.test(comment.text)) return false;
  const { text } = view.header;
  const gap = text.slice(view.textOffset(comment.end), view.textOffset(start));
  if (!/\S/.test(gap)) return true;
  return !/[;}]|^[ \t]*#[ \t]*(?:define|include)\b/m.test(withoutComments(gap));
}

function withoutComments(text: string): string {
  return text.replace(/\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
}
