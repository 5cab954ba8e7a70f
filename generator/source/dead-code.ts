import { type DirectiveLine, readDirectiveLine } from './directive-line.js';
import { endOfLineComment, endOfQuoted, isCommentAt, spliceLength } from './lexeme.js';

const OPENING: ReadonlySet<string> = new Set(['if', 'ifdef', 'ifndef']);

/** Hears of the directives inside a group that is skipped. */
export type DeadDirective = (directive: DirectiveLine) => void;

/**
 * Skips a group that is live nowhere (C11 6.10.1, paragraph 6): gives the directive that ends it, or null at the
 * end of the text. Only comments, literals and the nesting of conditionals count in it.
 */
export function skipDeadGroup(text: string, from: number, hear: DeadDirective): DirectiveLine | null {
  let depth = 0;
  let at = from;
  let isLineStart = true;
  const marks = new Marks(text);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      isLineStart = true;
      at = marks.nextLine(at + 1);
    } else if (code === 0x20 || code === 0x09 || code === 0x0d) at++;
    else if (code === 0x23 && isLineStart) {
      const directive = readDirectiveLine(text, at);
      if (OPENING.has(directive.name)) depth++;
      else if (depth === 0 && isBranch(directive.name)) return directive;
      else if (directive.name === 'endif') depth--;
      hear(directive);
      at = directive.end;
    } else {
      // A comment is white space: a directive may follow it.
      isLineStart &&= code === 0x2f && isCommentAt(text, at);
      at = skipInLine(text, at, code);
    }
  }
  return null;
}

/** Finds lines worth reading: those with a `#` or the start of a block comment. All others say nothing. */
class Marks {
  private hash = -1;
  private comment = -1;

  constructor(private readonly text: string) {}

  /** The start of the first such line from `at`, which is the start of a line; the end of the text if there is none. */
  nextLine(at: number): number {
    if (this.hash < at) this.hash = this.find('#', at);
    if (this.comment < at) this.comment = this.find('/*', at);
    let start = this.text.lastIndexOf('\n', Math.min(this.hash, this.comment) - 1) + 1;
    // A line that another one is spliced to begins with that one.
    while (start > at && isSpliced(this.text, start)) start = this.text.lastIndexOf('\n', start - 2) + 1;
    return Math.max(start, at);
  }

  private find(mark: string, at: number): number {
    const found = this.text.indexOf(mark, at);
    return found < 0 ? this.text.length : found;
  }
}

function isSpliced(text: string, lineStart: number): boolean {
  const before = text.charCodeAt(lineStart - 2);
  return before === 0x5c || (before === 0x0d && text.charCodeAt(lineStart - 3) === 0x5c);
}

function isBranch(name: string): boolean {
  return name === 'endif' || name === 'else' || name.startsWith('elif');
}

/** Goes on to the next character that could begin a comment, a literal, a splice or a line end. */
function skipInLine(text: string, from: number, first: number): number {
  if (first === 0x2f) {
    const next = text.charCodeAt(from + 1);
    if (next === 0x2f) return endOfLineComment(text, from);
    if (next === 0x2a) {
      const close = text.indexOf('*/', from + 2);
      return close < 0 ? text.length : close + 2;
    }
  }
  if (first === 0x22 || first === 0x27) return Math.max(endOfQuoted(text, from), from + 1);
  if (first === 0x5c) return from + Math.max(spliceLength(text, from), 1);
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2f || code === 0x22 || code === 0x27 || code === 0x5c) break;
    at++;
  }
  return at;
}
