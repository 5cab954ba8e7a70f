import type { ApiModel } from '../model/api-model.js';
import type { Target } from '../model/target.js';
import { type Compiler, compileToAssembly } from './compilers.js';
import {
  type Assertion,
  planFunctionAssertions,
  planRecordAssertions,
  planValueAssertions,
} from './plan-assertions.js';

/** What the compiler is given beside the assertions. */
export interface VerifyInput {
  /** C text that includes the headers. */
  readonly preamble: string;
  readonly flags: readonly string[];
}

export interface VerifyFailure {
  readonly subject: string;
  readonly claim: string;
  readonly message: string;
}

/** A line of C, and the assertion that stands on it. */
export interface JudgedLine {
  readonly text: string;
  readonly assertion: Assertion | null;
}

/**
 * Values first: then macros go that share a function's or a field's name, since they would rename it in what follows.
 */
export function planLines(model: ApiModel, target: Target, compiler: Compiler): readonly JudgedLine[] {
  return [
    ...planValueAssertions(model, target, compiler).map(asLine),
    ...undefine(model.functions.map(({ name }) => name)),
    ...planFunctionAssertions(model, target).map(asLine),
    ...undefineFields(model, target),
    ...planRecordAssertions(model, target).map(asLine),
  ];
}

function asLine(assertion: Assertion): JudgedLine {
  return { text: `_Static_assert(${assertion.expression}, "does not hold");`, assertion };
}

export function undefineFields(model: ApiModel, target: Target): readonly JudgedLine[] {
  return undefine([...model.records.values()].flatMap(({ layouts }) => layouts[target]?.fields ?? []).map(toName));
}

function toName({ name }: { readonly name: string }): string {
  return name;
}

function undefine(names: readonly string[]): readonly JudgedLine[] {
  return [...new Set(names)].map((name) => ({ text: `#undef ${name}`, assertion: null }));
}

export function compileLines(lines: readonly JudgedLine[], compiler: Compiler, input: VerifyInput) {
  const text = lines.map((line) => line.text).join('\n');
  return compileToAssembly(compiler, `${input.preamble}\n${text}\n`, input.flags);
}

export function checkLines(
  lines: readonly JudgedLine[],
  compiler: Compiler,
  input: VerifyInput,
): readonly VerifyFailure[] {
  const output = compileLines(lines, compiler, input);
  return output.assembly === null ? readFailures(output.errors, lines, input) : [];
}

/** An error of the compiler's in one of the lines is a failed claim; without any, the compiler itself has failed. */
export function readFailures(
  errors: string,
  lines: readonly JudgedLine[],
  input: VerifyInput,
): readonly VerifyFailure[] {
  const failures = [...readErrors(errors, lines, input)].flatMap(([index, text]) => {
    const assertion = lines[index]?.assertion;
    if (assertion == null) return [];
    const message = text.includes('does not hold') ? 'the compiler disagrees' : text;
    return [{ subject: assertion.subject, claim: assertion.claim, message }];
  });
  if (failures.length > 0) return failures;
  return [{ subject: 'compiler', claim: 'the assertions compile', message: errors.slice(0, 2000) }];
}

/** What the compiler says of each line, by its index: the assertion follows from the line number. */
export function readErrors(
  errors: string,
  lines: readonly JudgedLine[],
  { preamble }: VerifyInput,
): ReadonlyMap<number, string> {
  const before = preamble.split('\n').length;
  const found = new Map<number, string>();
  for (const match of errors.matchAll(/^<stdin>:(\d+):\d+: (?:fatal )?error: (.*)$/gm)) {
    const index = Number(match[1]) - before - 1;
    if (lines[index] !== undefined) found.set(index, match[2] ?? '');
  }
  return found;
}
