import { describe, expect, test } from 'vitest';
import { compareModels } from '../../generator/diff/compare-models.js';
import { resolveText } from '../resolve/resolve-text.js';

const ALL = ['*'];
const SELECT = { select: { functions: ALL, records: ALL, enums: ALL, constants: ALL } };
const TYPES =
  'typedef unsigned long ULONG, *PULONG;\ntypedef unsigned int UINT;\ntypedef long NTSTATUS;\n' +
  'typedef void *PVOID, *HANDLE;\ntypedef const ULONG *PCULONG;\n';

function changesBetween(old: string, now: string): readonly string[] {
  const [before, after] = [old, now].map((text) => resolveText(TYPES + text, SELECT).model);
  if (before === undefined || after === undefined) throw new Error('no model');
  return compareModels(before, after).map(
    ({ impact, subject, name, message }) => `${impact} ${subject} ${name}: ${message}`,
  );
}

interface Pair {
  readonly name: string;
  readonly old: string;
  readonly now: string;
  readonly want: readonly string[];
}

const take = (parameters: string) => `NTSTATUS __stdcall F(${parameters});\n`;

const FUNCTIONS: readonly Pair[] = [
  { name: 'the same with other blanks', old: take('_In_ ULONG  A'), now: take('_In_ ULONG A'), want: [] },
  { name: 'gone', old: take('void'), now: '', want: ['breaking function F: is gone'] },
  { name: 'new', old: '', now: take('void'), want: ['additive function F: is new'] },
  {
    name: 'one parameter more',
    old: take('_In_ ULONG A'),
    now: take('_In_ ULONG A, _In_ ULONG B'),
    want: ['breaking function F: took 1 parameter (A), takes 2 parameters (A, B)'],
  },
  {
    name: 'a renamed parameter',
    old: take('_In_ ULONG A'),
    now: take('_In_ ULONG B'),
    want: ['breaking function F: parameter A is now called B'],
  },
  {
    name: 'another type',
    old: take('_In_ ULONG A'),
    now: take('_In_ long A'),
    want: ['breaking function F: parameter A was ULONG, is long'],
  },
  {
    name: 'another typedef of the same type',
    old: take('_In_ ULONG A'),
    now: take('_In_ unsigned long A'),
    want: ['documentation function F: parameter A was ULONG, is unsigned long'],
  },
  {
    name: 'a handle that was any pointer',
    old: take('_In_ PVOID A'),
    now: take('_In_ HANDLE A'),
    want: ['breaking function F: parameter A was PVOID, is HANDLE'],
  },
  {
    name: 'a pointer that now takes const memory too',
    old: take('_In_ PULONG A'),
    now: take('_In_ PCULONG A'),
    want: ['additive function F: parameter A was PULONG, is PCULONG'],
  },
  {
    name: 'a pointer that no longer does',
    old: take('_In_ PCULONG A'),
    now: take('_In_ PULONG A'),
    want: ['breaking function F: parameter A was PCULONG, is PULONG'],
  },
  {
    name: 'another direction',
    old: take('_In_ PULONG A'),
    now: take('_Inout_ PULONG A'),
    want: ['breaking function F: parameter A was in, is inout'],
  },
  {
    name: 'a parameter that may now be left out',
    old: take('_In_ PULONG A'),
    now: take('_In_opt_ PULONG A'),
    want: ['additive function F: parameter A is now optional'],
  },
  {
    name: 'a parameter that may no longer be left out',
    old: take('_In_opt_ PULONG A'),
    now: take('_In_ PULONG A'),
    want: ['breaking function F: parameter A is no longer optional'],
  },
  {
    name: 'another length',
    old: take('_In_reads_(N) PULONG A, _In_ ULONG N'),
    now: take('_In_reads_bytes_(N) PULONG A, _In_ ULONG N'),
    want: ['breaking function F: parameter A spanned N elements, spans N bytes'],
  },
  {
    name: 'a parameter that is now reserved',
    old: take('_In_ ULONG A'),
    now: take('_Reserved_ ULONG A'),
    want: ['breaking function F: parameter A is now reserved'],
  },
  {
    name: 'another return type',
    old: 'NTSTATUS __stdcall F(void);\n',
    now: 'ULONG __stdcall F(void);\n',
    want: ['breaking function F: return type was NTSTATUS, is ULONG'],
  },
  {
    name: 'another calling convention',
    old: 'NTSTATUS __stdcall F(void);\n',
    now: 'NTSTATUS __cdecl F(void);\n',
    want: ['breaking function F: calling convention was stdcall, is cdecl'],
  },
  {
    name: 'only on newer versions',
    old: take('void'),
    now: `#if (VERSION >= 20)\n${take('void')}#endif\n`,
    want: ['breaking function F: availability was "every version", is "Windows 8 and later"'],
  },
  {
    name: 'on older versions too',
    old: `#if (VERSION >= 20)\n${take('void')}#endif\n`,
    now: `#if (VERSION >= 10)\n${take('void')}#endif\n`,
    want: ['additive function F: availability was "Windows 8 and later", is "Windows 7 and later"'],
  },
  {
    name: 'other words',
    old: `/** Does a thing. */\n${take('void')}`,
    now: `/** Does that thing. */\n${take('void')}`,
    want: ['documentation function F: its text changed'],
  },
];

