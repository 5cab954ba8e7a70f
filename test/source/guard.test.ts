import { describe, expect, it } from 'vitest';
import { codeOf, scanText, showGuard, showGuards, tokensOf } from './scan-text.js';

const ALL = 'x64 x86 arm64';

function guardsOf(text: string): readonly string[] {
  const { header, diagnostics } = scanText(text);
  expect(diagnostics).toEqual([]);
  return showGuards(header);
}

describe('guards on the version', () => {
  it.each([
    ['VERSION >= 61', '[61, )'],
    ['VERSION > 61', '[62, )'],
    ['VERSION < 61', '[, 61)'],
    ['VERSION <= 61', '[, 62)'],
    ['VERSION == 61', '[61, 62)'],
    ['VERSION != 61', '[, 61) [62, )'],
    ['61 <= VERSION', '[61, )'],
    ['(VERSION) >= (60 + 1)', '[61, )'],
    ['VERSION >= 61 && VERSION < 63', '[61, 63)'],
    ['VERSION < 61 || VERSION >= 63', '[, 61) [63, )'],
    ['!(VERSION >= 61)', '[, 61)'],
    ['VERSION >= WIN7', '[61, )'],
    ['MY_VERSION >= WIN7', '[61, )'],
    ['ATLEAST(61)', '[61, )'],
    ['VERSION', '[1, )'],
    ['VERSION >= 0xffffffffUL', '[4294967295, )'],
  ])('#if %s', (condition, versions) => {
    const macros = '#define WIN7 61\n#define MY_VERSION VERSION\n#define ATLEAST(v) (VERSION >= (v))';
    expect(guardsOf(`${macros}\n#if ${condition}\nint a;\n#endif\nint b;`)).toEqual([`int a; | ${ALL} ${versions}`]);
  });

  it('gives #else and #elif what the branches before leave', () => {
    const text = '#if VERSION >= 63\na\n#elif VERSION >= 61\nb\n#else\nc\n#endif';
    expect(guardsOf(text)).toEqual([`a | ${ALL} [63, )`, `b | ${ALL} [61, 63)`, `c | ${ALL} [, 61)`]);
  });

  it('intersects nested guards, and blanks what can never hold', () => {
    const text = '#if VERSION >= 61\na\n#if VERSION < 63\nb\n#endif\n#if VERSION < 60\nnever\n#endif\n#endif';
    expect(guardsOf(text)).toEqual([`a b | ${ALL} [61, )`, `b | ${ALL} [61, 63)`]);
    expect(codeOf(text)).toBe('a b');
  });

  it('follows the version through macros that are defined under a guard', () => {
    const text = '#if VERSION >= 62\n#define FEATURE\n#endif\n#ifdef FEATURE\na\n#else\nb\n#endif';
    expect(guardsOf(text).filter((guard) => !guard.startsWith(' |'))).toEqual([
      `a | ${ALL} [62, )`,
      `b | ${ALL} [, 62)`,
    ]);
  });

  it('follows it through values that are defined under a guard', () => {
    const text = '#if VERSION >= 62\n#define LEVEL 2\n#else\n#define LEVEL 1\n#endif\n#if LEVEL > 1\na\n#endif';
    expect(guardsOf(text).filter((guard) => !guard.startsWith(' |'))).toEqual([`a | ${ALL} [62, )`]);
  });

  it('takes the macro as defined by the configuration, whatever a header does', () => {
    const text =
      '#ifndef VERSION\n#define VERSION 5\nx\n#endif\n#undef VERSION\n#define VERSION 7\n#if VERSION > 61\na\n#endif';
    expect(guardsOf(text)).toEqual([`a | ${ALL} [62, )`]);
    expect(codeOf(text)).toBe('a');
  });

  it('lists the macro with the configured value where a header would define its default', () => {
    const { macros } = scanText('#define NEW 120\n#ifndef VERSION\n#define VERSION NEW\n#endif', { version: 'NEW' });
    expect(macros.map(({ name, body, range }) => `${range.line} ${name} = ${body}`)).toEqual([
      '1 NEW = 120',
      '3 VERSION = NEW',
    ]);
  });

  it('reports a use that is no comparison', () => {
    const { diagnostics } = scanText('#if VERSION / 10 == 6\na\n#endif');
    expect(diagnostics.map(({ code }) => code)).toEqual(['NTB1016']);
  });

  it.each([
    ['62', 62],
    ['WIN8', 62],
    ['NEWEST', 4294967295],
  ])('tells the number of the configured version: %s', (version, want) => {
    const scan = scanText('#define WIN8 62\n#define NEWEST TOP\n#define TOP 0xffffffffUL', { version });
    expect(scan.version).toBe(want);
    expect(scan.diagnostics).toEqual([]);
  });
});

