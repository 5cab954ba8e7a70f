import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSyntax } from '../../generator/parse/parse-syntax.js';
import type { SyntaxParser } from '../../generator/parse/syntax-parser.js';

const PROGRAM = new URL('../../dist/parse/parser-thread.js', import.meta.url);

const CODES = ['typedef struct _A { int b : 3; } A;', 'void f(int);', 'struct {', ''];

async function openParser(): Promise<SyntaxParser> {
  expect(existsSync(PROGRAM), 'npm run build').toBe(true);
  return (await import(PROGRAM.href)).openParser();
}

test('what the thread has parsed is what parsing here makes, in whatever order it is asked for', {
  timeout: 30_000,
}, async () => {
  const parser = await openParser();
  try {
    for (const code of CODES) parser.prepare(code);
    for (const code of CODES.toReversed()) {
      const { cells, types, faults } = parser.parse(code) ?? {};
      const local = parseSyntax(code);
      const typeNames = (table: Int32Array | undefined, names: readonly string[] | undefined) =>
        [...(table ?? [])].map((cell, at) => (at % 4 === 0 ? names?.[cell] : cell));
      expect(typeNames(cells, types)).toEqual(typeNames(local?.cells, local?.types));
      expect(faults).toEqual(local?.faults);
    }
  } finally {
    parser.close();
  }
});

test('a code that was not prepared, asked for twice, or asked for after the end is parsed all the same', {
  timeout: 30_000,
}, async () => {
  const parser = await openParser();
  parser.prepare('int a;');
  const starts = () => parser.parse('int a;')?.cells[1];
  try {
    expect([starts(), starts()]).toEqual([0, 0]);
    expect(parser.parse('  int b;')?.cells[1]).toBe(2);
  } finally {
    parser.close();
  }
  expect(parser.parse('   int c;')?.cells[1]).toBe(3);
});
