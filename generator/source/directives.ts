import { skipDeadGroup } from './dead-code.js';
import { applyDefine, applyUndef, noteVersionDefault } from './definitions.js';
import { excerpt } from './diagnostic-sink.js';
import { type DirectiveLine, readDirectiveLine } from './directive-line.js';
import { applyInclude, findInclude } from './inclusion.js';
import { endOfName } from './lexeme.js';
import { applyPragma } from './pragma.js';
import type { Region } from './region.js';
import type { HeaderScan } from './scan-state.js';
import { TokenReader } from './token-reader.js';

/** Directives that mean nothing to declarations. */
const IGNORED: ReadonlySet<string> = new Set([
  '',
  'line',
  'ident',
  'sccs',
  'warning',
  'import',
  'using',
  'assert',
  'unassert',
]);

/** Obeys the directives of one header (C11 6.10). */
export class Directives {
  /** The macro of an include guard, as long as the header may still turn out to stand inside one. */
  private guard: { readonly macro: string; end: number } | null = null;
  private isFirst = true;

  private readonly handlers: ReadonlyMap<string, (line: DirectiveLine) => void>;

  constructor(private readonly scan: HeaderScan) {
    const open = (line: DirectiveLine): void => this.open(line);
    const branch = (line: DirectiveLine): void => this.branch(line);
    const include = (line: DirectiveLine): void => applyInclude(scan, line);
    this.handlers = new Map([
      ['define', (line) => applyDefine(scan, line)],
      ['undef', (line) => applyUndef(scan, line)],
      ['include', include],
      ['include_next', include],
      ['pragma', (line) => applyPragma(scan, line.rest, line.start, line.end)],
      ['error', (line) => this.reportError(line)],
      ['if', open],
      ['ifdef', open],
      ['ifndef', open],
      ['elif', branch],
      ['elifdef', branch],
      ['elifndef', branch],
      ['else', branch],
      ['endif', (line) => this.close(line)],
    ]);
  }

  /** Obeys the directive at `hash`, skips the dead groups that follow from it, and gives the offset to go on from. */
  handle(hash: number): number {
    const { draft } = this.scan;
    const { text } = draft.file;
    let line: DirectiveLine | null = readDirectiveLine(text, hash);
    let from = hash;
    while (line !== null) {
      this.obey(line);
      const end = line.end;
      if (draft.conditionals.region !== this.scan.state.algebra.empty) {
        draft.code.blank(from, end);
        return end;
      }
      line = skipDeadGroup(text, end, (dead) => noteVersionDefault(this.scan, dead));
    }
    draft.code.blank(from, text.length);
    from = text.length;
    return from;
  }

  /** At the end of the header: nothing may be left open. */
  finish(): void {
    const { state, draft } = this.scan;
    const unclosed = draft.conditionals.unclosed();
    if (unclosed !== null) {
      state.sink.error('NTB1012', 'this conditional never ends', unclosed, 'close it with `#endif`');
      while (draft.conditionals.close(draft.code.codeOffset(draft.file.text.length)));
    } else if (this.guard !== null && this.guard.end >= 0 && isBlankFrom(draft.file.text, this.guard.end)) {
      state.files.memoryOf(draft.file).guardMacro = this.guard.macro;
    }
  }

  private obey(line: DirectiveLine): void {
    const { state, draft } = this.scan;
    if (line.unterminated !== null) {
      const range = draft.range(line.unterminated, line.unterminated + 2);
      state.sink.error('NTB1010', 'this comment never ends', range, 'close it with `*/`');
    }
    const handler = this.handlers.get(line.name);
    if (handler !== undefined) handler(line);
    else if (!IGNORED.has(line.name)) this.report(line, 'NTB1018', `unknown directive \`#${excerpt(line.name)}\``);
  }

  private open(line: DirectiveLine): void {
    const { draft } = this.scan;
    const isOutermost = this.isFirst && draft.conditionals.depth === 0;
    if (isOutermost) this.guard = readGuard(line, draft.file.text);
    this.isFirst = false;
    draft.body.beginConditional();
    draft.conditionals.open(this.evaluate(line), draft.code.codeOffset(line.start), this.rangeOf(line));
  }

  private branch(line: DirectiveLine): void {
    const { state, draft } = this.scan;
    const { conditionals } = draft;
    if (conditionals.depth === 1) this.guard = null;
    const isElse = line.name === 'else';
    const needsValue = !isElse && conditionals.depth > 0 && conditionals.remaining() !== state.algebra.empty;
    const condition = needsValue ? this.evaluate(line) : state.algebra.universe;
    draft.body.beginBranch();
    if (conditionals.branch(condition, isElse, draft.code.codeOffset(line.start))) return;
    const problem = conditionals.depth === 0 ? 'has no `#if`' : 'follows `#else`';
    this.report(line, 'NTB1013', `this \`#${line.name}\` ${problem}`);
  }

  private close(line: DirectiveLine): void {
    const { draft } = this.scan;
    draft.body.endConditional();
    if (!draft.conditionals.close(draft.code.codeOffset(line.start))) {
      this.report(line, 'NTB1013', 'this `#endif` has no `#if`');
    } else if (draft.conditionals.depth === 0 && this.guard?.end === -1) this.guard.end = line.end;
  }

  /** Where the condition of an `#if` or `#elif` of any form holds. */
  private evaluate(line: DirectiveLine): Region {
    const { state } = this.scan;
    const name = line.rest.slice(0, endOfName(line.rest, 0));
    if (line.name.endsWith('def')) {
      if (name === '') this.report(line, 'NTB1016', `\`#${line.name}\` names no macro`);
      const defined = state.macros.definedRegion(name);
      return line.name.endsWith('ndef') ? state.algebra.subtract(state.algebra.universe, defined) : defined;
    }
    const hasInclude = (spelling: string): boolean => findInclude(this.scan, spelling, false) !== null;
    const { region, problem } = state.conditions.evaluate(line.rest, { budget: this.scan.budget, hasInclude });
    if (problem !== null) {
      this.report(line, 'NTB1016', `cannot evaluate the condition \`${excerpt(line.rest)}\`: ${excerpt(problem)}`);
    }
    return region;
  }

  private reportError(line: DirectiveLine): void {
    const { state, draft } = this.scan;
    if (!state.version.isIn(draft.conditionals.region)) return;
    state.sink.errorIn(draft.file, 'NTB1015', `#error ${excerpt(line.rest)}`, this.rangeOf(line));
  }

  private report(line: DirectiveLine, code: `NTB${number}`, message: string): void {
    this.scan.state.sink.error(code, message, this.rangeOf(line));
  }

  private rangeOf(line: DirectiveLine): ReturnType<HeaderScan['draft']['range']> {
    const { draft } = this.scan;
    return draft.range(line.start, line.start + draft.file.text.slice(line.start, line.end).trimEnd().length);
  }
}

/** `#ifndef X` or `#if !defined(X)` with nothing but comments before it. */
function readGuard(line: DirectiveLine, text: string): { macro: string; end: number } | null {
  const macro =
    line.name === 'ifndef'
      ? /^\w+$/u.exec(line.rest)?.[0]
      : line.name === 'if'
        ? /^!\s*defined\s*(?:\(\s*(\w+)\s*\)|(\w+))$/u
            .exec(line.rest)
            ?.slice(1)
            .find((name) => name !== undefined)
        : undefined;
  return macro !== undefined && isBlankFrom(text.slice(0, line.start), 0) ? { macro, end: -1 } : null;
}

function isBlankFrom(text: string, from: number): boolean {
  return new TokenReader(text, from).next() === null;
}
