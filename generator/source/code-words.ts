import type { SourceRange } from '../model/position.js';
import type { AnnotationWord } from './annotation-words.js';
import type { CodeCursor } from './code-cursor.js';
import { excerpt } from './diagnostic-sink.js';
import type { ExpansionFault } from './macro-expansion.js';
import type { Macro, Word } from './macro-table.js';
import type { MacroUse } from './macro-uses.js';
import { applyPragma } from './pragma.js';
import type { HeaderScan } from './scan-state.js';
import { findUnknownAnnotation, looksLikeSal, readSourceAnnotation } from './source-annotation.js';
import type { Token } from './token.js';
import { readTokens } from './token-reader.js';
import type { UseVariant } from './use-variants.js';

const FAULTS: Readonly<Record<ExpansionFault['kind'], string>> = {
  size: 'expands to more than a header may hold',
  depth: 'is nested too deeply in its own arguments',
  arguments: 'is used with another number of arguments than it has parameters',
  unterminated: 'is used with arguments that no parenthesis closes',
};

/** After so many annotations whose parentheses never close no further ones are looked for. */
const MAX_UNCLOSED = 10;
const BARE: AnnotationWord = { kind: 'sal', hasArgument: false };

/** Deals with the names in a header's code: annotations go to their table, macros are expanded in place. */
export class CodeWords {
  private unclosedCount = 0;
  /** Last character of the latest expansion, and the offset of the use's last one. */
  private replaced = { at: -1, character: '' };

  constructor(
    private readonly scan: HeaderScan,
    private readonly cursor: CodeCursor,
  ) {}

  /** The character of code before the cursor. */
  codeBefore(): string {
    const { lastCode } = this.cursor;
    return lastCode === this.replaced.at ? this.replaced.character : this.scan.draft.file.text.charAt(lastCode);
  }

  /** Takes a name at the cursor; `name` is without the line splices that may go through it. */
  take(name: string, start: number, end: number): void {
    const word = this.scan.state.macros.get(name);
    if (word === undefined) {
      if (name.charCodeAt(0) === 0x5f && looksLikeSal(name)) this.checkUnknown(name, start, end);
    } else if (word.annotation !== null) {
      this.takeAnnotation(word, word.annotation, start, end);
      return;
    } else if (word.cases.length > 0) {
      this.takeMacro(word, start, end);
      return;
    }
    if (name.length < end - start) this.scan.draft.code.replace(start, end, name);
    this.cursor.passCode(end);
  }

  private takeAnnotation(word: Word, kind: AnnotationWord, start: number, nameEnd: number): void {
    const { draft, state } = this.scan;
    const isReadable = this.unclosedCount < MAX_UNCLOSED;
    const read = readSourceAnnotation(isReadable ? kind : BARE, word.name, draft.file.text, nameEnd);
    const { contents, pragma, end } = read;
    if (end < 0) {
      this.unclosedCount++;
      const message = `the parentheses of \`${word.name}\` never close`;
      state.sink.error('NTB1102', message, draft.range(start, nameEnd));
      this.passBlank(start, nameEnd);
      return;
    }
    const range = draft.range(start, end);
    const offset = draft.code.codeOffset(start);
    for (const content of contents) draft.annotate(content, offset, range);
    if (pragma !== null) applyPragma(this.scan, pragma, start, end);
    this.passBlank(start, end);
  }

  private passBlank(start: number, end: number): void {
    this.scan.draft.code.blank(start, end);
    this.passOver(end);
  }

  private passOver(end: number): void {
    this.cursor.at = end;
    this.cursor.isLineStart = false;
  }

  private checkUnknown(name: string, start: number, end: number): void {
    const { draft, state } = this.scan;
    const unknown = findUnknownAnnotation(draft.file.text, name, end, this.cursor.lastCode);
    if (unknown === null) return;
    const hint = unknown.nearest === null ? undefined : `did you mean \`${unknown.nearest}\`?`;
    state.sink.error('NTB1101', `unknown annotation \`${excerpt(name)}\``, draft.range(start, end), hint);
  }

  private takeMacro(word: Word, start: number, end: number): void {
    const { draft, state, budget } = this.scan;
    // What has once gone out of bounds is reported once.
    if (budget.tokens <= 0) {
      this.cursor.passCode(end);
      return;
    }
    const compute = (macro: Macro): Token | null => this.compute(macro, start);
    const place = { text: draft.file.text, start, end, region: draft.conditionals.region, budget, compute };
    const use = state.uses.expand(word, place);
    if (use.fault !== null) this.reportFault(use.fault, start, end, use.end);
    else this.placeUse(use, start);
  }

  private placeUse(use: MacroUse, start: number): void {
    const { draft } = this.scan;
    const range = draft.range(start, use.end);
    // A space behind each variant holds the annotations that end it.
    const isAlone = use.variants.length === 1;
    const joined = use.variants.map(({ code }) => (isAlone ? code.text : `${code.text} `)).join('');
    let at = draft.code.replacementOffset(start, joined);
    for (const variant of use.variants) {
      this.placeVariant(variant, at, range, isAlone);
      for (const pragma of variant.code.pragmas) applyPragma(this.scan, pragma, start, use.end, variant.region);
      at += variant.code.text.length + 1;
    }
    if (joined === '') {
      this.passBlank(start, use.end);
      return;
    }
    draft.code.replace(start, use.end, joined);
    if (joined.trim() === '') {
      this.passOver(use.end);
      return;
    }
    this.cursor.passCode(use.end);
    this.replaced = { at: use.end - 1, character: joined.trimEnd().slice(-1) };
  }

  private placeVariant({ code, region }: UseVariant, at: number, range: SourceRange, isAlone: boolean): void {
    const { draft } = this.scan;
    for (const { at: offset, ...content } of code.annotations) draft.annotate(content, at + offset, range);
    if (!isAlone) draft.addVariant(at, at + code.text.length + 1, region);
  }

  private reportFault(fault: ExpansionFault, start: number, end: number, useEnd: number): void {
    const { draft, state } = this.scan;
    const code = fault.kind === 'size' || fault.kind === 'depth' ? 'NTB1020' : 'NTB1021';
    state.sink.error(code, `the macro \`${excerpt(fault.macro)}\` ${FAULTS[fault.kind]}`, draft.range(start, end));
    // Arguments that never close may be the rest of the header.
    this.cursor.passCode(fault.kind === 'unterminated' ? end : useEnd);
  }

  private compute(macro: Macro, start: number): Token | null {
    const { draft, state } = this.scan;
    switch (macro.special) {
      case 'line':
        return numberToken(draft.file.lines.lineOf(start));
      case 'counter':
        return numberToken(state.counter++);
      case 'file':
        return { kind: 'quoted', text: JSON.stringify(draft.file.display), isSpaced: false, isFinal: true };
      default:
        return null;
    }
  }
}

function numberToken(value: number): Token | null {
  return readTokens(String(value))[0] ?? null;
}
