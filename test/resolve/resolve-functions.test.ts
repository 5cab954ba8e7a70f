import { describe, expect, test } from 'vitest';
import { resolveText } from './resolve-text.js';

const TYPES = `
typedef long NTSTATUS;
typedef void *HANDLE;
typedef HANDLE *PHANDLE;
typedef unsigned long ULONG;
typedef unsigned short WCHAR;
typedef _Null_terminated_ const WCHAR *PCWSTR;
typedef PCWSTR PCSTRING;
`;

function resolveFunction(text: string) {
  const { model, diagnostics } = resolveText(TYPES + text);
  expect(diagnostics).toEqual([]);
  const [declared] = model.functions;
  if (declared === undefined) {
    throw new Error(`no function in ${text}`);
  }
  return declared;
}

test('a prototype becomes a function of the model', () => {
  const declared = resolveFunction('NTSTATUS __stdcall NtOpen(_Out_ PHANDLE Handle, _In_opt_ const ULONG *Flags);');
  expect(declared).toMatchObject({
    name: 'NtOpen',
    header: 'test.h',
    library: 'ntdll.dll',
    convention: 'stdcall',
    isVariadic: false,
    returnType: { kind: 'typedef', name: 'NTSTATUS' },
    returnSpelling: 'NTSTATUS',
    parameters: [
      {
        name: 'Handle',
        type: { kind: 'typedef', name: 'PHANDLE' },
        spelling: 'PHANDLE',
        canonicalType: { x64: 'void **', x86: 'void **', arm64: 'void **' },
        sal: ['_Out_'],
      },
      { name: 'Flags', spelling: 'const ULONG *', sal: ['_In_opt_'], contract: { isOptional: true } },
    ],
    availability: { text: 'every version' },
  });
});

test('a function without a calling convention is cdecl', () => {
  expect(resolveFunction('ULONG f(void);').convention).toBe('cdecl');
  expect(resolveFunction('ULONG __fastcall f(void);').convention).toBe('fastcall');
});

// "Argument passing and naming conventions": a variable number of arguments makes any function cdecl.
test('a variadic function is cdecl, whatever is spelled', () => {
  expect(resolveFunction('ULONG __stdcall f(PCWSTR Format, ...);').convention).toBe('cdecl');
});

test('void alone means no parameters, an ellipsis any number more', () => {
  expect(resolveFunction('ULONG f(void);').parameters).toEqual([]);
  expect(resolveFunction('ULONG f(PCWSTR Format, ...);').isVariadic).toBe(true);
});

// C11 6.7.6.3p7 and p8.
test('array and function parameters are pointers', () => {
  const { parameters } = resolveFunction('void f(ULONG Numbers[4], ULONG Routine(HANDLE));');
  expect(parameters[0]?.type).toMatchObject({ kind: 'pointer', pointee: { kind: 'typedef', name: 'ULONG' } });
  expect(parameters[1]?.type).toMatchObject({ kind: 'pointer', pointee: { kind: 'function' } });
});

test('unnamed parameters get names of their own', () => {
  const { parameters } = resolveFunction('void f(ULONG, ULONG Parameter1, ULONG);');
  expect(parameters.map(({ name }) => name)).toEqual(['Parameter1_', 'Parameter1', 'Parameter3']);
});

test('a null-terminated typedef makes null-terminated parameters, through further typedefs too', () => {
  const { parameters } = resolveFunction('void f(_In_ PCWSTR A, _In_ PCSTRING B, _In_ ULONG C);');
  expect(parameters.map(({ contract }) => contract.isNullTerminated)).toEqual([true, true, false]);
});

test('a conditional declaration keeps its availability', () => {
  const { model } = resolveText(`${TYPES}\n#if (VERSION >= 20)\nNTSTATUS NtNew(void);\n#endif\n`);
  expect(model.functions.map(({ availability }) => availability.text)).toEqual(['Windows 8 and later']);
});

describe('several declarations of one function', () => {
  test('equal ones are one, available wherever either is', () => {
    const { model, codes } = resolveText(`${TYPES}
#ifdef _M_IX86
ULONG f(HANDLE First);
#endif
#if defined(_M_X64) && VERSION >= 20
unsigned long f(void *Second);
#endif
`);
    expect(codes).toEqual([]);
    expect(model.functions.map(({ availability }) => availability.targets)).toEqual([['x64', 'x86']]);
  });

  test('different ones at once are reported at the second, which names the first', () => {
    const { model, diagnostics } = resolveText(`${TYPES}ULONG f(ULONG A);\nULONG f(HANDLE A);`);
    expect(model.functions).toHaveLength(1);
    expect(model.functions[0]?.parameters[0]?.spelling).toBe('ULONG');
    expect(diagnostics).toMatchObject([{ code: 'NTB1603', severity: 'warning', range: { line: 10 } }]);
    expect(diagnostics[0]?.hint).toContain('test.h:9:1');
  });

  test('different ones of different versions are no contradiction: the live one is bound', () => {
    const { model, codes } = resolveText(`${TYPES}
#if VERSION < 20
ULONG f(ULONG A);
#else
ULONG f(ULONG A, ULONG B);
#endif
`);
    expect(codes).toEqual([]);
    expect(model.functions[0]?.parameters).toHaveLength(2);
    expect(model.functions[0]?.availability.text).toBe('Windows 8 and later');
  });
});

