import { describe, expect, it } from 'vitest';
import { scanFiles, scanText, showDiagnostics } from './scan-text.js';

function found(text: string): readonly string[] {
  return showDiagnostics(scanFiles({ 'own/test.h': text }).diagnostics);
}

describe('bad input gives one diagnostic with its place', () => {
  it.each([
    ['a comment without end', 'int a; /* b\nc', 'test.h:1:8 NTB1010 this comment never ends (close it with `*/`)'],
    ['half a comment end', 'int a; /*/', 'test.h:1:8 NTB1010 this comment never ends (close it with `*/`)'],
    ['one in a directive', '#define A 1 /* b\nc', 'test.h:1:13 NTB1010 this comment never ends (close it with `*/`)'],
    ['a string without end', 'char *s = "abc;\nint a;', 'test.h:1:11 NTB1011 this string never ends: "abc;'],
    ['a wide string', 'a = L"abc;\nint a;', 'test.h:1:6 NTB1011 this string never ends: "abc;'],
    ['a character without end', "char c = 'a;\nint a;", "test.h:1:10 NTB1011 this character constant never ends: 'a;"],
    [
      'a conditional without end',
      'a\n#if 1\n#ifdef X\n#endif\nb',
      'test.h:2:1 NTB1012 this conditional never ends (close it with `#endif`)',
    ],
    ['a dead one', 'a\n#if 0\nb', 'test.h:2:1 NTB1012 this conditional never ends (close it with `#endif`)'],
    ['an #else without #if', 'a\n#else\nb', 'test.h:2:1 NTB1013 this `#else` has no `#if`'],
    ['an #elif without #if', '#elif 1', 'test.h:1:1 NTB1013 this `#elif` has no `#if`'],
    ['an #endif without #if', '  #endif // X', 'test.h:1:3 NTB1013 this `#endif` has no `#if`'],
    ['an #else after #else', '#if 1\n#else\n#else\n#endif', 'test.h:3:1 NTB1013 this `#else` follows `#else`'],
    [
      'a body without end',
      'int f(void)\n{ if (1) {\n}',
      'test.h:2:1 NTB1014 the function body that begins here never ends (close it with `}`)',
    ],
    ['an #error', "#if 0\n#error no\n#endif\n#error  Don't  do this", "test.h:4:1 NTB1015 #error Don't do this"],
    ['an #ifdef without name', '#ifdef\n#endif', 'test.h:1:1 NTB1016 `#ifdef` names no macro'],
    ['a #define without name', '#define 1 2', 'test.h:1:1 NTB1017 cannot read this `#define`: 1 2'],
    ['parameters without end', '#define F(a, b c', 'test.h:1:1 NTB1017 cannot read this `#define`: F(a, b c'],
    ['parameters that are no names', '#define F(a, 1) a', 'test.h:1:1 NTB1017 cannot read this `#define`: F(a, 1) a'],
    ['an #undef without name', '#undef', 'test.h:1:1 NTB1017 `#undef` names no macro'],
    ['an unknown directive', '#inclde <a.h>', 'test.h:1:1 NTB1018 unknown directive `#inclde`'],
    [
      'too few arguments',
      '#define F(a, b) a\nint F(1);',
      'test.h:2:5 NTB1021 the macro `F` is used with another number of arguments than it has parameters',
    ],
    [
      'arguments without end',
      '#define F(a) a\nint F(1;\nint b;',
      'test.h:2:5 NTB1021 the macro `F` is used with arguments that no parenthesis closes',
    ],
    ['null characters', 'int a;\n\u0000\u0001', 'test.h:2:1 NTB1003 this is not a text file (is it a header?)'],
    [
      'what is no UTF-8',
      'int \ufffd\ufffd;\nint \ufffd;',
      'test.h:1:5 NTB1003 this is not UTF-8 text (save the header as UTF-8)',
    ],
  ])('%s', (_, text, want) => {
    expect(found(text)).toEqual([want]);
  });

  it('a header that is missing', () => {
    const { diagnostics } = scanFiles({ 'own/a.h': '' });
    expect(diagnostics).toEqual([]);
    expect(showDiagnostics(scanFiles({}).diagnostics)[0]).toMatch(/^- NTB1001 cannot find the header/u);
  });

  it('a version that is no number', () => {
    const { diagnostics } = scanText('#define B UNDEFINED\n#if VERSION > 1\n#endif', { version: 'B' });
    expect(scanText('#define B UNDEFINED', { version: 'B' }).diagnostics).toEqual([]);
    expect(showDiagnostics(diagnostics)).toEqual([
      '- NTB1032 the version VERSION is set to `B`, which is no number (it takes a number, or a macro that the headers define as one)',
    ]);
  });

  it('lets an #error stand that only other versions reach', () => {
    expect(found('#if VERSION < 50\n#error too old\n#endif')).toEqual([]);
  });

  it('shows nothing of a header that a terminal would obey', () => {
    expect(found('#error \u001b[31mred\u0007\u202e')).toEqual(['test.h:1:1 NTB1015 #error [31mred']);
  });

  it('takes a byte order mark and characters beyond ASCII in comments, strings and names', () => {
    const { header, diagnostics } = scanText('\ufeff#define A 1\n// \ufffd\nint \u00e4 = A; char *s = "\u20ac";');
    expect(diagnostics).toEqual([]);
    expect(header.code.trim()).toBe('int \u00e4 = 1; char *s = "\u20ac";');
  });
});

