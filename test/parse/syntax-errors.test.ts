import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../generator/parse/syntax-node.js';
import { parseText } from './parse-text.js';

/** Name, C with one mistake, code and line:column of it. */
const mistakes: readonly (readonly [string, string, string])[] = [
  ['a semicolon is missing', 'int a;\nint b\nint c;', 'NTB1201 2:6'],
  ['a parenthesis is missing', 'int f(int a;', 'NTB1201 1:12'],
  ['a brace is missing', 'struct S { int a;', 'NTB1202 1:1'],
  ['a stray brace', 'int a;\n}\nint b;', 'NTB1202 2:1'],
  ['a stray word', 'int a;\nSOME int b;', 'NTB1202 2:10'],
  ['an unknown macro as a statement', 'int a;\nMAKE(x);\nint b;', 'NTB1205 2:1'],
  ['an unknown macro as a type', 'struct S { MAKE(x) a; };', 'NTB1205 1:12'],
  ['a statement at file scope', 'a = 1;', 'NTB1203 1:1'],
  ['two words of a type that do not go together', 'struct S { unsigned FOO a; };', 'NTB1204 1:12'],
];

describe('a mistake', () => {
  test.each(mistakes)('%s', (_, text, want) => {
    const { diagnostics } = parseText(text);
    expect(diagnostics.map(({ code, range }) => `${code} ${range?.line}:${range?.column}`)).toContain(want);
    expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('leaves the declarations around it', () => {
    const { declarations } = parseText('int a;\nMAKE(x);\nint f(int a;\nint b;');
    expect(declarations.map((each) => 'name' in each && each.name)).toContain('a');
  });

  test.each([
    ['SOMEAPI int b;', 'SOMEAPI'],
    ['__some_words SOMEAPI void f(int a);', '__some_words'],
  ])('names the macro that may be missing: %s', (text, macro) => {
    const [found] = parseText(text).diagnostics;
    expect(found?.hint).toContain(`\`${macro}\``);
  });

  test('names the word before, too: that one is read as a type', () => {
    const [found] = parseText('SOMEAPI\nLONG\nf(int a);').diagnostics;
    expect(found?.hint).toContain('`SOMEAPI`');
    const [reserved] = parseText('__some_annotation\nvoid\nf(int a);').diagnostics;
    expect(reserved?.hint).toContain('`__some_annotation`');
    const [ofParameter] = parseText('int f(IN const LIST *a);').diagnostics;
    expect(ofParameter?.hint).toContain('`IN`');
  });

  test('names the macro that stands in its place', () => {
    const [found] = parseText('#define First 1\nstruct s { int First; };').diagnostics;
    expect(found).toMatchObject({ message: 'unexpected `1`', range: { line: 2, column: 16, start: 31, end: 36 } });
    expect(found?.hint).toBe('`First` is a macro here, and stands for something else');
  });

  test('is C++ outside of its conditions', () => {
    const { declarations, diagnostics } = parseText('int a;\nextern "C" {\nint f(void);\n}\nint b;');
    expect(diagnostics).toMatchObject([{ code: 'NTB1203', message: 'this is C++', range: { line: 2, column: 1 } }]);
    expect(diagnostics[0]?.hint).toContain('__cplusplus');
    expect(declarations).toHaveLength(2);
  });

  test('is not looked for in an unnamed bit-field', () => {
    expect(parseText('struct S { int : 3; unsigned int : 0; int a; };').diagnostics).toEqual([]);
  });

  test('comes in a bounded number', () => {
    const { diagnostics } = parseText('int a b;\n'.repeat(5000));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(100);
  });
});

describe('deep nesting is a diagnostic, not a crash', () => {
  const deep = 100 * MAX_DEPTH;
  test.each([
    ['pointers', `int ${'*'.repeat(deep)}a;`],
    ['parentheses', `int ${'('.repeat(deep)}a${')'.repeat(deep)};`],
    ['arrays', `int a${'[1]'.repeat(deep)};`],
    ['records', `${'struct { '.repeat(2000)}int a;${' } m;'.repeat(2000)}`],
    ['anonymous records', `${'union { '.repeat(2000)}int a;${' };'.repeat(2000)}`],
    ['callbacks', `void f(${'void (*g)('.repeat(2000)}int${')'.repeat(2000)});`],
    ['open braces', 'struct S {'.repeat(2000)],
    ['open parentheses', `int f${'('.repeat(deep)}`],
  ])('%s', { timeout: 20_000 }, (_, text) => {
    const { diagnostics } = parseText(text);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('of an expression is left to its reader', () => {
    const { declarations, diagnostics } = parseText(`enum E { A = ${'('.repeat(5000)}1${')'.repeat(5000)} };`);
    expect(diagnostics).toEqual([]);
    expect(declarations).toHaveLength(1);
  });
});
