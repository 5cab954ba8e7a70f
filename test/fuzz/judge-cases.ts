import fc from 'fast-check';
import { TARGETS } from '../../generator/model/target.js';
import { findCompiler } from '../../generator/verify/compilers.js';
import { verifyTarget } from '../../generator/verify/verify-target.js';
import { resolveText } from '../resolve/resolve-text.js';
import { randomExpression } from './random-expression.js';
import { randomPrototype } from './random-prototype.js';
import { randomRecord } from './random-record.js';

const PRELUDE = `
#ifdef _WIN64
typedef unsigned __int64 FUZZ_SIZE;
#define FUZZ_WIDE __declspec(align(8))
#define FUZZ_PACK
#define FUZZ_UNPACK
#define FUZZ_X86_CALL
#define FUZZ_WIDE_CALL __stdcall
#else
typedef unsigned long FUZZ_SIZE;
#define FUZZ_WIDE
#define FUZZ_PACK __pragma(pack(push, 2))
#define FUZZ_UNPACK __pragma(pack(pop))
#define FUZZ_X86_CALL __stdcall
#define FUZZ_WIDE_CALL
#endif
typedef unsigned short wchar_t;
typedef void (__stdcall *FUZZ_CALLBACK)(FUZZ_SIZE, void *);
typedef int FUZZ_FUNCTION(char);
`;

/** One random declaration, named by its number so that a failure leads back to it. */
export interface Case {
  readonly name: string;
  readonly text: string;
}

/** A third each of records, prototypes and constants; the seed decides them all. */
export function makeCases(seed: number, count: number): readonly Case[] {
  const third = { seed, numRuns: Math.ceil(count / 3) };
  const records = fc
    .sample(randomRecord, third)
    .map((spell, index) => ({ name: `R${index}`, text: spell(`R${index}`) }));
  const functions = fc
    .sample(randomPrototype, third)
    .map((spell, index) => ({ name: `F${index}`, text: spell(`F${index}`) }));
  const constants = fc
    .sample(randomExpression, third)
    .map((text, index) => ({ name: `C${index}`, text: `#define C${index} ${text}` }));
  return [...records, ...functions, ...constants];
}

/** Sends the cases through the whole front end and lets a C compiler judge: what it finds, and how much it checked. */
export function judgeCases(cases: readonly Case[]): { readonly failures: readonly string[]; readonly checked: number } {
  const text = `${PRELUDE}${cases.map((item) => item.text).join('\n')}\n`;
  const all = ['*'];
  const { model, diagnostics } = resolveText(text, {
    select: { functions: all, records: all, enums: all, constants: all },
  });
  const failures = diagnostics.map((found) => `${found.code} line ${found.range?.line}: ${found.message}`);
  const known = new Set([...model.functions.map(({ name }) => name), ...model.constants.keys()]);
  for (const { typedefs } of model.records.values()) for (const name of typedefs) known.add(name);
  failures.push(
    ...cases.filter(({ name }) => !known.has(name)).map(({ name, text: c }) => `${name} is not in the model: ${c}`),
  );
  let checked = 0;
  for (const target of TARGETS) {
    const compiler = findCompiler(target);
    if (compiler === null) throw new Error(`no compiler for ${target}: apt-get install clang`);
    const report = verifyTarget(model, target, compiler, { preamble: text, flags: [] });
    if (report.brokenHeaders !== null)
      failures.push(`the cases do not compile: ${report.brokenHeaders.slice(0, 2000)}`);
    checked += report.checked;
    failures.push(
      ...report.failures.map(({ subject, claim, message }) => `${target} ${subject}: ${claim}: ${message}`),
    );
  }
  return { failures, checked };
}
