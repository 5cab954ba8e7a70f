import { excerpt } from './diagnostic-sink.js';
import { lineAt } from './line-index.js';
import type { Expansion } from './macro-expansion.js';
import type { Macro, Word } from './macro-table.js';
import type { MacroUse, UseVariant } from './macro-uses.js';
import { applyPragma } from './pragma.js';
import type { HeaderScan } from './scan-state.js';
import { findUnknownAnnotation, looksLikeSal, readSourceAnnotation } from './source-annotation.js';
import { readTokens, type Token } from './token.js';

const FAULTS: Readonly<Record<NonNullable<Expansion['fault']>['kind'], string>> = {
  size: 'expands to more than a header may hold',
  depth: 'is nested too deeply in its own arguments',
  arguments: 'is used with another number of arguments than it has parameters',
  unterminated: 'is used with arguments that no parenthesis closes',
};

/** Deals with the names in a header's code: annotations go to their table, macros are expanded in place. */
export class CodeWords {
  /** Offset of the last character that stays in the code. */
  lastCode = -1;
  isBinaryReported = false;

  constructor(private readonly scan: HeaderScan) {}

  /** Gives the offset to go on from. */
  take(name: string, start: number, end: number): number {
    const word = this.scan.state.macros.get(name);
    if (word === undefined) {
      if (name.charCodeAt(0) === 0x5f && looksLikeSal(name)) return this.takeUnknown(start, end);
    } else if (word.annotation !== null) return this.takeAnnotation(word, start, end);
    else if (word.cases.length > 0) return this.takeMacro(word, start, end);
    this.lastCode = end - 1;
    return end;
  }

  /** A name that a line splice goes through: the code gets it in one piece. */
  takeSpliced(name: string, start: number, end: number): number {
    const word = this.scan.state.macros.get(name);
    if (word !== undefined && (word.annotation !== null || word.cases.length > 0)) return this.take(name, start, end);
    this.scan.draft.code.replace(start, end, name);
    this.lastCode = end - 1;
    return end;
  }

  private takeAnnotation(word: Word, start: number, nameEnd: number): number {
    const { draft, state } = this.scan;
    if (word.annotation === null) return nameEnd;
    const { contents, pragma, end } = readSourceAnnotation(word.annotation, draft.file.text, start, nameEnd);
    if (end < 0) {
      const message = `the parentheses of \`${word.name}\` never close`;
      state.sink.error('NTB1102', message, draft.range(start, nameEnd));
      draft.code.blank(start, nameEnd);
      return nameEnd;
    }
    const range = draft.range(start, end);
    const offset = draft.code.codeOffset(start);
    for (const content of contents) draft.annotate(content, offset, range);
    if (pragma !== null) applyPragma(this.scan, pragma, start, end);
    draft.code.blank(start, end);
    return end;
  }

  private takeUnknown(start: number, end: number): number {
    const { draft, state } = this.scan;
    const unknown = findUnknownAnnotation(draft.file.text, start, end, this.lastCode);
    if (unknown !== null) {
      const name = draft.file.text.slice(start, end);
      const hint = unknown.nearest === null ? undefined : `did you mean \`${unknown.nearest}\`?`;
      state.sink.error('NTB1101', `unknown annotation \`${excerpt(name)}\``, draft.range(start, end), hint);
    }
    this.lastCode = end - 1;
    return end;
  }

  private takeMacro(word: Word, start: number, end: number): number {
    const { draft, state, budget } = this.scan;
    const compute = (macro: Macro): Token | null => this.compute(macro, start);
    const place = { text: draft.file.text, start, end, region: draft.conditionals.region, budget, compute };
    const use = state.uses.expand(word, place);
    if (use.fault !== null) return this.reportFault(use.fault, start, end);
    const [first] = use.variants;
    if (use.variants.length === 1 && first?.code.text === word.name && use.end === end) {
      this.lastCode = end - 1;
      return end;
    }
    this.placeUse(use, start);
    return use.end;
  }

  private placeUse(use: MacroUse, start: number): void {
    const { draft } = this.scan;
    const range = draft.range(start, use.end);
    const joined = use.variants.map(({ code }) => code.text).join(' ');
    let at = draft.code.replacementOffset(start, joined);
    for (const variant of use.variants) {
      this.placeVariant(variant, at, range, use.variants.length > 1);
      for (const pragma of variant.code.pragmas) applyPragma(this.scan, pragma, start, use.end);
      at += variant.code.text.length + 1;
    }
    draft.code.replace(start, use.end, joined);
    if (joined !== '') this.lastCode = use.end - 1;
  }

  private placeVariant(
    { code, region }: UseVariant,
    at: number,
    range: ReturnType<HeaderScan['draft']['range']>,
    isOneOfMany: boolean,
  ): void {
    const { draft } = this.scan;
    for (const { at: offset, ...content } of code.annotations) draft.annotate(content, at + offset, range);
    if (isOneOfMany) draft.addVariant(at, at + code.text.length, region);
  }

  private reportFault(fault: NonNullable<Expansion['fault']>, start: number, end: number): number {
    const { draft, state } = this.scan;
    const code = fault.kind === 'size' || fault.kind === 'depth' ? 'NTB1020' : 'NTB1021';
    state.sink.error(code, `the macro \`${excerpt(fault.macro)}\` ${FAULTS[fault.kind]}`, draft.range(start, end));
    this.lastCode = end - 1;
    return end;
  }

  private compute(macro: Macro, start: number): Token | null {
    const { draft, state } = this.scan;
    switch (macro.special) {
      case 'line':
        return numberToken(lineAt(draft.file.lineStarts, start) + 1);
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
