import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../generator/model/header-source.js';
import { scanText, showDiagnostics, tokensOf } from './scan-text.js';

function showAnnotation({ kind, name, argument }: Annotation): string {
  return `${kind} ${name}${argument === null ? '' : `(${argument})`}`;
}

function annotationsOf(text: string): readonly string[] {
  const { header, diagnostics } = scanText(text);
  expect(diagnostics).toEqual([]);
  return header.annotations.map(showAnnotation);
}

describe('SAL annotations', () => {
  it('are taken out of the code, in order, at the offset where they stood', () => {
    const text = 'int f(_In_ int a, _Out_writes_(*n) char *b);';
    const { header } = scanText(text);
    expect(header.code).toBe('int f(     int a,                  char *b);');
    expect(
      header.annotations.map(({ offset, range }) => [offset, text.slice(range.start, range.end), range.column]),
    ).toEqual([
      [6, '_In_', 7],
      [18, '_Out_writes_(*n)', 19],
    ]);
  });

  it.each([
    ['an argument', '_In_reads_bytes_(n * sizeof(int)) int *a;', 'sal _In_reads_bytes_(n * sizeof(int))'],
    [
      'an argument in other parentheses and literals',
      '_Success_(f(")") == \')\') int a;',
      'sal _Success_(f(")") == \')\')',
    ],
    [
      'an argument over lines, with comments',
      '_When_(a /* ) */ ==\n  1, // )\n  _In_) int *a;',
      'sal _When_(a == 1, _In_)',
    ],
    ['space before the argument', '_In_reads_ (n) int *a;', 'sal _In_reads_(n)'],
    ['no argument where the annotation takes none', '_In_ (*a);', 'sal _In_'],
    ['an argument with a macro, as spelled', '#define N 4\n_In_reads_(N) int *a;', 'sal _In_reads_(N)'],
    ['a macro of the same name', '#define _In_ nonsense\n_In_ int a;', 'sal _In_'],
    ['a macro that expands to it', '#define INPUT(n) _In_reads_(n)\nINPUT(4) int *a;', 'sal _In_reads_(4)'],
    ['a macro that its argument follows', '#define INPUT _In_reads_\nINPUT(4) int *a;', 'sal _In_reads_(4)'],
    ['SAL 1', '__in_ecount(4) int *a;', 'sal __in_ecount(4)'],
  ])('%s', (_, text, want) => {
    expect(annotationsOf(text)).toEqual([want]);
  });
});

describe('a macro that is another annotation on other targets', () => {
  const define = (x64: string, x86: string) =>
    `#ifdef _WIN64\n#define WORD ${x64}\n#else\n#define WORD ${x86}\n#endif\nint WORD a;`;

  it.each([
    ['a convention on x86 alone', define('', '__fastcall'), ['__fastcall']],
    ['none on x86', define('__stdcall', ''), ['']],
    ['one on x86 and another one', define('__fastcall', '__stdcall'), ['__stdcall']],
    ['a convention that x64 has, too', define('__vectorcall', ''), ['__vectorcall', '', '__vectorcall']],
    ['a width that is the pointer’s own', define('__ptr32', ''), ['__ptr32']],
    ['an alignment', define('__declspec(align(8))', ''), ['align', '', 'align']],
    ['SAL', define('_In_', '_Out_'), ['_In_', '_Out_', '_In_']],
  ])('%s', (_, text, want) => {
    const { headers, diagnostics } = scanText(text);
    expect(diagnostics).toEqual([]);
    expect(headers.map(({ annotations }) => annotations.map(({ name }) => name).join())).toEqual(want);
    expect(headers.map(({ code }) => tokensOf(code))).toEqual(headers.map(() => 'int a ;'));
  });
});

describe('words of MSVC', () => {
  it.each([
    ['int __stdcall f(void);', ['convention __stdcall'], 'int f(void);'],
    ['__declspec(dllimport) int f(void);', ['declspec dllimport'], 'int f(void);'],
    [
      '__declspec(align(8) noreturn deprecated("x, y")) int a;',
      ['declspec align(8)', 'declspec noreturn', 'declspec deprecated("x, y")'],
      'int a;',
    ],
    ['__forceinline int __cdecl f(void);', ['modifier __forceinline', 'convention __cdecl'], 'int f(void);'],
    ['int * __ptr32 __unaligned p;', ['modifier __ptr32', 'modifier __unaligned'], 'int * p;'],
    [
      'struct __attribute__((packed, aligned(16))) s { int a; };',
      ['declspec packed', 'declspec aligned(16)'],
      'struct s { int a; };',
    ],
    [
      '#define ALIGN(n) __declspec(align(n))\nstruct ALIGN(MAX) s { int a; };',
      ['declspec align(MAX)'],
      'struct s { int a; };',
    ],
    [
      '#define API __declspec(dllimport) EXTRA\n#define EXTRA __stdcall\nint API f(void);',
      ['declspec dllimport', 'convention __stdcall'],
      'int f(void);',
    ],
  ])('%s', (text, annotations, code) => {
    expect(annotationsOf(text)).toEqual(annotations);
    expect(tokensOf(scanText(text).header.code)).toBe(tokensOf(code));
  });

  it('stand at the place in the code where the macro had them', () => {
    const { header } = scanText('#define CALL(t) t __stdcall\nCALL(void) f(void);');
    const [annotation] = header.annotations;
    expect(tokensOf(header.code.slice(0, annotation?.offset))).toBe('void');
    expect(annotation?.range).toMatchObject({ line: 2, column: 1 });
  });
});

describe('unknown annotations', () => {
  it('name the nearest one that exists', () => {
    const { diagnostics } = scanText('int f(\n    _Out_writes_byte_(n) void *a,\n    int n);');
    expect(showDiagnostics(diagnostics)).toEqual([
      'test.h:2:5 NTB1101 unknown annotation `_Out_writes_byte_` (did you mean `_Out_writes_bytes_`?)',
    ]);
  });

  it.each([
    ['a parameter', 'int f(_Inn_ int a);'],
    ['a field', 'struct s { _Field_syze_(4) int *a; };'],
    ['a function', 'int a; _Must_inspect_results_ int f(void);'],
    ['a typedef', 'typedef _Return_type_sucess_(return >= 0) long T;'],
    ['a parameter after another annotation', 'int f(_In_ _Xyzzy_quux_frob_ int a);'],
  ])('are found at %s', (_, text) => {
    expect(scanText(text).diagnostics.map(({ code }) => code)).toEqual(['NTB1101']);
  });

  it.each([
    ['a tag', 'struct _Frobnicate_ { int a; };'],
    ['a declared name', 'int _Frobnicate_; int *_Frobnicate_(void);'],
    ['a type of a parameter', 'int f(_Qwertyuiop_ a, _Qwertyuiop_ b);'],
    ['a macro', '#define _Frob_ const\nint f(_Frob_ int *a);'],
    ['an include guard', '#ifndef _TEST_H_\n#define _TEST_H_\n#endif'],
  ])('are not suspected in %s', (_, text) => {
    expect(scanText(text).diagnostics).toEqual([]);
  });

  it('reports parentheses that never close', () => {
    const { diagnostics } = scanText('int f(_In_reads_(n int *a;');
    expect(showDiagnostics(diagnostics)).toEqual(['test.h:1:7 NTB1102 the parentheses of `_In_reads_` never close']);
  });
});
