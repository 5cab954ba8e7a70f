import {
  CHARACTER_CLASSES,
  classOf,
  DIGIT,
  DOT,
  endOfName,
  endOfNumber,
  endOfQuoted,
  HASH,
  NAME,
  NEWLINE,
  QUOTE,
  SLASH,
  SPACE,
  spliceLength,
} from './character-class.js';
import { CodeWords } from './code-words.js';
import { excerpt } from './diagnostic-sink.js';
import { Directives } from './directives.js';
import type { HeaderScan } from './scan-state.js';
import { endOfComment, isCommentAt, isLiteralPrefix, readSplicedName } from './token.js';

const REPLACEMENT_CHARACTER = 0xfffd;

/** Walks once over the text of a header: copies what is code, hands on words and directives, blanks the rest. */
export class HeaderScanner {
  private readonly text: string;
  private readonly words: CodeWords;
  private readonly directives: Directives;
  /** Nothing but white space and comments stands before on the line: a `#` begins a directive. */
  private isLineStart = true;

  constructor(private readonly scan: HeaderScan) {
    this.text = scan.draft.file.text;
    this.words = new CodeWords(scan);
    this.directives = new Directives(scan);
  }

  run(): void {
    const text = this.text;
    const length = text.length;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? CHARACTER_CLASSES[code] : classOf(code);
      if (kind === SPACE) at++;
      else if (kind === NEWLINE) {
        this.isLineStart = true;
        at++;
      } else if (kind === NAME) at = this.scanName(at);
      else if (kind === SLASH && isCommentAt(text, at)) at = this.scanComment(at);
      else if (kind === HASH && this.isLineStart) at = this.directives.handle(at);
      else {
        this.isLineStart = false;
        this.words.lastCode = at;
        if (kind === DIGIT || (kind === DOT && classOf(text.charCodeAt(at + 1)) === DIGIT)) at = endOfNumber(text, at);
        else if (kind === QUOTE) at = this.scanQuoted(at);
        else at += Math.max(spliceLength(text, at), 1);
      }
    }
    this.directives.finish();
  }

  private scanName(start: number): number {
    const { text } = this;
    this.isLineStart = false;
    const end = endOfName(text, start);
    if (text.charCodeAt(end) === 0x5c && spliceLength(text, end) > 0) return this.scanSplicedName(start);
    if (text.charCodeAt(start) === REPLACEMENT_CHARACTER) this.reportBinary(start);
    const name = text.slice(start, end);
    if (classOf(text.charCodeAt(end)) === QUOTE && isLiteralPrefix(name)) return this.scanQuoted(end);
    return this.words.take(name, start, end);
  }

  private scanSplicedName(start: number): number {
    const name = readSplicedName(this.text, start);
    return this.words.takeSpliced(name.text, start, name.end);
  }

  private scanComment(start: number): number {
    const { draft, state } = this.scan;
    const end = endOfComment(this.text, start);
    const isClosed = this.text.charCodeAt(start + 1) === 0x2f || (end - start > 3 && this.text.endsWith('*/', end));
    if (!isClosed) {
      const range = draft.range(start, start + 2);
      state.sink.error('NTB1010', 'this comment never ends', range, 'close it with `*/`');
    } else draft.comments.add(start, end, draft.code.codeOffset(0), this.isLineStart);
    draft.code.blank(start, end);
    return end;
  }

  private scanQuoted(open: number): number {
    const end = endOfQuoted(this.text, open);
    if (end >= 0) return end;
    const newline = this.text.indexOf('\n', open);
    const lineEnd = newline < 0 ? this.text.length : newline;
    const { draft, state } = this.scan;
    const kind = this.text.charAt(open) === '"' ? 'string' : 'character constant';
    const range = draft.range(open, lineEnd);
    state.sink.error('NTB1011', `this ${kind} never ends: ${excerpt(this.text.slice(open, lineEnd))}`, range);
    return lineEnd;
  }

  private reportBinary(at: number): void {
    const { draft, state } = this.scan;
    if (this.words.isBinaryReported) return;
    this.words.isBinaryReported = true;
    state.sink.error('NTB1003', 'this is not UTF-8 text', draft.range(at, at + 1), 'save the header as UTF-8');
  }
}