describe('a function that takes its type from a typedef', () => {
  const TYPED = `${TYPES}typedef _Must_inspect_result_ ULONG __stdcall CLOSE(_In_ HANDLE Handle);\ntypedef CLOSE CLOSE2;\n`;

  test.each([
    ['alone', 'CLOSE Close;'],
    ['imported', '__declspec(dllimport) CLOSE Close;'],
    ['through another typedef', 'extern CLOSE2 Close;'],
  ])('is bound: %s', (_what, text) => {
    const { model, codes } = resolveText(TYPED + text);
    expect(codes).toEqual([]);
    expect(model.unbound).toEqual([]);
    expect(model.functions).toMatchObject([
      { name: 'Close', convention: 'stdcall', returnSpelling: 'ULONG', contract: { mustCheck: true }, text: text },
    ]);
    expect(model.functions[0]?.parameters).toMatchObject([{ name: 'Handle', contract: { direction: 'in' } }]);
  });

  test('is one declaration of a function among others', () => {
    const { model, codes } = resolveText(`${TYPED}CLOSE Close;\nULONG __stdcall Close(HANDLE);`);
    expect(codes).toEqual([]);
    expect(model.functions).toHaveLength(1);
  });

  test('has no symbol where it is static', () => {
    const { model } = resolveText(`${TYPED}static CLOSE Close;`);
    expect(model.functions).toEqual([]);
    expect(model.unbound).toMatchObject([{ name: 'Close', kind: 'function', reason: 'inline only' }]);
  });

  test('is data where the type is a pointer to a function', () => {
    const { model } = resolveText(`${TYPED}typedef CLOSE *PCLOSE;\nextern PCLOSE Close;`);
    expect(model.functions).toEqual([]);
    expect(model.unbound).toMatchObject([{ name: 'Close', kind: 'variable', reason: 'data export' }]);
  });
});

describe('what gets no binding says why', () => {
  test.each<[what: string, text: string, wanted: object]>([
    ['an inline function', '__forceinline int f(void) { return 1; }', { name: 'f', reason: 'inline only' }],
    ['a data export', 'extern int Build;', { name: 'Build', kind: 'variable', reason: 'data export' }],
    ['imported data', '__declspec(dllimport) int Build;', { name: 'Build', kind: 'variable', reason: 'data export' }],
    [
      'a function of older versions',
      '#if VERSION < 20\nint f(void);\n#endif',
      { name: 'f', reason: 'not in the configured version: until Windows 7' },
    ],
  ])('%s', (_what, text, wanted) => {
    const { model, codes } = resolveText(text);
    expect(codes).toEqual([]);
    expect(model.functions).toEqual([]);
    expect(model.unbound).toMatchObject([wanted]);
  });

  test('only what is selected is worth a word', () => {
    const select = { functions: ['g'], records: [], enums: [], constants: [] };
    expect(resolveText('__inline int f(void) { return 1; }', { select }).model.unbound).toEqual([]);
  });
});

test('a header without a library rule is an error', () => {
  const { codes } = resolveText('int f(void);', { libraries: [{ headers: 'other.h', library: 'other.dll' }] });
  expect(codes).toEqual(['NTB1604']);
});

describe('twins', () => {
  test.each<[what: string, first: string, second: string, isTwin: boolean]>([
    ['of one type', 'NtX(ULONG A)', 'ZwX(ULONG A)', true],
    ['spelled differently', 'NtX(HANDLE A)', 'ZwX(void *A)', true],
    ['where one leaves out a const', 'NtX(const ULONG *A)', 'ZwX(ULONG *A)', true],
    ['where one names the enum', 'NtX(enum _KIND A)', 'ZwX(ULONG A)', true],
    ['with another number of parameters', 'NtX(ULONG A)', 'ZwX(ULONG A, ULONG B)', false],
    ['with a parameter of another size', 'NtX(ULONG A)', 'ZwX(unsigned long long A)', false],
    ['of another convention', '__stdcall NtX(ULONG A)', 'ZwX(ULONG A)', false],
    ['of other names', 'NtX(ULONG A)', 'ZwY(ULONG A)', false],
  ])('%s', (_what, first, second, isTwin) => {
    const { model, codes } = resolveText(`${TYPES}enum _KIND { KindNone };\nULONG ${first};\nULONG ${second};`);
    expect(codes).toEqual([]);
    expect(model.functions.map(({ twin }) => twin !== null)).toEqual([isTwin, isTwin]);
  });
});

describe('what passes by value', () => {
  test.each([
    ['an unknown type', 'void NtX(UNKNOWN_T x);', 'x: the size of UNKNOWN_T is not known'],
    ['a record that is only declared', 'struct _S; void NtX(struct _S x);', 'x: the size of struct _S is not known'],
    ['an unknown result', 'UNKNOWN_T NtX(void);', 'its result: the size of UNKNOWN_T is not known'],
    ['a pointer to an unknown type', 'void NtX(UNKNOWN_T *x);', null],
    ['a record with a layout', 'struct _S { int a; }; void NtX(struct _S x);', null],
  ])('%s', (_name, text, reason) => {
    const { model } = resolveText(text);
    expect(model.functions.map(({ name }) => name)).toEqual(reason === null ? ['NtX'] : []);
    expect(model.unbound.filter(({ kind }) => kind === 'function').map((item) => item.reason)).toEqual(
      reason === null ? [] : [reason],
    );
  });
});
