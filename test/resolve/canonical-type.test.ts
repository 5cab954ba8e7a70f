import { describe, expect, it } from 'vitest';
import type { Target } from '../../generator/model/target.js';
import { canonicalType } from '../../generator/resolve/canonical-type.js';
import { typeModelOf } from './type-model-of.js';

const TYPES = `
typedef void *PVOID;
typedef PVOID HANDLE, *PHANDLE;
typedef unsigned long ULONG, *PULONG;
typedef const ULONG CULONG;
typedef unsigned short WCHAR;
typedef const WCHAR *PCWSTR;
typedef struct _S { int a; } S, *PS;
typedef struct { int a; } UNTAGGED;
typedef enum _E { A } E;
typedef enum { B } UNTAGGED_E;
typedef ULONG VECTOR[4];
typedef long (__stdcall *CALLBACK)(PVOID Context, const ULONG Flags, VECTOR Values, S Value);
typedef int FUNCTION(ULONG);
`;

/** Calculated by hand; the form is the one that clang prints. */
describe('canonical types', () => {
  it.each([
    ['ULONG x', 'unsigned long'],
    ['PHANDLE x', 'void **'],
    ['PCWSTR x', 'const unsigned short *'],
    ['PCWSTR *x', 'const unsigned short **'],
    ['const PULONG x', 'unsigned long *const'],
    ['const PULONG *x', 'unsigned long *const *'],
    ['CULONG *x', 'const unsigned long *'],
    ['volatile long *x', 'volatile long *'],
    ['const volatile S *x', 'const volatile struct _S *'],
    ['PS x', 'struct _S *'],
    ['UNTAGGED *x', 'UNTAGGED *'],
    ['E x', 'enum _E'],
    ['UNTAGGED_E x', 'UNTAGGED_E'],
    ['HANDLE x[4]', 'void *[4]'],
    ['HANDLE x[]', 'void *[]'],
    ['const VECTOR x', 'const unsigned long[4]'],
    ['VECTOR *x', 'unsigned long (*)[4]'],
    ['FUNCTION *x', 'int (*)(unsigned long)'],
    ['void (*x)(void)', 'void (*)(void)'],
    ['PVOID (*x)(int, ...)', 'void *(*)(int, ...)'],
    ['CALLBACK x', 'long (*)(void *, unsigned long, unsigned long *, struct _S)'],
    ['int (*(*x)(FUNCTION f))[3]', 'int (*(*)(int (*)(unsigned long)))[3]'],
    ['unsigned long int x', 'unsigned long'],
    ['__int64 x', 'long long'],
    ['UNKNOWN *x', 'UNKNOWN *'],
  ])('%s is %s', (parameter, want) => {
    expect(canonicalOf(parameter, 'x64')).toBe(want);
  });

  it('name the convention on x86, the only target where it matters', () => {
    expect(canonicalOf('CALLBACK x', 'x86')).toBe(
      'long (*)(void *, unsigned long, unsigned long *, struct _S) __attribute__((stdcall))',
    );
  });
});

function canonicalOf(parameter: string, target: Target): string {
  const { types, units } = typeModelOf(`${TYPES}\nvoid f(${parameter});`);
  const declaration = units[0]?.declarations.find(({ kind }) => kind === 'function');
  const type = declaration?.kind === 'function' ? declaration.type.parameters[0]?.type : undefined;
  if (type === undefined) throw new Error('no parameter');
  return canonicalType(type, target, types);
}
