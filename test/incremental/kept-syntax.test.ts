import { expect, test } from 'vitest';
import { digest } from '../../generator/cache/digest.js';
import type { Baseline } from '../../generator/incremental/baseline.js';
import { openSyntax } from '../../generator/incremental/kept-syntax.js';
import type { SyntaxTable } from '../../generator/parse/syntax-table.js';

const BASELINE: Baseline = {
  version: 1,
  versionNames: [],
  statusOrder: [],
  inclusions: ['a.h'],
  headers: [{ path: 'a.h', isSdk: false, print: 'A', declared: [], findings: [] }],
  findings: [],
  names: { functions: [], records: [], enums: [], constants: [], typedefs: [], unbound: [] },
  pages: [],
};

function table(): SyntaxTable {
  return { cells: new Int32Array(0), types: [], faults: [] };
}

function openWith(kept: SyntaxTable) {
  const asked: string[] = [];
  const fresh = table();
  const parser = {
    prepare: (code: string) => void asked.push(`prepare ${code}`),
    parse: (code: string) => {
      asked.push(`parse ${code}`);
      return fresh;
    },
    close: () => {},
  };
  const readSyntax = (print: string) => new Map(print === 'A' ? [[digest('int a;'), kept]] : []);
  const earlier = { baseline: BASELINE, readHeader: () => null, readSyntax, parser, readOutput: () => null };
  return { asked, fresh, syntax: openSyntax(earlier) };
}

test('what the header said before is not parsed again', () => {
  const kept = table();
  const { asked, syntax } = openWith(kept);
  syntax.parserOf('a.h').prepare('int a;');
  expect(syntax.parserOf('a.h').parse('int a;')).toBe(kept);
  expect(asked).toEqual([]);
  expect(syntax.syntaxOf('a.h').get(digest('int a;'))).toBe(kept);
});

test.each([
  ['a text that it did not say', 'a.h', 'int b;'],
  ['a header that was not there', 'b.h', 'int a;'],
])('%s is parsed, and kept from then on', (_, path, code) => {
  const { asked, fresh, syntax } = openWith(table());
  syntax.parserOf(path).prepare(code);
  expect(syntax.parserOf(path).parse(code)).toBe(fresh);
  expect(asked).toEqual([`prepare ${code}`, `parse ${code}`]);
  expect([...syntax.syntaxOf(path)]).toEqual([[digest(code), fresh]]);
});
