import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../generator/expression/parse-expression.js';
import { showExpression } from './show-expression.js';

function show(text: string): string {
  const parsed = parseExpression(text, () => false);
  return parsed.kind === 'error' ? parsed.message : showExpression(parsed);
}

/** Suffix lower-cased with u first; `#` marks what is not decimal, where C tries unsigned types too. */
describe('numbers', () => {
  it.each([
    ['42', '42'],
    ['0', '0#'],
    ['017', '15#'],
    ['0x7fFFffFF', '2147483647#'],
    ['0b101', '5#'],
    ['1u', '1u'],
    ['1UL', '1ul'],
    ['1lu', '1ul'],
    ['1LLU', '1ull'],
    ['0xFFFFFFFFFFFFFFFFULL', '18446744073709551615ull#'],
    ['1i64', '1i64'],
    ['0x10ui64', '16ui64#'],
    ['5I8', '5i8'],
    ['1.5', '1.5f'],
    ['1.5f', '1.5ff'],
    ['.5L', '0.5fl'],
    ['1e3', '1000f'],
    ['1.', '1f'],
    ['0x1.8p1', '3f'],
    ['0xE+1', '(14# + 1)'],
    ['08', '08 is no number'],
    ['1lul', '1lul is no number'],
    ['0x', '0x is no number'],
  ])('%s', (text, want) => {
    expect(show(text)).toBe(want);
  });
});

describe('characters and strings', () => {
  it.each([
    ["'A'", 'char:65'],
    ["'\\0'", 'char:0'],
    ["'\\xff'", 'char:-1'],
    ["'\\''", 'char:39'],
    ["'\\101'", 'char:65'],
    ["'AB'", `char:${0x4142}`],
    ["'abcd'", `char:${0x61626364}`],
    ["L'\\u20ac'", `Lchar:${0x20ac}`],
    ["u'x'", 'uchar:120'],
    ['"a\\n\\"b\\""', '"a\\n\\"b\\""'],
    ['L"a" L"b"', 'L"ab"'],
    ['L"\\\\Device\\\\" "x"', 'L"\\\\Device\\\\x"'],
    ['u8"x"', 'u8"x"'],
    ["''", 'a character constant of no character'],
    ["'abcde'", 'a character constant of more than four characters'],
    ['"\\q"', 'unknown escape \\q'],
  ])('%s', (text, want) => {
    expect(show(text)).toBe(want);
  });
});
