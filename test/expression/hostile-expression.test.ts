import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../../generator/expression/evaluate-expression.js';
import { parseExpression } from '../../generator/expression/parse-expression.js';
import type { EvaluationScope } from '../../generator/expression/value.js';

/** A scope in which every type is unknown but `T`, an int. */
const int = { kind: 'integer', name: 'int', size: 4, isSigned: true } as const;
const scope: EvaluationScope = {
  pointerSize: 8,
  findName: () => null,
  toCType: (syntax) => (syntax.kind === 'pointer' ? { ...syntax, pointee: int, isPointeeConst: false } : int),
  underlying: (type) => type,
  layoutOf: (type) => (type.kind === 'integer' ? { size: type.size, align: type.size } : null),
  findField: () => null,
};

function run(text: string): string {
  const parsed = parseExpression(text, (name) => name === 'T');
  return parsed.kind === 'error' ? 'error' : evaluateExpression(parsed, scope).kind;
}

const WORDS =
  '( ) [ ] { } , . -> + - * / % << >> < <= == && || ! ~ & | ^ ? : sizeof T x 0 1 0x7fffffff 1.5 1e999 \'a\' L"s" ' +
  '-1 offsetof _Alignof return struct const 0xffffffffffffffffffff ui64 /* */ // # \\ " \'';
const word = fc.constantFrom(...WORDS.split(' '));

describe('whatever a header holds', () => {
  it('ends in a value or an error, never in a throw', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(run(words.join(' '))).toMatch(/^(?:integer|float|pointer|string|object|error)$/);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('even if it is no C at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(run(text)).toMatch(/^\w+$/);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it.each([
    ['a string', `"${'a'.repeat(1_000_000)}"`, 'string'],
    ['a string of escapes', `"${'\\n'.repeat(500_000)}"`, 'string'],
    ['a string that does not end', `"${'a'.repeat(1_000_000)}`, 'error'],
    ['a comment that does not end', `/*${'*'.repeat(1_000_000)}`, 'error'],
    ['a number', '9'.repeat(100_000), 'error'],
    ['an initializer', `{${'1,'.repeat(100_000)}}`, 'error'],
    ['a call', `f(${'1,'.repeat(10_000)}1)`, 'error'],
    ['a shift', '1 << 0x7fffffffffffffff', 'integer'],
  ])('%s of any length', (_name, text, want) => {
    expect(run(text)).toBe(want);
  });
});
