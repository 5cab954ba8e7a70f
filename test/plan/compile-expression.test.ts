import { expect, test } from 'vitest';
import { parseExpression } from '../../generator/expression/parse-expression.js';
import { compileExpression } from '../../generator/plan/compile-expression.js';
import { bitAnd, bitOr, bitXor } from '../../runtime/support/index.js';
import { bindText } from '../emit/bind-text.js';

const { model } = bindText(`
#include <prelude.h>
#define LIMIT 7
#define WRAPPED 0x1ffffffffffffffui64
typedef struct _PAIR { ULONG Key; PVOID Value; } PAIR;
typedef struct _USES { PAIR Pair; } USES;
`);

/** Names are numbers of the test: Count 5, Rows 3, *Length 20, 'return' 9. */
const NUMBERS: Readonly<Record<string, string>> = { Count: '5', Rows: '3', return: '9' };

const FIELDS: Readonly<Record<string, string>> = { Length: '6', 'Part.Length': '10' };

function evaluate(text: string): number | null {
  const parsed = parseExpression(text, (name) => name === 'PAIR' || name === 'ULONG' || name === 'PVOID');
  if (parsed.kind === 'error') throw new Error(parsed.message);
  const compiled = compileExpression(parsed, {
    model,
    useSupport: (name) => name,
    numberOf: (name, isDereferenced) => (isDereferenced ? (name === 'Length' ? '20' : null) : (NUMBERS[name] ?? null)),
    memberOf: (name, path) => (name === 'Info' ? (FIELDS[path.join('.')] ?? null) : null),
  });
  // x64: pointers of eight bytes.
  const names = ['P64', 'ARM64', 'bitAnd', 'bitOr', 'bitXor'];
  const run = compiled === null ? null : new Function(...names, `return ${compiled}`);
  return run === null ? null : (run(true, false, bitAnd, bitOr, bitXor) as number);
}

/** Values by C11 6.5, with PAIR of 16 bytes on x64. */
const values: readonly (readonly [string, number | null])[] = [
  ['Count', 5],
  ['Count * sizeof(PAIR)', 80],
  ['sizeof(PAIR) - sizeof(PVOID)', 8],
  ['*Length', 20],
  ['*Length / sizeof(ULONG)', 5],
  ['7 / 2', 3],
  ['(0 - 7) / 2', -3],
  ['Count % Rows', 2],
  ['Count - 1 + 2 * 3', 10],
  ['Count << 3', 40],
  ['Count >> 1', 2],
  ['Count > Rows ? Count : Rows', 5],
  ['Count >= 5', 1],
  ['Count == 4', 0],
  ['Count != 4 && Rows', 1],
  ['!Count', 0],
  ['!Count || !Rows', 0],
  ['-Count + 6', 1],
  ['(ULONG)Count', 5],
  ['LIMIT', 7],
  ['return', 9],
  ['Count & 1', 1],
  ['Count | 2', 7],
  ['Count ^ 4', 1],
  ['(Count + 7) & ~7', 8],
  ['~7 & (Count + 7)', 8],
  ['~Count', null],
  ['Count | ~1', null],
  ['&Count', null],
  ['Unknown', null],
  ['*Unknown', null],
  ['Info->Length', 6],
  ['(*Info).Length', 6],
  ['Info->Part.Length * 2', 20],
  ['Info.Length', null],
  ['Info->Next->Length', null],
  ['Other->Length', null],
  ['strlen(Count)', null],
  ['WRAPPED', null],
];

test.each(values)('%s', (text, want) => expect(evaluate(text)).toBe(want));

test('a tower of parentheses and signs ends', () => {
  expect(evaluate(`${'-'.repeat(3)}Count`)).toBe(-5);
  const deep = { kind: 'unary', operator: '-', operand: { kind: 'name', name: 'Count' } } as const;
  let expression: Parameters<typeof compileExpression>[0] = deep;
  for (let index = 0; index < 500; index++) expression = { kind: 'unary', operator: '!', operand: expression };
  expect(compileExpression(expression, { model, useSupport: (name) => name, numberOf: () => '1' })).toBeNull();
});
