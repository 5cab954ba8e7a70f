import { classOf, QUOTE, SPACE } from './character-class.js';
import { CodeCursor } from './code-cursor.js';
import { CodeWords } from './code-words.js';
import { excerpt } from './diagnostic-sink.js';
import { Directives } from './directives.js';
import {
  endOfComment,
  endOfName,
  endOfNumber,
  endOfQuoted,
  isLiteralPrefix,
  readSplicedName,
  spliceLength,
} from './lexeme.js';
import type { HeaderScan } from './scan-state.js';
import { respellSizedSuffix } from './sized-suffix.js';

const REPLACEMENT_CHARACTER = 0xfffd;

/** Walks once over the text of a header: copies what is code, hands on words and directives, blanks the rest. */
export class HeaderScanner {
  private readonly text: string;
  private readonly cursor: CodeCursor;
  private readonly words: CodeWords;
  private readonly directives: Directives;
  private isBinaryReported = false;

  constructor(private readonly scan: HeaderScan) {
    this.text = scan.draft.file.text;
    this.cursor = new CodeCursor(this.text, scan.state.macros.names);
    this.words = new CodeWords(scan, this.cursor);
    this.directives = new Directives(scan);
  }

  run(): void {
    for (let stop = this.cursor.advance(); stop !== 'end'; stop = this.cursor.advance()) {
      const { at } = this.cursor;
      switch (stop) {
        case 'name':
          this.takeName(at);
          break;
        case 'comment':
          this.takeComment(at);
          break;
        case 'directive':
          this.cursor.at = this.directives.handle(at);
          if (this.scan.draft.body.isOpen) this.skipBody(this.cursor.at);
          break;
        case 'brace':
          this.takeBrace(at);
          break;
        case 'number':
          this.takeNumber(at);
          break;
        case 'quote':
          this.takeQuoted(at);
          break;
      }
    }
    this.finish();
  }

  private finish(): void {
    const { draft, state } = this.scan;
    this.directives.finish();
    if (!draft.body.isOpen) return;
    const range = draft.range(draft.body.start, draft.body.start + 1);
    state.sink.error('NTB1014', 'the function body that begins here never ends', range, 'close it with `}`');
  }

  private takeName(start: number): void {
    const { text, cursor } = this;
    const first = text.charCodeAt(start);
    if (first >= 128 && classOf(first) === SPACE) {
      this.scan.draft.code.blank(start, start + 1);
      cursor.at = start + 1;
      return;
    }
    if (first === REPLACEMENT_CHARACTER) this.reportBinary(start);
    const end = endOfName(text, start);
    const isSpliced = text.charCodeAt(end) === 0x5c && spliceLength(text, end) > 0;
    const name = isSpliced ? readSplicedName(text, start) : { text: text.slice(start, end), end };
    if (classOf(text.charCodeAt(end)) === QUOTE && isLiteralPrefix(name.text)) this.takeQuoted(end);
    else this.words.take(name.text, start, name.end);
  }

  private takeComment(start: number): void {
    const { draft, state } = this.scan;
    const end = endOfComment(this.text, start);
    const isBlock = this.text.charCodeAt(start + 1) === 0x2a;
    if (isBlock && (end - start < 4 || !this.text.endsWith('*/', end))) {
      const range = draft.range(start, start + 2);
      state.sink.error('NTB1010', 'this comment never ends', range, 'close it with `*/`');
    } else draft.comments.add(start, end, draft.code.codeOffset(0), this.cursor.isLineStart);
    draft.code.blank(start, end);
    this.cursor.at = end;
  }

  private takeBrace(at: number): void {
    const isBody = this.text.charCodeAt(at) === 0x7b && this.words.codeBefore() === ')';
    this.cursor.passCode(at + 1);
    if (!isBody) return;
    this.scan.draft.body.open(at);
    this.skipBody(at + 1);
  }

  /** Blanks the inside of a function's body: no declaration needs it, and macros may make anything of it. */
  private skipBody(from: number): void {
    const { draft } = this.scan;
    let at = from;
    while (draft.body.isOpen && at < this.text.length) {
      const next = draft.body.skip(this.text, at);
      draft.code.blank(at, next);
      at = this.text.charCodeAt(next) === 0x23 ? this.directives.handle(next) : next;
    }
    this.cursor.at = at;
    this.cursor.isLineStart = true;
  }

  private takeNumber(start: number): void {
    const end = endOfNumber(this.text, start);
    const respelled = respellSizedSuffix(this.text.slice(start, end));
    if (respelled !== null) this.scan.draft.code.replace(start, end, respelled);
    this.cursor.passCode(end);
  }

  private takeQuoted(open: number): void {
    const end = endOfQuoted(this.text, open);
    if (end >= 0) {
      this.cursor.passCode(end);
      return;
    }
    const newline = this.text.indexOf('\n', open);
    const lineEnd = newline < 0 ? this.text.length : newline;
    const { draft, state } = this.scan;
    const kind = this.text.charAt(open) === '"' ? 'string' : 'character constant';
    const range = draft.range(open, lineEnd);
    state.sink.error('NTB1011', `this ${kind} never ends: ${excerpt(this.text.slice(open, lineEnd))}`, range);
    this.cursor.passCode(lineEnd);
  }

  private reportBinary(at: number): void {
    if (this.isBinaryReported) return;
    this.isBinaryReported = true;
    const { draft, state } = this.scan;
    state.sink.error('NTB1003', 'this is not UTF-8 text', draft.range(at, at + 1), 'save the header as UTF-8');
  }
}
