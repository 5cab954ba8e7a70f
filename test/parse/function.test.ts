import { describe, expect, test } from 'vitest';
import type { FunctionDeclaration } from '../../generator/model/declaration.js';
import { spellType } from '../../generator/resolve/type-spelling.js';
import { parseText } from './parse-text.js';

function functionsIn(text: string): readonly FunctionDeclaration[] {
  const { declarations, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  return declarations.filter((declaration) => declaration.kind === 'function');
}

const namesOf = (annotations: FunctionDeclaration['annotations']) =>
  annotations.map(({ name, argument }) => (argument === null ? name : `${name}(${argument})`));

describe('annotations', () => {
  test('each parameter owns those since the last comma', () => {
    const [found] = functionsIn(`_Must_inspect_result_
      __declspec(dllimport) NTSTATUS __stdcall NtRead(
        _In_ HANDLE Handle,
        _Out_writes_bytes_to_(Length, *Read) PVOID Buffer,
        _In_ ULONG Length, _Out_opt_ PULONG Read _Post_valid_,
        VOID (__stdcall *Callback)(_In_ PVOID Context)
        );`);
    expect(namesOf(found?.annotations ?? [])).toEqual(['_Must_inspect_result_', 'dllimport']);
    expect(found?.type.parameters.map(({ name, annotations }) => [name, ...namesOf(annotations)])).toEqual([
      ['Handle', '_In_'],
      ['Buffer', '_Out_writes_bytes_to_(Length, *Read)'],
      ['Length', '_In_'],
      ['Read', '_Out_opt_', '_Post_valid_'],
      ['Callback'],
    ]);
    const callback = found?.type.parameters[4]?.type;
    const inner =
      callback?.kind === 'pointer' && callback.pointee.kind === 'function' ? callback.pointee.parameters : [];
    expect(inner.map(({ name, annotations }) => [name, ...namesOf(annotations)])).toEqual([['Context', '_In_']]);
  });

  test('a declaration owns none of the one before', () => {
    const found = functionsIn('_Success_(return != 0) int a(_In_ int x); int b(int y); _Ret_maybenull_ int *c(void);');
    expect(found.map(({ name, annotations }) => [name, ...namesOf(annotations)])).toEqual([
      ['a', '_Success_(return != 0)'],
      ['b'],
      ['c', '_Ret_maybenull_'],
    ]);
  });

  test('a function type in a typedef has its own', () => {
    const { declarations } = parseText('_Function_class_(F)\ntypedef void __stdcall F(_In_opt_ void *p);');
    expect(declarations).toMatchObject([
      { kind: 'typedef', annotations: [{ name: '_Function_class_', argument: 'F' }], type: { kind: 'function' } },
    ]);
  });
});

describe('a parameter without a name', () => {
  test.each([
    ['unsigned __int64', 'unsigned __int64'],
    ['signed __int8', 'signed __int8'],
    ['__int32', '__int32'],
    ['const unsigned __int16', 'const unsigned __int16'],
    ['unsigned __int64 *', 'unsigned __int64 *'],
    ['unsigned __int64[4]', 'unsigned __int64[4]'],
    ['__int64 unsigned', '__int64 unsigned'],
    ['unsigned', 'unsigned'],
    ['_int64', '__int64'],
  ])('%s', (text, want) => {
    const [found] = functionsIn(`int f(${text}, unsigned __int64 last);`);
    expect(found?.type.parameters.map(({ name, type }) => [name, spellType(type)])).toEqual([
      [null, want],
      ['last', 'unsigned __int64'],
    ]);
  });
});

describe('text', () => {
  test('is spelled as in the header, from the first annotation to the semicolon', () => {
    const text = '_Kernel_entry_\nNTSTATUS\n__stdcall\nNtX(\n    _In_ HANDLE A, // why\n    _In_ ULONG B\n    );';
    const [found] = functionsIn(`int before;\n\n${text}\n\nint after;`);
    expect(found?.text).toBe(text);
    expect(found?.type.parameters.map((parameter) => parameter.text)).toEqual(['_In_ HANDLE A', '_In_ ULONG B']);
    expect(found?.type.parameters[1]?.range).toMatchObject({ line: 8, column: 10 });
  });

  test('leaves a body out', () => {
    const [found] = functionsIn('__forceinline int f(int a)\n{\n  return a;\n}');
    expect(found?.text).toBe('__forceinline int f(int a)');
  });

  test('is the header’s where a macro stands in it', () => {
    const [found] = functionsIn('#define API __declspec(dllimport) long __stdcall\nAPI f(int a);');
    expect(found).toMatchObject({ name: 'f', text: 'API f(int a);', range: { line: 2, column: 1 } });
    expect(found?.type.convention).toBe('__stdcall');
  });
});

test.each([
  ['a prototype', 'int f(int);', false],
  ['extern', 'extern int f(int);', false],
  ['a body', 'int f(int a) { return a; }', true],
  ['static', 'static int f(int);', true],
  ['inline', 'inline int f(int);', true],
  ["MSVC's inline", '__inline int f(int);', true],
  ['__forceinline', '__forceinline int f(int a) { if (a) { return 1; } return 2; }', true],
])('%s has a symbol to bind or not', (_, text, isInline) => {
  expect(functionsIn(text)).toMatchObject([{ name: 'f', isInline }]);
});

describe('comments', () => {
  const docs = (text: string) =>
    parseText(text).declarations.map((each) => [each.doc?.text.trim() ?? null, ...each.notes]);

  test.each([
    ['a Doxygen comment', '/** Doc. */\nint f(void);', [['Doc.']]],
    ['before the annotations', '/** Doc. */\n_Kernel_entry_\nint __stdcall f(void);', [['Doc.']]],
    ['inside a conditional', '/** Doc. */\n#if VERSION >= 3\nint f(void);\n#endif', [['Doc.']]],
    [
      'origin comments on either side of it',
      '// private\n/** Doc. */\n// rev\nint f(void);',
      [['Doc.', 'private', 'rev']],
    ],
    ['an origin comment alone', '// rev\nint f(void);', [[null, 'rev']]],
    ['one at the end of the first line', 'int f( // since 8\n  int a);', [[null, 'since 8']]],
    ['one at the end of the last line', 'int f(\n  int a); // since 8\nint g(void);', [[null, 'since 8'], [null]]],
    ['a heading further up', '//\n// Ports\n//\n\nint f(void);', [[null]]],
    ['of the declaration before', 'int f(void);\n/** Doc. */\nint g(void);', [[null], ['Doc.']]],
    ['of a macro', '/** Mask. */\n#define M 1\n\nint f(void);', [[null]]],
    ['of code that is live nowhere', '/** Old. */\n#if 0\nint e(void);\n#endif\nint f(void);', [[null]]],
    ['of the file', '/** \\file test.h */\nint f(void);', [[null]]],
    ['both of a record and its names', '/** Doc. */\ntypedef struct _S { int a; } S;', [['Doc.'], ['Doc.']]],
  ])('%s', (_, text, want) => {
    expect(docs(text)).toEqual(want);
  });
});
