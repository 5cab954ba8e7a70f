import {
  BACKSLASH,
  BRACE,
  CHARACTER_CLASSES,
  DIGIT,
  HASH,
  NAME,
  NEWLINE,
  OTHER,
  QUOTE,
  SLASH,
  SPACE,
} from './character-class.js';
import { endOfNumber } from './lexeme.js';
import { type NameFilter, nextHash } from './name-filter.js';
import { mayHaveSizedSuffix } from './sized-suffix.js';

/** What the cursor stops at. */
export type Stop = 'end' | 'name' | 'number' | 'quote' | 'comment' | 'directive' | 'brace';

/** Walks over code and stops only where something may have to be done: most names, numbers and marks pass by. */
export class CodeCursor {
  at = 0;
  /** Offset of the last character of code. */
  lastCode = -1;
  /** Nothing but white space and comments stands before on the line: a `#` begins a directive. */
  isLineStart = true;

  constructor(
    private readonly text: string,
    private readonly names: NameFilter,
  ) {}

  advance(): Stop {
    const { text } = this;
    const { length } = text;
    let { at, lastCode, isLineStart } = this;
    let stop: Stop = 'end';
    while (at < length) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? CHARACTER_CLASSES[code] : NAME;
      if (kind === SPACE) {
        at++;
      } else if (kind === NAME) {
        const end = this.passName(at, code);
        if (end < 0) {
          stop = 'name';
          break;
        }
        at = end;
        lastCode = end - 1;
        isLineStart = false;
      } else if (kind === NEWLINE) {
        isLineStart = true;
        at++;
      } else if (kind === OTHER) {
        lastCode = at++;
        isLineStart = false;
      } else if (kind === DIGIT) {
        const end = endOfNumber(text, at);
        if (mayHaveSizedSuffix(text, at, end)) {
          stop = 'number';
          break;
        }
        at = end;
        lastCode = end - 1;
        isLineStart = false;
      } else if (kind === SLASH && isComment(text, at)) {
        stop = 'comment';
        break;
      } else if (kind === HASH && isLineStart) {
        stop = 'directive';
        break;
      } else if (kind === BRACE || kind === QUOTE) {
        stop = kind === BRACE ? 'brace' : 'quote';
        break;
      } else if (kind === BACKSLASH) {
        at++;
      } else {
        lastCode = at++;
        isLineStart = false;
      }
    }
    this.at = at;
    this.lastCode = lastCode;
    this.isLineStart = isLineStart;
    return stop;
  }

  /** Goes on after `end`, up to which there is code. */
  passCode(end: number): void {
    this.at = end;
    this.lastCode = end - 1;
    this.isLineStart = false;
  }

  /** The offset after a name that is surely none of the scan's business; -1 for any other. */
  private passName(start: number, first: number): number {
    const { text } = this;
    let at = start;
    let code = first;
    let hash = 0;
    while (code < 128) {
      const kind = CHARACTER_CLASSES[code];
      if (kind !== NAME && kind !== DIGIT) break;
      hash = nextHash(hash, code);
      code = text.charCodeAt(++at);
    }
    // Beyond ASCII, at a line splice or the quote of L"..." a closer look is due, and at names of SAL's shape.
    if (code >= 128 || code === 0x5c || code === 0x22 || code === 0x27) return -1;
    if (first === 0x5f && text.charCodeAt(at - 1) === 0x5f) return -1;
    return this.names.mayHold(hash) ? -1 : at;
  }
}

function isComment(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0x2a || next === 0x2f;
}