describe('guards on the target', () => {
  it('keeps the code of every target, each with its targets', () => {
    const text = '#ifdef _WIN64\na\n#else\nb\n#endif\n#if defined(_M_ARM64)\nc\n#endif';
    expect(guardsOf(text)).toEqual(['a | x64 arm64 [, )', 'b | x86 [, )', 'c | arm64 [, )']);
  });

  it('combines them with versions', () => {
    const text = '#ifdef _WIN64\n#if VERSION >= 61\na\n#endif\n#endif';
    expect(guardsOf(text)).toEqual(['a | x64 arm64 [, )', 'a | x64 arm64 [61, )']);
  });

  it('gives the header once for each target when a condition has no common form', () => {
    const { headers, diagnostics } = scanText('#if defined(_M_IX86) || VERSION >= 61\na\n#endif\nb');
    expect(diagnostics).toEqual([]);
    expect(headers.map(showGuards)).toEqual([
      ['a b | x64 [, )', 'a | x64 [61, )'],
      ['a b | x86 [, )', 'a | x86 [, )'],
      ['a b | arm64 [, )', 'a | arm64 [61, )'],
    ]);
  });

  it('says so when fewer targets than all are asked for', () => {
    expect(scanText('a', { targets: ['x86'] }).header.guards.map(({ guard }) => showGuard(guard))).toEqual([
      'x86 [, )',
    ]);
  });
});

describe('macros that differ by target', () => {
  const SIZES = '#ifdef _WIN64\n#define SIZE 60\n#else\n#define SIZE 34\n#endif\n#define ALIAS SIZE\n';

  it('leaves a value by its name, for whoever evaluates it', () => {
    expect(tokensOf(codeOf(`${SIZES}int a[SIZE]; int b[ALIAS];`))).toBe(tokensOf('int a[SIZE]; int b[SIZE];'));
  });

  it('expands it where only one definition can hold', () => {
    expect(codeOf(`${SIZES}#ifdef _WIN64\nint a[SIZE];\n#endif`)).toBe('int a[60 ];');
  });

  it('gives the header once for each target when code differs', () => {
    const { headers, diagnostics } = scanText(
      '#ifdef _WIN64\n#define WORD long long\n#else\n#define WORD long\n#endif\nWORD a; int b;',
    );
    expect(diagnostics).toEqual([]);
    const codes = headers.map(({ code, guards }) => `${guards[0]?.guard.targets.join()}: ${tokensOf(code)}`);
    expect(codes).toEqual(['x64: long long a ; int b ;', 'x86: long a ; int b ;', 'arm64: long long a ; int b ;']);
  });

  it('needs one header only when the difference is an annotation', () => {
    const text = '#ifdef _M_IX86\n#define FAST __fastcall\n#else\n#define FAST\n#endif\nint FAST f(void);';
    const { headers } = scanText(text);
    expect(headers.map(({ code }) => tokensOf(code))).toEqual(['int f ( void ) ;']);
    expect(headers[0]?.annotations.map(({ name }) => name)).toEqual(['__fastcall']);
  });

  it('gives each target its own annotations', () => {
    const text =
      '#ifdef _M_IX86\n#define CALL(t) t __fastcall\n#else\n#define CALL(t) unsigned t\n#endif\nCALL(int) f(void);';
    const { headers } = scanText(text);
    const shown = headers.map(
      ({ code, annotations }) => `${tokensOf(code)} ${annotations.map(({ name }) => name).join()}`,
    );
    expect(shown).toEqual(['unsigned int f ( void ) ; ', 'int f ( void ) ; __fastcall', 'unsigned int f ( void ) ; ']);
  });

  it('takes the definition of the configured version where definitions differ by version', () => {
    const text = '#if VERSION >= 62\n#define WORD long\n#else\n#define WORD short\n#endif\nWORD a;';
    expect(codeOf(text, { version: '62' })).toBe('long a;');
    expect(codeOf(text, { version: '61' })).toBe('short a;');
  });
});

describe('macro definitions', () => {
  it('carry the guard that is left of them in the end', () => {
    const text = [
      '#define A 1',
      '#define B 1',
      '#undef B',
      '#ifdef _WIN64',
      '#define C 1',
      '#else',
      '#define C 2',
      '#endif',
      '#define D 1',
      '#ifdef _M_IX86',
      '#undef D',
      '#define D 2',
      '#endif',
      '#if VERSION >= 61',
      '#define E(a, ...) a',
      '#endif',
    ].join('\n');
    expect(scanText(text).macros.map(({ name, body, guard }) => `${name} ${body} ${showGuard(guard)}`)).toEqual([
      `A 1 ${ALL} [, )`,
      'C 1 x64 arm64 [, )',
      'C 2 x86 [, )',
      'D 1 x64 arm64 [, )',
      'D 2 x86 [, )',
      `E a ${ALL} [61, )`,
    ]);
  });
});

describe('a function-like macro of one target', () => {
  it('leaves the name with its parentheses to the others, their macros expanded and annotations taken out', () => {
    const text =
      '#define IN\n#define KEY long\n#ifdef _M_IX86\n#define f(a) g(a)\n#endif\nint f(\n  IN _In_ KEY a);\nint b;';
    const { headers, diagnostics } = scanText(text);
    expect(diagnostics).toEqual([]);
    expect(headers.map(({ code }) => tokensOf(code))).toEqual([
      'int f ( long a ) ; int b ;',
      'int g ( long a ) ; int b ;',
      'int f ( long a ) ; int b ;',
    ]);
    for (const { code, annotations } of headers) {
      expect(code.split('\n').findIndex((line) => line.includes('int b;'))).toBe(7);
      expect(annotations.map(({ name }) => name)).toEqual(['_In_']);
    }
  });
});
