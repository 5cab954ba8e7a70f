import { BACKSLASH, classOf, DIGIT, DOT, NAME, NEWLINE, QUOTE, SLASH, SPACE } from './character-class.js';
import {
  endOfComment,
  endOfName,
  endOfNumber,
  endOfQuoted,
  isCommentAt,
  isLiteralPrefix,
  readSplicedName,
  removeSplices,
  spliceLength,
} from './lexeme.js';
import type { Token } from './token.js';

const LONG_PUNCTUATORS: readonly string[] = [
  '...',
  '<<=',
  '>>=',
  '->',
  '++',
  '--',
  '<<',
  '>>',
  '<=',
  '>=',
  '==',
  '!=',
  '&&',
  '||',
  '##',
  '*=',
  '/=',
  '%=',
  '+=',
  '-=',
  '&=',
  '^=',
  '|=',
];

const CONTINUING = '.<>=+-&|#';

/** Reads tokens from a text one after another; comments and line ends between them count as white space. */
export class TokenReader {
  constructor(
    private readonly text: string,
    public position: number,
    private readonly end: number = text.length,
  ) {}

  next(): Token | null {
    const isSpaced = this.skipSpace();
    const start = this.position;
    if (start >= this.end) return null;
    const kind = classOf(this.text.charCodeAt(start));
    if (kind === NAME) return this.readName(isSpaced);
    if (kind === DIGIT || (kind === DOT && classOf(this.text.charCodeAt(start + 1)) === DIGIT)) {
      return this.take('number', endOfNumber(this.text, start), isSpaced);
    }
    if (kind === QUOTE) return this.take('quoted', this.quotedEnd(start), isSpaced);
    return this.take('punctuator', start + punctuatorLength(this.text, start), isSpaced);
  }

  /** Whether the next token is an opening parenthesis; the position stays. */
  isAtParenthesis(): boolean {
    const before = this.position;
    this.skipSpace();
    const isOpen = this.position < this.end && this.text.charCodeAt(this.position) === 0x28;
    this.position = before;
    return isOpen;
  }

  private readName(isSpaced: boolean): Token {
    const end = endOfName(this.text, this.position);
    // L"..." is one token.
    if (
      end - this.position <= 2 &&
      classOf(this.text.charCodeAt(end)) === QUOTE &&
      isLiteralPrefix(this.text.slice(this.position, end))
    ) {
      return this.take('quoted', this.quotedEnd(end), isSpaced);
    }
    if (spliceLength(this.text, end) > 0) return this.readSplicedName(isSpaced);
    return this.take('name', end, isSpaced);
  }

  private readSplicedName(isSpaced: boolean): Token {
    const name = readSplicedName(this.text, this.position);
    this.position = name.end;
    return { kind: 'name', text: name.text, isSpaced, isFinal: false };
  }

  private quotedEnd(open: number): number {
    const end = endOfQuoted(this.text, open);
    if (end >= 0) return Math.min(end, this.end);
    const lineEnd = this.text.indexOf('\n', open);
    return Math.min(lineEnd < 0 ? this.end : lineEnd, this.end);
  }

  private take(kind: Token['kind'], end: number, isSpaced: boolean): Token {
    const raw = this.text.slice(this.position, Math.min(end, this.end));
    this.position = end;
    return { kind, text: raw.includes('\n') ? removeSplices(raw) : raw, isSpaced, isFinal: false };
  }

  private skipSpace(): boolean {
    const start = this.position;
    while (this.position < this.end) {
      const kind = classOf(this.text.charCodeAt(this.position));
      if (kind === SPACE || kind === NEWLINE) this.position++;
      else if (kind === SLASH && isCommentAt(this.text, this.position))
        this.position = endOfComment(this.text, this.position);
      else if (kind === BACKSLASH && spliceLength(this.text, this.position) > 0) {
        this.position += spliceLength(this.text, this.position);
      } else break;
    }
    return this.position > start;
  }
}

export function readTokens(text: string): readonly Token[] {
  const reader = new TokenReader(text, 0);
  const tokens: Token[] = [];
  for (let token = reader.next(); token !== null; token = reader.next()) tokens.push(token);
  return tokens;
}

function punctuatorLength(text: string, at: number): number {
  // Every longer punctuator goes on with one of these.
  if (!CONTINUING.includes(text.charAt(at + 1))) return 1;
  for (const punctuator of LONG_PUNCTUATORS) {
    if (text.startsWith(punctuator, at)) return punctuator.length;
  }
  return 1;
}