const record = (fields: string) => `typedef struct _R { ${fields} } R;\n`;

const TYPE_CHANGES: readonly Pair[] = [
  {
    // A pointer takes 8 bytes on 64-bit targets and 4 on x86, and is aligned to its size.
    name: 'a field before another',
    old: record('PVOID P; ULONG A;'),
    now: record('PVOID P; PVOID Q; ULONG A;'),
    want: [
      'breaking record _R: field A moved from 4 to 8 (x86)',
      'breaking record _R: field A moved from 8 to 16 (x64, arm64)',
      'breaking record _R: size was 16, is 24 (x64, arm64)',
      'breaking record _R: size was 8, is 12 (x86)',
      'additive record _R: field Q is new',
    ],
  },
  {
    name: 'a field gone at the end',
    old: record('ULONG A; ULONG B;'),
    now: record('ULONG A;'),
    want: ['breaking record _R: field B is gone', 'breaking record _R: size was 8, is 4'],
  },
  {
    name: 'a renamed field',
    old: record('ULONG A; ULONG B;'),
    now: record('ULONG A; ULONG C;'),
    want: ['breaking record _R: field B is now called C'],
  },
  {
    name: 'a field of another type of the same size',
    old: record('ULONG A;'),
    now: record('long A;'),
    want: ['breaking record _R: field A was ULONG, is long'],
  },
  {
    name: 'a field that became bits',
    old: record('ULONG A;'),
    now: record('ULONG A : 4; ULONG B : 28;'),
    want: ['breaking record _R: field A took 4 bytes, takes 4 bits', 'additive record _R: field B is new'],
  },
  {
    name: 'a struct that became a union',
    old: 'typedef struct _R { ULONG A; } R;\n',
    now: 'typedef union _R { ULONG A; } R;\n',
    want: ['breaking record _R: was a struct, is a union'],
  },
  {
    name: 'an enumerator with another value, a new one and one that is gone',
    old: 'enum E { A = 1, B = 2 };\n',
    now: 'enum E { A = 3, C = 4 };\n',
    want: [
      'breaking enum E: enumerator A was 1, is 3',
      'breaking enum E: enumerator B is gone',
      'additive enum E: enumerator C (4) is new',
    ],
  },
  {
    name: 'a constant with another value',
    old: '#define LIMIT 4\n',
    now: '#define LIMIT 5\n',
    want: ['breaking constant LIMIT: was 4 (int), is 5 (int)'],
  },
  {
    name: 'a constant that became an enumerator',
    old: '#define LIMIT 4\n',
    now: 'enum E { LIMIT = 4 };\n',
    want: ['breaking constant LIMIT: is now an enumerator of E', 'additive enum E: is new'],
  },
  {
    name: 'a typedef that stands for another type',
    old: 'typedef ULONG T;\n',
    now: 'typedef long T;\n',
    want: ['breaking typedef T: was unsigned long, is long'],
  },
  {
    name: 'a typedef that stands for the same type by another name',
    old: 'typedef ULONG T;\n',
    now: 'typedef unsigned long T;\n',
    want: [],
  },
  {
    name: 'a parameter of a type of functions',
    old: 'typedef NTSTATUS (__stdcall *PFN)(_In_ ULONG A);\n',
    now: 'typedef NTSTATUS (__stdcall *PFN)(_In_ ULONG B);\n',
    want: ['breaking typedef PFN: parameter A is now called B'],
  },
];

describe('comparing functions', () => {
  test.each(FUNCTIONS)('$name', ({ old, now, want }) => {
    expect(changesBetween(old, now)).toEqual(want);
  });
});

describe('comparing types and constants', () => {
  test.each(TYPE_CHANGES)('$name', ({ old, now, want }) => {
    const changes = changesBetween(old, now);
    expect([...changes].sort(byImpact)).toEqual([...want].sort(byImpact));
    expect(changes.map(impactOf)).toEqual([...changes].map(impactOf).sort(byGravity));
  });
});

const GRAVITY = ['breaking', 'additive', 'documentation'];
const impactOf = (change: string) => change.split(' ')[0] ?? '';
const byGravity = (a: string, b: string) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b);
const byImpact = (a: string, b: string) => (a < b ? -1 : 1);
