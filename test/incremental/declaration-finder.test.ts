import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import { cutChunks } from '../../generator/incremental/code-chunks.js';
import { createDeclarationFinder } from '../../generator/incremental/declaration-finder.js';
import { listDeclared, withSharers } from '../../generator/incremental/declaration-text.js';
import type { Declaration } from '../../generator/model/declaration.js';
import { parseUnit } from '../../generator/parse/parse-unit.js';
import { scan } from '../../generator/pipeline.js';

const EVERYWHERE = { targets: ['x64'], versions: [{ since: null, until: null }] } as const;

/** Marks of `|` are where conditionals begin and end, one after the other. */
function cut(marked: string): readonly string[] | null {
  const bounds = [...marked.matchAll(/\|/g)].map(({ index }, count) => index - count);
  const code = marked.replaceAll('|', '');
  const guards = bounds.flatMap((start, at) =>
    at % 2 === 0 ? [{ start, end: bounds[at + 1] ?? code.length, guard: EVERYWHERE }] : [],
  );
  const chunks = cutChunks(code, guards);
  return chunks?.map(({ start, end, isTorn }) => (isTorn ? 'torn' : code.slice(start, end))) ?? null;
}

describe('code is cut where declarations end', () => {
  test.each([
    ['after semicolons', 'int a; int b;', ['int a;', ' int b;']],
    ['not inside a record', 'struct A { int a; }; int b;', ['struct A { int a; };', ' int b;']],
    ['after a body', 'int f(void) { return 1; } int b;', ['int f(void) { return 1; }', ' int b;']],
    ['not at a semicolon in a literal', 'int a = \';\'; char b[] = ";{";', ["int a = ';';", ' char b[] = ";{";']],
    ['not after an initializer', 'int a[] = { 1 }; int b;', ['int a[] = { 1 };', ' int b;']],
    ['around a conditional between declarations', 'int a; | int b; | int c;', ['int a;', '  int b;', '  int c;']],
    ['around a conditional member', 'struct A { | int a; | int b; };', ['struct A {  int a;  int b; };']],
  ])('%s', (_, code, want) => {
    expect(cut(code)).toEqual(want);
  });

  test.each([
    ['inside a declaration', 'int a; int | __stdcall | f(void); int b;', ['int a;', 'torn', ' int b;']],
    ['that opens a record', '| struct A { | int a; }; int b;', ['torn', ' int b;']],
    ['around one and a half', '| int a; int | b; int c;', ['torn', 'torn', ' int c;']],
  ])('torn by a conditional %s', (_, code, want) => {
    expect(cut(code)).toEqual(want);
  });

  test.each([
    ['a bracket too many', 'int a; } int b;'],
    ['a bracket too few', 'struct A { int a;'],
  ])('nowhere with %s', (_, code) => {
    expect(cut(code)).toBeNull();
  });
});

/** Offsets in the code count from its beginning; those in ranges are the header's. */
function spell(declarations: readonly Declaration[]): string {
  return JSON.stringify(
    declarations,
    function (this: object, key: string, value: unknown) {
      const isOfCode = key === 'offset' || ('text' in this && (key === 'start' || key === 'end'));
      return isOfCode ? undefined : value;
    },
    1,
  );
}

test('a declaration read alone is the one that comes of the whole header', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const headers = process.env['PHNT_INCLUDE'] ?? path.join(root, 'headers');
  expect(readdirSync(headers).length).toBeGreaterThan(0);
  const { ready } = prepareRun({ headers, out: 'out' }, root);
  const scanned = ready === null ? [] : scan(ready.input).value.headers;
  let count = 0;
  for (const source of scanned) {
    const { value, diagnostics } = parseUnit(source);
    if (diagnostics.length > 0) continue;
    const names = new Set(value.declarations.flatMap(listDeclared));
    for (const name of names) {
      // A new one each time: what another name has made it read would be there already.
      const found = createDeclarationFinder(source)?.find(name);
      if (found == null) continue;
      count++;
      const named = value.declarations.filter((declaration) => listDeclared(declaration).includes(name));
      const whole = withSharers(named, value.declarations);
      expect(spell(found), `${name} of ${source.path}`).toEqual(spell(whole));
    }
  }
  expect(count).toBeGreaterThan(100);
}, 120_000);
