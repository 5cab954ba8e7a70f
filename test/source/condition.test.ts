import { describe, expect, it } from 'vitest';
import { codeOf, type ScanOptions, scanText, showDiagnostics } from './scan-text.js';

/** Whether `#if text` is taken, on x64 alone. */
function holds(text: string, before = '', options: ScanOptions = {}): boolean {
  return codeOf(`${before}\n#if ${text}\nyes\n#else\nno\n#endif`, { targets: ['x64'], ...options }) === 'yes';
}

describe('C11 6.10.1: conditions', () => {
  it.each([
    ['1', true],
    ['0', false],
    ['UNKNOWN', false],
    ['UNKNOWN == 0', true],
    ['defined X', true],
    ['defined(X) && !defined ( Y )', true],
    ['X + 1 == 43', true],
    ['F(2) == 4', true],
    // A macro without a body leaves nothing.
    ['EMPTY + 1', true],
    ['(1 ? 2 : 1/0) == 2', true],
    ['1 || 1/0', true],
    ['0 && 1/0', false],
    // Integers are intmax_t, or uintmax_t where one side is unsigned (6.10.1, paragraph 4).
    ['-1 < 0', true],
    ['-1 < 0u', false],
    ['-1 > 18446744073709551614u', true],
    ['0x7fffffffffffffff + 1 < 0', true],
    ['(0 - 1u) >> 63 == 1', true],
    ['-1 >> 63 == -1', true],
    ['~0u == 0xFFFFFFFFFFFFFFFF', true],
    ['7 / -2 == -3 && 7 % -2 == 1', true],
    ['010 == 8', true],
    ["'A' == 65", true],
    ["'\\n' == 10", true],
    ['100ui64 == 100', true],
    ['1 + 2 * 3 << 1 == 14', true],
    ['(2 | 4 ^ 4 & 12) == 2', true],
    ['!0 + !5 == 1', true],
    ['__has_attribute(packed)', false],
    ['__has_include(<missing.h>)', false],
    ['defined __has_include', true],
    ['defined __has_attribute', false],
  ])('%s', (text, want) => {
    expect(holds(text, '#define X 42\n#define F(a) (a * 2)\n#define EMPTY')).toBe(want);
  });

  // Left open there; so do GCC, clang and MSVC.
  it.each([
    ['IS_X', true],
    ['IS_Y || IS_X == 1', true],
    ['IS_Y', false],
    ['HAS(X) && !HAS(Y)', true],
    ['HAS X', true],
    ['OF(Y)', false],
    ['INCLUDES', false],
  ])('asks whether a macro is defined where a macro says so: %s', (text, want) => {
    const asking = '#define IS_X defined X\n#define IS_Y (defined(Y))\n#define HAS defined\n#define OF(a) defined(a)';
    expect(holds(text, `#define X 42\n${asking}\n#define INCLUDES __has_include(<missing.h>)`)).toBe(want);
  });

  it('tells targets apart where a macro asks', () => {
    const text = '#define IS_64 (defined(_WIN64))';
    expect(['x64', 'x86'].map((target) => holds('IS_64', text, { targets: [target as 'x64' | 'x86'] }))).toEqual([
      true,
      false,
    ]);
    const { header } = scanText(`${text}\n#if IS_64\nint a;\n#else\nint b;\n#endif`);
    expect(header.guards.map(({ guard }) => guard.targets)).toEqual([['x64', 'arm64'], ['x86']]);
  });

  it.each([
    ['_WIN32 && _MSC_VER >= 1900', true, true, true],
    ['defined(_WIN64)', true, false, true],
    ['defined(_M_X64) || defined(_M_AMD64)', true, false, false],
    ['defined _M_IX86', false, true, false],
    ['defined(_M_ARM64)', false, false, true],
    ['defined(__cplusplus) || defined(__GNUC__) || defined(__STDC__)', false, false, false],
  ])('MSVC predefines: %s', (text, x64, x86, arm64) => {
    expect(holds(text, '', { targets: ['x64'] })).toBe(x64);
    expect(holds(text, '', { targets: ['x86'] })).toBe(x86);
    expect(holds(text, '', { targets: ['arm64'] })).toBe(arm64);
  });

  it('takes the first branch that holds, and none after it', () => {
    const text = (value: number): string =>
      `#define N ${value}\n#if N == 1\none\n#elif N == 2\ntwo\n#elif N >= 2\nmany\n#else\nnone\n#endif`;
    expect([1, 2, 3, 0].map((value) => codeOf(text(value)))).toEqual(['one', 'two', 'many', 'none']);
  });

  it('does not read the condition of an #elif after a branch that holds', () => {
    expect(codeOf('#if 1\na\n#elif 1/0 ((\nb\n#endif')).toBe('a');
  });

  it('counts nesting in dead groups, where only comments and literals are read', () => {
    const text = [
      '#if 0',
      '#if 1',
      'dead "#endif" \'#endif\' // #endif',
      '/*',
      '#endif',
      '*/',
      '#else',
      "don't",
      '#endif',
      '/* a comment is white space */ #else',
      'live',
      '#endif',
    ].join('\n');
    expect(codeOf(text)).toBe('live');
  });

  it('reads spliced lines of dead groups as one', () => {
    expect(codeOf('#if 0\n// a comment \\\n#endif\nx \\\n#endif\n#endif\nlive')).toBe('live');
    expect(codeOf('#if 0\r\n// a comment \\\r\n#endif\r\n#endif\r\nlive')).toBe('live');
  });

  it.each([
    ['1 +', '1 +'],
    ['1/0', '1/0'],
    ['(1', '(1'],
    ['F(1)', 'F(1)'],
    ['"text"', '"text"'],
    ['defined', 'defined'],
    ['defined(1)', 'defined(1)'],
    ['defined(X', 'defined(X'],
    ['', ''],
  ])('reports what is no condition: %s', (text, shown) => {
    const { diagnostics } = scanText(`int a;\n#if ${text}\nint b;\n#endif`);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe('NTB1016');
    expect(showDiagnostics(diagnostics)[0]).toContain(`test.h:2:1 NTB1016 cannot evaluate the condition \`${shown}\``);
  });
});
