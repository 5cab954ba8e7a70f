import { describe, expect, test } from 'vitest';
import { openUnit, parseUnit } from '../../generator/parse/parse-unit.js';
import { PLAIN_PARSER } from '../../generator/parse/syntax-parser.js';
import { scanText } from './parse-text.js';

function scanOne(text: string) {
  const [header] = scanText(text).value.headers;
  if (header === undefined) throw new Error('there is no header');
  return header;
}

/** What stands at the mark `@`: what is read of it alone, and what the whole header has there. */
function readAtMark(marked: string) {
  const header = scanOne(marked.replace('@', ''));
  const word = /@(\w+)/.exec(marked)?.[1] ?? '';
  const offset = header.code.indexOf(word);
  const at = header.text.lastIndexOf(word);
  const { reads } = openUnit(header, PLAIN_PARSER);
  const alone = reads.filter(({ start, end }) => start <= offset && offset < end).flatMap(({ read }) => read().value);
  const whole = parseUnit(header).value.declarations;
  return { alone, wanted: whole.filter(({ range }) => range.start <= at && at < range.end) };
}

describe('a declaration read alone is what the whole header has', () => {
  test.each([
    ['alone', 'int @f(void);', 1],
    ['between others', 'int a;\n/** Two. */\nint __stdcall @f(int);\nint b;', 1],
    ['a record without a declarator', 'int a; struct S { int @M; } ; int b;', 1],
    ['several of one definition', 'int a;\ntypedef struct S { int A; } @S, *PS;', 3],
    ['with a conditional member', 'struct S {\nint @A;\n#ifdef _WIN64\nint B;\n#endif\n};\nint b;', 1],
    ['under a condition', 'int a;\n#ifdef _WIN64\nint @b;\n#endif\nint c;', 1],
    ['under a packing', '#pragma pack(push, 1)\nstruct S { char A; int @B; };\n#pragma pack(pop)', 1],
    ['behind an expansion', '#define PAIR int a; int b;\nPAIR\nint @c;', 1],
    ['split by a conditional', 'int a;\nint @f(\n#ifdef _WIN64\nint A,\n#endif\nint B);\nint b;', 2],
    ['beside one that is split', 'int @a;\nint f(\n#ifdef _WIN64\nint A,\n#endif\nint B);\nint b;', 1],
    ['that a conditional opens', '#ifdef _WIN64\nstruct A {\n#else\nstruct A { int b;\n#endif\nint @a; };', 2],
  ])('%s', (_, marked, count) => {
    const { alone, wanted } = readAtMark(marked);
    expect(alone).toEqual(wanted);
    expect(alone.length).toBe(count);
  });
});

test('mistakes are told of before anything is read', () => {
  const { reads, diagnostics } = openUnit(scanOne('int a;\nint b c;\nint d;'), PLAIN_PARSER);
  expect(diagnostics.map(({ range }) => range?.line)).toEqual([2]);
  expect(reads.flatMap(({ read }) => read().value).map(({ range }) => range.line)).toEqual([1, 3]);
});

test('what is no declaration is told of when it is read', () => {
  const { reads, diagnostics } = openUnit(scanOne('int a;\nMAKE(x);\nint b;'), PLAIN_PARSER);
  expect(diagnostics).toEqual([]);
  expect(reads.flatMap(({ read }) => read().diagnostics).map(({ code }) => code)).toEqual(['NTB1205']);
});
