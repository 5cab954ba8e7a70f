import { endOfComment, endOfQuoted, isCommentAt } from './lexeme.js';

/**
 * Knows whether the code at hand stands in a function's body: a brace that follows a closing parenthesis opens one.
 * Every branch of a conditional begins at the depth that the first one began at, since each may open the same brace.
 */
export class FunctionBody {
  /** Offset of the brace that opened it. */
  start = -1;
  private depth = 0;
  private readonly saved: number[] = [];

  get isOpen(): boolean {
    return this.depth > 0;
  }

  open(at: number): void {
    this.depth = 1;
    this.start = at;
  }

  beginConditional(): void {
    this.saved.push(this.depth);
  }

  beginBranch(): void {
    this.depth = this.saved.at(-1) ?? this.depth;
  }

  endConditional(): void {
    this.saved.pop();
  }

  /** Goes on to the brace that closes the body, or to the next directive before it; to the end if there is neither. */
  skip(text: string, from: number): number {
    let at = from;
    let isLineStart = false;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) isLineStart = true;
      else if (code === 0x23 && isLineStart) return at;
      else if (code === 0x2f && isCommentAt(text, at)) {
        at = endOfComment(text, at);
        continue;
      } else if (code === 0x22 || code === 0x27) {
        at = Math.max(endOfQuoted(text, at), at + 1);
        continue;
      } else if (code === 0x7b) this.depth++;
      else if (code === 0x7d && --this.depth === 0) return at;
      if (code > 0x20) isLineStart = false;
      at++;
    }
    return at;
  }
}
