import { describe, expect, test } from 'vitest';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { openDeclarations } from '../../generator/parse/single-declarations.js';
import { PLAIN_PARSER } from '../../generator/parse/syntax-parser.js';
import { scanText } from './parse-text.js';

function open(text: string) {
  const [header] = scanText(text).value.headers;
  if (header === undefined) throw new Error('there is no header');
  return { header, single: openDeclarations(header, PLAIN_PARSER) };
}

describe('a declaration is read by a place in it', () => {
  test.each([
    ['alone', 'int @f(void);'],
    ['between others', 'int a;\n/** Two. */\nint __stdcall @f(int);\nint b;'],
    ['a record without a declarator', 'int a; struct S { int @M; } ; int b;'],
    ['several of one definition', 'int a;\ntypedef struct S { int A; } @S, *PS;'],
    ['with a conditional member', 'struct S {\nint @A;\n#ifdef _WIN64\nint B;\n#endif\n};\nint b;'],
    ['under a condition', 'int a;\n#ifdef _WIN64\nint @b;\n#endif\nint c;'],
    ['under a packing', '#pragma pack(push, 1)\nstruct S { char A; int @B; };\n#pragma pack(pop)'],
    ['behind an expansion', '#define PAIR int a; int b;\nPAIR\nint @c;'],
  ])('%s', (_, marked) => {
    const { header, single } = open(marked.replace('@', ''));
    const offset = header.code.indexOf(/@(\w+)/.exec(marked)?.[1] ?? '');
    const place = single?.placeOf(offset) ?? null;
    const whole = parseUnit(header).value.declarations;
    const wanted = whole.filter(({ range }) => {
      const at = header.text.lastIndexOf(/@(\w+)/.exec(marked)?.[1] ?? '');
      return range.start <= at && at < range.end;
    });
    expect(wanted.length).toBeGreaterThan(0);
    expect(place === null ? null : single?.read(place)).toEqual(wanted);
  });
});

test('between declarations there is none', () => {
  const { header, single } = open('int a;\n#define B\nint c;');
  expect(single?.placeOf(header.code.indexOf(';') + 1)).toBeNull();
  expect(single?.placeOf(header.code.length + 1)).toBeNull();
});

describe('what has a meaning as a whole only is not opened', () => {
  test.each([
    ['a mistake', 'int a;\nint b c;\nint d;'],
    ['a conditional inside of a declaration', 'int f(\n#ifdef _WIN64\nint A,\n#endif\nint B);\nint b;'],
    ['a conditional that opens a record', '#ifdef _WIN64\nstruct A {\n#else\nstruct A { int b;\n#endif\nint a; };'],
  ])('%s', (_, text) => {
    expect(open(text).single).toBeNull();
  });
});

test('what cannot be read has no declarations', () => {
  const { header, single } = open('int a;\nMAKE(x);\nint b;');
  const place = single?.placeOf(header.code.indexOf('MAKE')) ?? null;
  expect(place).not.toBeNull();
  expect(place === null ? [] : single?.read(place)).toBeNull();
});