describe('input made to exhaust', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  it.each([
    ['object-like', `#define A0 x\n${lines(40, (n) => `#define A${n + 1} A${n} A${n}`)}\nA40;`],
    ['function-like', `#define A0(x) x\n${lines(40, (n) => `#define A${n + 1}(x) A${n}(x x)`)}\nA40(y);`],
    ['by arguments', `#define D(x) x x\n${'D('.repeat(40)}y${')'.repeat(40)};`],
    ['by stringizing', `#define S(x) #x\n#define T(x) S(x)\n${'T('.repeat(40)}"a"${')'.repeat(40)};`],
    ['by pasting', `#define G(x) x##x\n#define H(x) G(x)\n${'H('.repeat(40)}a${')'.repeat(40)};`],
    ['in a condition', `#define A0 1\n${lines(40, (n) => `#define A${n + 1} A${n} + A${n}`)}\n#if A40\n#endif`],
  ])('a macro bomb, %s', (_, text) => {
    const { diagnostics } = scanText(text);
    expect(diagnostics).toHaveLength(1);
    expect(['NTB1020', 'NTB1016']).toContain(diagnostics[0]?.code);
  });

  it('a macro bomb goes off once, not at each use', () => {
    const text = `#define A0 x\n${lines(40, (n) => `#define A${n + 1} A${n} A${n}`)}\n${lines(500, () => 'A40;')}`;
    expect(found(text)).toHaveLength(1);
  });

  const nest = (depth: number) =>
    `${lines(depth, (n) => `#if VERSION >= ${n}`)}\nint a;\n${lines(depth, () => '#endif')}`;

  it('two hundred nested conditionals are read', () => {
    const { header, diagnostics } = scanText(nest(200));
    expect(diagnostics).toEqual([]);
    expect(header.guards.at(-1)?.guard.versions).toEqual([{ since: 199, until: null }]);
  });

  it('a thousand are one error, at the first that is too deep', () => {
    expect(scanText(nest(1000)).diagnostics).toMatchObject([
      { code: 'NTB1019', severity: 'error', range: { line: 257, column: 1 } },
    ]);
  });

  it('a thousand branches', () => {
    const text = `#if 0\n${lines(998, (n) => `#elif VERSION < ${n + 1}\nint a${n};`)}\n#endif`;
    const { header, diagnostics } = scanText(text);
    expect(diagnostics).toEqual([]);
    expect(header.guards.at(-1)?.guard.versions).toEqual([{ since: 997, until: 998 }]);
  });

  it.each([
    ['conditionals', `${lines(5000, (n) => `#if VERSION != ${n * 2}`)}\n${lines(5000, () => '#endif')}`, 'NTB1019'],
    ['branches', `#if 0\n${lines(5000, (n) => `#elif VERSION == ${n * 2}`)}\n#endif`, 'NTB1019'],
    ['definitions', lines(300, (n) => `#if VERSION == ${n * 2}\n#define M ${n}\n#endif`), 'NTB1022'],
    [
      'versions in one condition',
      `#if ${Array.from({ length: 400 }, (_, n) => `VERSION == ${n * 3}`).join(' || ')}\n#endif`,
      'NTB1016',
    ],
  ])('more %s than anybody needs', (_, text, code) => {
    const { diagnostics } = scanText(text);
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
  });

  it('thousands of nested parentheses in conditions, arguments and annotations', () => {
    const nested = `${'('.repeat(5000)}1${')'.repeat(5000)}`;
    expect(found(`#if ${nested}\n#endif`).length).toBeLessThanOrEqual(1);
    expect(found(`#define F(x) int x;\nF(${nested})`)).toEqual([]);
    expect(found(`_In_reads_(${nested}) int *a;`)).toEqual([]);
    expect(found(`_In_reads_${'('.repeat(5000)}`)).toHaveLength(1);
    expect(found(`${'{'.repeat(5000)}int f() ${'{'.repeat(5000)}`)).toHaveLength(1);
  });

  it('nested uses in arguments', () => {
    const text = `#define F(x) x\n${'F('.repeat(500)}1${')'.repeat(500)};`;
    expect(found(text)).toEqual(['test.h:2:1 NTB1020 the macro `F` is nested too deeply in its own arguments']);
  });

  it('an #if over many macros that each split the versions', () => {
    const macros = lines(30, (n) => `#if VERSION >= ${n + 1}\n#define M${n} 1\n#else\n#define M${n} 0\n#endif`);
    const sum = Array.from({ length: 30 }, (_, n) => `M${n}`).join(' + ');
    const { header, diagnostics } = scanText(`${macros}\n#if ${sum} >= 20\nint a;\n#endif`);
    expect(diagnostics).toEqual([]);
    expect(header.guards.at(-1)?.guard.versions).toEqual([{ since: 20, until: null }]);
  });

  it('a long line, many lines, and a file of marks', () => {
    expect(found('a '.repeat(300_000))).toEqual([]);
    expect(found('\n'.repeat(300_000))).toEqual([]);
    expect(found('#\n'.repeat(50_000))).toEqual([]);
    expect(found('/'.repeat(100_000))).toEqual([]);
    expect(found(`#define A ${'\\\n'.repeat(50_000)}\nint a;`)).toEqual([]);
    expect(found('_In_reads_(a '.repeat(20_000)).length).toBeLessThanOrEqual(100);
  });
});
