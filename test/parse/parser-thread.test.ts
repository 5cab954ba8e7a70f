import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseSyntax } from '../../generator/parse/parse-syntax.js';
import type { SyntaxParser } from '../../generator/parse/syntax-parser.js';
import { temporaryFolder } from '../temporary-folder.js';

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

test.each([
  ['before it has begun', ''],
  [
    'while it parses',
    "const code = 'typedef struct _A { int b; } A;'.repeat(5000); for (let at = 0; at < 9; at++) parser.prepare(code);",
  ],
])('a process that ends the thread %s ends well', { timeout: 60_000 }, (_, prepare) => {
  const program = `import { openParser } from ${JSON.stringify(PROGRAM.href)}; const parser = openParser(); ${prepare} parser.close();`;
  const dir = temporaryFolder({ 'program.mjs': program });
  for (let round = 0; round < 3; round++) {
    const { status, stderr } = spawnSync(process.execPath, [path.join(dir, 'program.mjs')], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
});
