import type { DocComment } from '../model/header-source.js';
import { blockCommentText, isDoxygen, lineCommentText } from './comment-text.js';
import type { HeaderFile } from './header-files.js';

/** `// ntbind-disable-next-line NTB2004`: for the lint, no word on a declaration. */
const LINT_MARK = /^\/\/[/!]?\s*ntbind-(?:disable|enable)/;

interface Entry {
  comment: DocComment;
  /** No code stands before it on its line. */
  readonly isAlone: boolean;
  firstLine: number;
  lastLine: number;
}

/** The comments of a header that may document something. */
export class CommentList {
  private readonly entries: Entry[] = [];

  constructor(private readonly file: HeaderFile) {}

  /** Takes the comment at `[start, end)` of the text; a plain block comment documents nothing. */
  add(start: number, end: number, shift: number, isAlone: boolean): void {
    const comment = this.read(start, end, shift);
    if (comment === null) return;
    const firstLine = comment.range.line;
    const lastLine = this.file.lines.lineOf(end);
    const last = this.entries.at(-1);
    if (last !== undefined && isAlone && this.isContinued(last, comment, firstLine)) {
      last.comment = join(last.comment, comment);
      last.lastLine = lastLine;
    } else this.entries.push({ comment, isAlone, firstLine, lastLine });
  }

  read(start: number, end: number, shift: number): DocComment | null {
    const { text, lines } = this.file;
    const isLine = text.charCodeAt(start + 1) === 0x2f;
    const kind = isDoxygen(text, start) ? 'doxygen' : 'line';
    if (kind === 'line' && !isLine) return null;
    const raw = text.slice(start, end);
    if (LINT_MARK.test(raw)) return null;
    const cleaned = isLine ? lineCommentText(raw) : blockCommentText(raw);
    const range = lines.range(start, end);
    return { kind, text: cleaned, start: start + shift, end: end + shift, range };
  }

  /** Takes the comments that end on the line above `line`: they belong to the directive there, not to a declaration. */
  takeAbove(line: number): DocComment | null {
    let taken: DocComment | null = null;
    let above = line - 1;
    for (let last = this.entries.at(-1); last?.isAlone && last.lastLine === above; last = this.entries.at(-1)) {
      if (taken !== null && taken.kind !== last.comment.kind) break;
      taken = taken === null ? last.comment : join(last.comment, taken);
      above = last.firstLine - 1;
      this.entries.pop();
      if (last.comment.kind === 'doxygen') break;
    }
    return taken;
  }

  finish(): readonly DocComment[] {
    return this.entries.filter(({ comment }) => comment.text !== '').map(({ comment }) => comment);
  }

  /** A run of `///` lines is one comment. */
  private isContinued(last: Entry, comment: DocComment, line: number): boolean {
    const { text } = this.file;
    const isSlashed = (range: { readonly start: number }): boolean => text.charCodeAt(range.start + 1) === 0x2f;
    const isRun =
      last.comment.kind === 'doxygen' &&
      comment.kind === 'doxygen' &&
      isSlashed(last.comment.range) &&
      isSlashed(comment.range);
    return isRun && last.isAlone && last.lastLine + 1 === line;
  }
}

function join(first: DocComment, second: DocComment): DocComment {
  const range = { ...first.range, end: second.range.end };
  return { ...first, text: `${first.text}\n${second.text}`.trim(), end: second.end, range };
}
