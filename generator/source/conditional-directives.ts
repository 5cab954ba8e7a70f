import { excerpt } from './diagnostic-sink.js';
import type { DirectiveLine } from './directive-line.js';
import { findInclude } from './inclusion.js';
import { endOfName } from './lexeme.js';
import type { Region } from './region.js';
import type { HeaderScan } from './scan-state.js';
import { TokenReader } from './token-reader.js';

/** Obeys `#if`, `#elif`, `#else`, `#endif` in all forms (C11 6.10.1), and finds the include guard of a header. */
export class ConditionalDirectives {
  /** The macro of an include guard, as long as the header may still turn out to stand inside one. */
  private guard: { readonly macro: string; end: number } | null = null;
  private isFirst = true;
  private isExcessReported = false;

  constructor(private readonly scan: HeaderScan) {}

  open(line: DirectiveLine): void {
    const { draft } = this.scan;
    if (this.isFirst) this.guard = readGuard(line, draft.file.text);
    this.isFirst = false;
    draft.body.beginConditional();
    draft.conditionals.open(this.evaluate(line), draft.code.codeOffset(line.start), this.scan.lineRange(line));
    this.checkExcess(line);
  }

  branch(line: DirectiveLine): void {
    const { state, draft } = this.scan;
    const { conditionals } = draft;
    if (conditionals.depth === 1) this.guard = null;
    const isElse = line.name === 'else';
    const needsValue = !isElse && conditionals.depth > 0 && conditionals.remaining() !== state.algebra.empty;
    const condition = needsValue ? this.evaluate(line) : state.algebra.universe;
    draft.body.beginBranch();
    if (conditionals.branch(condition, isElse, draft.code.codeOffset(line.start))) {
      this.checkExcess(line);
      return;
    }
    const problem = conditionals.depth === 0 ? 'has no `#if`' : 'follows `#else`';
    this.report(line, 'NTB1013', `this \`#${line.name}\` ${problem}`);
  }

  close(line: DirectiveLine): void {
    const { draft } = this.scan;
    draft.body.endConditional();
    if (!draft.conditionals.close(draft.code.codeOffset(line.start))) {
      this.report(line, 'NTB1013', 'this `#endif` has no `#if`');
    } else if (draft.conditionals.depth === 0 && this.guard?.end === -1) this.guard.end = line.end;
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

  private checkExcess(line: DirectiveLine): void {
    if (this.isExcessReported || !this.scan.draft.conditionals.isExcessive) return;
    this.isExcessReported = true;
    this.report(line, 'NTB1019', 'conditionals are nested too deeply here, or have too many branches');
  }

  private report(line: DirectiveLine, code: `NTB${number}`, message: string): void {
    this.scan.state.sink.error(code, message, this.scan.lineRange(line));
  }
}

/** `#ifndef X` or `#if !defined(X)` with nothing but comments before it. */
function readGuard(line: DirectiveLine, text: string): { macro: string; end: number } | null {
  const pattern = GUARDS.get(line.name);
  const macro = pattern
    ?.exec(line.rest)
    ?.slice(1)
    .find((name) => name !== undefined);
  return macro !== undefined && isBlankFrom(text.slice(0, line.start), 0) ? { macro, end: -1 } : null;
}

const GUARDS: ReadonlyMap<string, RegExp> = new Map([
  ['ifndef', /^(\w+)$/u],
  ['if', /^!\s*defined\s*(?:\(\s*(\w+)\s*\)|(\w+))$/u],
]);

function isBlankFrom(text: string, from: number): boolean {
  return new TokenReader(text, from).next() === null;
}
