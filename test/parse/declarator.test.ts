import { describe, expect, test } from 'vitest';
import { describeType } from './describe-type.js';
import { parseText } from './parse-text.js';

/** Name, a declaration of `x`, its type in words (C17 6.7.6). `@` marks a typedef's name. */
const cases: readonly (readonly [string, string, string])[] = [
  ['a builtin', 'typedef int x;', 'int'],
  ['words of a builtin, in order', 'typedef unsigned  long int x;', 'unsigned long int'],
  ['long long', 'typedef long long x;', 'long long'],
  ['a bare unsigned', 'extern unsigned x;', 'unsigned'],
  ["MSVC's sized integer", 'typedef unsigned __int64 x;', 'unsigned __int64'],
  ["MSVC's sized integer alone", 'typedef __int64 x;', '__int64'],
  ['qualifier after the type', 'extern int const x;', 'const int'],
  ['qualifier between the words', 'extern unsigned const int x;', 'const unsigned int'],
  ['a library typedef is no builtin', 'typedef size_t x;', '@size_t'],
  ['a typedef whose name the grammar knows', 'typedef unsigned short x, wchar_t;', 'unsigned short'],
  ['pointer', 'extern PVOID *x;', 'pointer to @PVOID'],
  ['pointer to const', 'extern const VOID *x;', 'pointer to const @VOID'],
  ['const pointer', 'extern VOID *const x;', 'const pointer to @VOID'],
  ['volatile pointer to volatile', 'extern volatile A *volatile x;', 'volatile pointer to volatile @A'],
  ['qualifiers with underscores', 'extern __const __volatile A x;', 'const volatile @A'],
  ['a builtin with underscores', 'extern __signed char x;', 'signed char'],
  ['pointer to pointer', 'extern A **x;', 'pointer to pointer to @A'],
  ['array', 'extern A x[3];', 'array[3] of @A'],
  ['array of arrays', 'extern A x[2][3];', 'array[2] of array[3] of @A'],
  ['array without a length', 'extern A x[];', 'array[] of @A'],
  ['array length expression', 'extern A x[sizeof(B) * (2 + C)];', 'array[sizeof(B) * (2 + C)] of @A'],
  ['array of pointers', 'extern A *x[3];', 'array[3] of pointer to @A'],
  ['pointer to array', 'extern A (*x)[3];', 'pointer to array[3] of @A'],
  ['function', 'A x(B, C *);', 'function(@B, pointer to @C) returning @A'],
  ['function type', 'typedef void x(int);', 'function(int) returning void'],
  ['no parameters', 'A x(void);', 'function() returning @A'],
  ['no parameters, as Windows spells it', 'A x(VOID);', 'function() returning @A'],
  ['no parameters, old style', 'A x();', 'function() returning @A'],
  ['a parameter of pointer to void', 'A x(void *);', 'function(pointer to void) returning @A'],
  ['variadic', 'A x(char *, ...);', 'function(pointer to char, ...) returning @A'],
  ['array parameter', 'A x(B p[4]);', 'function(array[4] of @B) returning @A'],
  ['abstract array parameter', 'A x(B [4]);', 'function(array[4] of @B) returning @A'],
  ['static array parameter', 'A x(B p[static 4]);', 'function(array[4] of @B) returning @A'],
  ['abstract pointers', 'A x(B *const *);', 'function(pointer to const pointer to @B) returning @A'],
  [
    'function pointer parameter',
    'A x(B (*cb)(int a), C);',
    'function(pointer to function(int) returning @B, @C) returning @A',
  ],
  [
    'abstract function pointer parameter',
    'A x(B (*)(int));',
    'function(pointer to function(int) returning @B) returning @A',
  ],
  ['function that returns a pointer', 'A *x(void);', 'function() returning pointer to @A'],
  [
    'function that returns a function pointer',
    'void (*x(int))(char);',
    'function(int) returning pointer to function(char) returning void',
  ],
  ['array of function pointers', 'extern A (*x[2])(int);', 'array[2] of pointer to function(int) returning @A'],
  ['parentheses around the name', 'extern A (x)(int);', 'function(int) returning @A'],
  ['struct by tag', 'extern struct S *x;', 'pointer to struct S'],
  ['enum by tag', 'typedef enum E x;', 'enum E'],
  ['const struct', 'typedef const struct S *x;', 'pointer to const struct S'],
  ['untagged struct', 'typedef struct { int a; } x;', 'struct {} defined'],
  ['tagged struct is declared apart', 'typedef union U { int a; } *x;', 'pointer to union U'],
  ['32-bit pointer', 'typedef void * __ptr32 x;', 'pointer32 to void'],
  ['32-bit pointer inside', 'typedef void * __ptr32 * __ptr64 x;', 'pointer64 to pointer32 to void'],
  ['32-bit abstract pointer', 'A x(void * __ptr32, int);', 'function(pointer32 to void, int) returning @A'],
];

/** Where a calling convention stands, and which function it belongs to. */
const conventions: readonly (readonly [string, string, string])[] = [
  ['before the name', 'A __stdcall x(int);', '__stdcall function(int) returning @A'],
  ['on lines of their own', 'A\n__stdcall\nx(\n int);', '__stdcall function(int) returning @A'],
  ['with one underscore', 'A _stdcall x(int);', '__stdcall function(int) returning @A'],
  ['before a pointer result', 'A __stdcall *x(int);', '__stdcall function(int) returning pointer to @A'],
  ['after a pointer result', 'A * __stdcall x(int);', '__stdcall function(int) returning pointer to @A'],
  ['in a function pointer', 'typedef A (__stdcall *x)(int);', 'pointer to __stdcall function(int) returning @A'],
  ['after the star', 'typedef A (* __stdcall x)(int);', 'pointer to __stdcall function(int) returning @A'],
  ['in a function type', 'typedef A __fastcall x(int);', '__fastcall function(int) returning @A'],
  ['in parentheses', 'typedef A (__stdcall x)(int);', '__stdcall function(int) returning @A'],
  [
    'of a callback only',
    'A x(B (__stdcall *cb)(int));',
    'function(pointer to __stdcall function(int) returning @B) returning @A',
  ],
  [
    'of the function, not of its callback',
    'A __stdcall x(B (*cb)(int));',
    '__stdcall function(pointer to function(int) returning @B) returning @A',
  ],
  [
    'of function and returned function',
    'void (__fastcall * __stdcall x(int))(char);',
    '__stdcall function(int) returning pointer to __fastcall function(char) returning void',
  ],
  ['not of the declaration before', 'typedef A __stdcall y(int); A x(int);', 'function(int) returning @A'],
];

describe.each([
  ['a declarator', cases],
  ['a calling convention', conventions],
])('%s', (_, table) => {
  test.each(table)('%s', (_name, text, want) => {
    const { declarations, diagnostics } = parseText(text);
    expect(diagnostics).toEqual([]);
    const found = declarations.find((declaration) => 'name' in declaration && declaration.name === 'x');
    expect(found !== undefined && 'type' in found ? describeType(found.type) : null).toBe(want);
  });
});
