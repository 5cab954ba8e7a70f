import { describe, expect, test } from 'vitest';
import { lintText, markedText } from './lint-text.js';

interface Case {
  readonly name: string;
  readonly text: string;
  /** Codes in the order of the text, each with what it stands at. */
  readonly want: readonly (readonly [string, string])[];
}

/** A complete comment for `function`, with these lines for its parameters. */
function documented(lines: readonly string[], declaration: string): string {
  const body = ['Does a thing.', '', ...lines, '\\return Successful or errant status.'];
  return `/**\n${body.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n${declaration}\n`;
}

const CASES: readonly Case[] = [
  {
    name: 'a direction in any of its spellings',
    text: documented(
      ['\\param[in,out] A a', '\\param[inout] B b', '\\param[in, out, optional] C c'],
      'NTSTATUS NTAPI NtF(_Inout_ PLONG A, _Inout_ PLONG B, _Inout_opt_ PLONG C);',
    ),
    want: [],
  },
  {
    name: 'the output of an _Outptr_ is out',
    text: documented(['\\param[in] A a'], 'NTSTATUS NTAPI NtF(_Outptr_ PVOID *A);'),
    want: [['NTB2004', 'in']],
  },
  {
    name: 'an annotation under a condition says nothing of the whole',
    text: documented(
      ['\\param[in] A a', '\\param[in] B b'],
      'NTSTATUS NTAPI NtF(_When_(B == 0, _Out_) PLONG A, _In_ ULONG B);',
    ),
    want: [],
  },
  {
    name: 'no direction without an annotation',
    text: documented(['\\param[out] A a'], 'NTSTATUS NTAPI NtF(PLONG A);'),
    want: [],
  },
  {
    name: 'a direction in a run of /// lines, and with @param',
    text: '/// Does a thing.\n/// @param[out] A a\n/// @return A status.\nNTSTATUS NTAPI NtF(_In_ ULONG A);\n',
    want: [['NTB2004', 'out']],
  },
  {
    name: 'several names with one text',
    text: documented(['\\param[in] A,D both'], 'NTSTATUS NTAPI NtF(_In_ ULONG A, _In_ ULONG Bcd);'),
    want: [['NTB2001', 'D']],
  },
  {
    name: 'a parameter in an XML comment',
    text:
      '/// <summary>Does a thing.</summary>\n/// <param name="Lenght">How long.</param>\n' +
      '/// <returns>A status.</returns>\nNTSTATUS NTAPI NtF(_In_ ULONG Length);\n',
    want: [['NTB2001', 'Lenght']],
  },
  {
    name: 'a name inside a code block is no parameter',
    text: documented(
      ['\\param[in] A a', '\\code', '\\param[out] B b', '\\endcode'],
      'NTSTATUS NTAPI NtF(_In_ ULONG A);',
    ),
    want: [],
  },
  {
    name: 'a variadic function documents its dots',
    text: documented(['\\param[in] A a', '\\param ... more'], 'NTSTATUS __cdecl NtF(_In_ ULONG A, ...);'),
    want: [],
  },
  {
    name: 'a parameter whose name is a macro is called as the header spells it',
    text:
      '#define SearchPath SearchPathW\n' +
      documented(['\\param[in] SearchPath Where.'], 'NTSTATUS NTAPI NtF(_In_ PCWSTR SearchPath);'),
    want: [],
  },
  {
    name: 'unnamed parameters cannot be compared with names',
    text: documented(['\\param[in] A a'], 'NTSTATUS NTAPI NtF(_In_ ULONG);'),
    want: [],
  },
  {
    name: 'an undocumented function is left alone',
    text: 'NTSTATUS NTAPI NtF(_In_ ULONG A);\n',
    want: [],
  },
  {
    name: 'a comment that names the twin',
    text: `NTSTATUS NTAPI NtDo(_In_ ULONG A);\n${documented(['\\param[in] A a'], 'NTSTATUS NTAPI ZwDo(_In_ ULONG A);').replace('Does a thing', 'The NtDo routine does a thing')}`,
    want: [],
  },
  {
    name: 'a comment that begins with prose in capitals',
    text: documented([], 'NTSTATUS NTAPI NtF(void);').replace('Does a thing', 'The Native function does a thing'),
    want: [],
  },
  {
    name: 'a required pointer beside _In_opt_',
    text: documented(['\\param[in] A a. This parameter cannot be NULL.'], 'NTSTATUS NTAPI NtF(_In_opt_ PLONG A);'),
    want: [['NTB2005', 'A']],
  },
  {
    name: 'a text on what may be NULL behind the pointer',
    text: documented(
      ['\\param[out] A Receives the handle, or NULL.', '\\param[in] B Text; the terminating null is optional.'],
      'NTSTATUS NTAPI NtF(_Out_ PHANDLE A, _In_ PCWSTR B);',
    ),
    want: [],
  },
  {
    name: 'an optional number',
    text: documented(['\\param[in] A Optional flags.'], 'NTSTATUS NTAPI NtF(_In_ ULONG A);'),
    want: [],
  },
  {
    name: 'twins whose typedefs differ but whose types do not',
    text: 'typedef ULONG FLAGS;\nNTSTATUS NTAPI NtF(_In_ FLAGS A);\nNTSTATUS NTAPI ZwF(_In_ ULONG A);\n',
    want: [],
  },
  {
    name: 'twins that differ in the name of a parameter',
    text: 'NTSTATUS NTAPI NtF(_In_ ULONG A);\nNTSTATUS NTAPI ZwF(_In_ ULONG B);\n',
    want: [['NTB2006', 'ULONG B']],
  },
  {
    name: 'twins that differ in what they return',
    text: 'NTSTATUS NTAPI NtF(void);\nULONG NTAPI ZwF(void);\n',
    want: [['NTB2006', 'ZwF']],
  },
  {
    name: 'a length that is an expression over parameters and constants',
    text: '#define UNIT 8\nNTSTATUS NTAPI NtF(_In_reads_bytes_(Count * UNIT + sizeof(ULONG)) PVOID A, _In_ ULONG Count);\n',
    want: [],
  },
  {
    name: 'a length that is a field of some record',
    text:
      'typedef struct _R { ULONG Size; } R;\n' +
      'NTSTATUS NTAPI NtF(_In_reads_bytes_(Size) PVOID A, _In_ ULONG Length);\n',
    want: [['NTB2008', '_In_reads_bytes_(Size)']],
  },
  {
    name: 'an untyped pointer that is no buffer',
    text: 'NTSTATUS NTAPI NtF(_In_opt_ PVOID Context, _In_ ULONG Flags);\n',
    want: [],
  },
  {
    name: 'outputs through a pointer to const, an array and a typedef of a pointer',
    text: 'NTSTATUS NTAPI NtF(_Inout_ const LONG *A, _Out_ LONG B[4], _Out_ PHANDLE C);\n',
    want: [['NTB2010', 'const LONG *A']],
  },
  {
    name: 'a function that returns nothing',
    text: '/**\n * Does a thing.\n */\nVOID NTAPI RtlF(void);\n',
    want: [],
  },
  {
    name: 'a missing return stands at the first words',
    text: '/**\n * Does a thing.\n */\nULONG NTAPI RtlF(void);\n',
    want: [['NTB2011', 'Does a thing.']],
  },
  {
    name: 'links to constants, types, fields and addresses',
    text:
      '#define LIMIT 4\ntypedef struct _R { ULONG Size; } R;\n' +
      documented(['\\sa LIMIT, R, NtF()', '\\sa https://example.org/a_b', '\\sa #NtF'], 'NTSTATUS NTAPI NtF(void);'),
    want: [],
  },
  {
    name: 'an address of another kind',
    text: documented(['\\sa javascript:alert(1)'], 'NTSTATUS NTAPI NtF(void);'),
    want: [['NTB2012', 'javascript:alert(1)']],
  },
  {
    name: 'an #else behind branches that cover every version',
    text: '#if (VERSION >= 10)\n#elif (VERSION < 10)\n#else\n#endif\n',
    want: [['NTB2013', '#else']],
  },
  {
    name: 'an #elif that an earlier branch covers',
    text: '#if (VERSION >= 10)\n#elif VERSION >= 20 // later\n#endif\n',
    want: [['NTB2013', '#elif VERSION >= 20 // later']],
  },
  {
    name: 'a guard over a macro for a version',
    text: '#define V20 20\n#if (VERSION >= V20)\n#if (VERSION == 19)\n#endif\n#endif\n',
    want: [['NTB2013', '#if (VERSION == 19)']],
  },
  {
    name: 'guards that hang on more than the version',
    text:
      '#if defined(A) && (VERSION >= 20)\n#elif defined(B) && (VERSION >= 20)\n#else\n#endif\n' +
      '#if 0\n#if (VERSION >= 20)\n#endif\n#endif\n',
    want: [],
  },
  {
    name: 'enumerators that are meant to be equal',
    text: 'enum E { A = 1, B = A, FirstE = 1, MaxE = 1, E_MASK = 1, C = 2 };\n',
    want: [],
  },
  {
    name: 'an enumerator that counts on into another',
    text: 'enum E { A = 1, B = 0, C };\n',
    want: [['NTB2014', 'C']],
  },
  {
    name: 'a parameter of another function, told as such',
    text: documented(['\\param[in] A As the Length parameter of NtG.'], 'NTSTATUS NTAPI NtF(_In_ ULONG A);'),
    want: [],
  },
  {
    name: 'a type of functions',
    text: documented(['\\param[out] A a'], 'typedef NTSTATUS (NTAPI *PFN)(_In_ ULONG A, _In_ ULONG B);'),
    want: [
      ['NTB2004', 'out'],
      ['NTB2002', 'ULONG B'],
    ],
  },
  {
    name: 'a function with a body',
    text: documented(['\\param[out] A a'], 'static __inline ULONG F(_In_ ULONG A) { return A; }'),
    want: [['NTB2004', 'out']],
  },
  {
    name: 'a header whose code has no common form on all targets',
    text:
      '#ifdef _WIN64\n#pragma pack(push, 8)\n#else\n#pragma pack(push, 4)\n#endif\n' +
      `${documented(['\\param[out] A a'], 'NTSTATUS NTAPI NtF(_In_ ULONG A);')}#pragma pack(pop)\n`,
    want: [['NTB2004', 'out']],
  },
  {
    name: 'an assertion fails on the targets where the compiler finds it false, under the guards that it stands under',
    text:
      'typedef struct _S { ULONG A; PVOID P; } S;\n#define HALF(e) typedef char HALF__[(e) ? 1 : -1]\n' +
      'HALF(sizeof(S) == 8);\n_Static_assert(__builtin_offsetof(S, P) == 4, "a, b");\n' +
      '#ifdef _WIN64\nstatic_assert(sizeof(S) == 16);\n#else\nHALF(sizeof(S) == 8);\n#endif\n' +
      '#if VERSION < 5\nstatic_assert(sizeof(S) == 1);\n#endif\nstatic_assert(_Alignof(S) >= sizeof(UNKNOWN));\n' +
      'typedef struct _T { static_assert(sizeof(S) > 16, "inside"); ULONG A; } T;\n',
    want: [
      ['NTB2017', 'HALF(sizeof(S) == 8);'],
      ['NTB2017', '_Static_assert(__builtin_offsetof(S, P) == 4, "a, b");'],
      ['NTB2017', 'static_assert(sizeof(S) > 16, "inside");'],
    ],
  },
];

describe('lint rules', () => {
  test.each(CASES)('$name', ({ text, want }) => {
    expect(lintText(text).map((finding) => [finding.code, markedText(text, finding)])).toEqual(want);
  });

  test('an assertion is told with the targets that it fails on and what its sides come to', () => {
    const text = 'typedef PVOID P2[2];\nstatic_assert(sizeof(P2) <= 8);\nstatic_assert(!sizeof(ULONG));\n';
    expect(lintText(text).map(({ message }) => message)).toEqual([
      'this assertion does not hold on x64, arm64: 16 <= 8',
      'this assertion does not hold',
    ]);
  });
});
