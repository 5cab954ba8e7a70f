import { describe, expect, it } from 'vitest';
import { codeOf, tokensOf } from './scan-text.js';

function expectTokens(text: string, want: string): void {
  expect(tokensOf(codeOf(text))).toBe(tokensOf(want));
}

describe('the examples of C11 6.10.3.5', () => {
  it('example 3: rescanning, empty arguments, names met inside their own expansion', () => {
    const macros = [
      '#define x 3',
      '#define f(a) f(x * (a))',
      '#undef x',
      '#define x 2',
      '#define g f',
      '#define z z[0]',
      '#define h g(~',
      '#define m(a) a(w)',
      '#define w 0,1',
      '#define t(a) a',
      '#define p() int',
      '#define q(x) x',
      '#define r(x,y) x ## y',
      '#define str(x) # x',
    ].join('\n');
    const cases: readonly (readonly [string, string])[] = [
      ['f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);', 'f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1);'],
      ['g(x+(3,4)-w) | h 5) & m\n(f)^m(m);', 'f(2 * (2+(3,4)-0,1)) | f(2 * (~ 5)) & f(2 * (0,1))^m(0,1);'],
      ['p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };', 'int i[] = { 1, 23, 4, 5, };'],
      ['char c[2][6] = { str(hello), str() };', 'char c[2][6] = { "hello", "" };'],
    ];
    for (const [use, want] of cases) expectTokens(`${macros}\n${use}`, want);
  });

  it('example 4: stringizing and pasting', () => {
    const macros = [
      '#define str(s) # s',
      '#define xstr(s) str(s)',
      '#define INCFILE(n) vers ## n',
      '#define glue(a, b) a ## b',
      '#define xglue(a, b) glue(a, b)',
      '#define HIGHLOW "hello"',
      '#define LOW LOW ", world"',
    ].join('\n');
    const use = [
      String.raw`fputs(str(strncmp("abc\0d", "abc", '\4') == 0) str(: @\n), s);`,
      'xstr(INCFILE(2).h)',
      'glue(HIGH, LOW);',
      'xglue(HIGH, LOW)',
    ].join('\n');
    const want = String.raw`fputs("strncmp(\"abc\\0d\", \"abc\", '\\4') == 0" ": @\n", s); "vers2.h" "hello"; "hello" ", world"`;
    expectTokens(`${macros}\n${use}`, want);
  });

  it('example 5: placemarkers', () => {
    const use = 'int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), t(,,) };';
    expectTokens(`#define t(x,y,z) x ## y ## z\n${use}`, 'int j[] = { 123, 45, 67, 89, 10, 11, 12, };');
  });

  it('example 7: variable arguments', () => {
    const macros = [
      '#define debug(...) fprintf(stderr, __VA_ARGS__)',
      '#define showlist(...) puts(#__VA_ARGS__)',
      '#define report(test, ...) ((test)?puts(#test): printf(__VA_ARGS__))',
    ].join('\n');
    const use = [
      'debug("Flag");',
      String.raw`debug("X = %d\n", x);`,
      'showlist(The first, second, and third items.);',
      'report(x>y, "x is %d but y is %d", x, y);',
    ].join('\n');
    const want = [
      'fprintf(stderr, "Flag");',
      String.raw`fprintf(stderr, "X = %d\n", x);`,
      'puts("The first, second, and third items.");',
      '((x>y)?puts("x>y"): printf("x is %d but y is %d", x, y));',
    ].join('\n');
    expectTokens(`${macros}\n${use}`, want);
  });

  it('6.10.3.3: a pasted ## is no operator', () => {
    const macros =
      '#define hash_hash # ## #\n#define mkstr(a) # a\n#define in_between(a) mkstr(a)\n#define join(c, d) in_between(c hash_hash d)';
    expectTokens(`${macros}\nchar p[] = join(x, y);`, 'char p[] = "x ## y";');
  });
});

describe('uses in code', () => {
  it.each([
    ['a name alone of a function-like macro', '#define F(a) a\nint F;', 'int F;'],
    [
      'arguments over several lines, with comments',
      '#define F(a, b) a b\nF(int /* , */\n  x, // )\n  [2]);',
      'int x [2];',
    ],
    ['a macro whose expansion takes the arguments after it', '#define G(a) <a>\n#define F G\nF (1)', '<1>'],
    ['commas in nested parentheses and strings', '#define F(a) [a]\nF((1, 2)) F(",")', '[(1, 2)] [","]'],
    [
      'a comma that goes with missing arguments',
      '#define F(a, ...) f(a, ##__VA_ARGS__)\nF(1); F(1, 2)',
      'f(1); f(1, 2)',
    ],
    ['named variable arguments', '#define F(a, r...) f(a, r)\nF(1, 2, 3)', 'f(1, 2, 3)'],
    ['no macro in strings and comments', '#define X 1\nchar *s = "X"; /* X */ int y = X;', 'char *s = "X"; int y = 1;'],
    ['undefined again', '#define X 1\n#undef X\nint X;', 'int X;'],
    ['redefined', '#define X 1\nint a = X;\n#undef X\n#define X 2\nint b = X;', 'int a = 1; int b = 2;'],
    [
      'space where tokens would merge',
      '#define MINUS -1\nint x = -MINUS; int y = MINUS-1;',
      'int x = - -1; int y = -1-1;',
    ],
    ['no space where they cannot', '#define E\nint a[E 2 E];', 'int a[ 2 ];'],
    ['a line splice inside a name', '#define LONGNAME 7\nint x = LONG\\\nNAME;', 'int x = 7;'],
    ['a line splice inside a body', '#define F(a) \\\n  (a + \\\n   1)\nint x = F(2);', 'int x = (2 + 1);'],
    ['a line number', 'int a = __LINE__;\n\nint b = __LINE__;', 'int a = 1; int b = 3;'],
  ])('%s', (_, text, want) => {
    expectTokens(text, want);
  });

  it('MSVC: sized suffixes become those of C, so that any C parser reads them', () => {
    expectTokens(
      'enum { A = 127i8, B = 0xffui16, C = 1i64, D = 2UI64 };',
      'enum { A = 127, B = 0xffu, C = 1LL, D = 2ULL };',
    );
  });
});
