import { expect, test } from 'vitest';
import { spellType } from '../../generator/resolve/type-spelling.js';
import { parseText } from '../parse/parse-text.js';

// Wanted: the type name of C11 6.7.7, which is the declarator without its name.
test.each<[declaration: string, wanted: string]>([
  ['typedef ULONG X;', 'ULONG'],
  ['typedef const ULONG X;', 'const ULONG'],
  ['typedef unsigned long X;', 'unsigned long'],
  ['typedef struct _A *X;', 'struct _A *'],
  ['typedef enum _E *X;', 'enum _E *'],
  ['typedef const struct _A *const X;', 'const struct _A *const'],
  ['typedef VOID **X;', 'VOID **'],
  ['typedef VOID *const *X;', 'VOID *const *'],
  ['typedef ULONG X[4];', 'ULONG[4]'],
  ['typedef ULONG *X[4][N];', 'ULONG *[4][N]'],
  ['typedef ULONG (*X)[4];', 'ULONG (*)[4]'],
  ['typedef ULONG X(VOID *, int);', 'ULONG (VOID *, int)'],
  ['typedef ULONG (*X)(VOID *);', 'ULONG (*)(VOID *)'],
  ['typedef VOID *(*X)(void);', 'VOID *(*)(void)'],
  ['typedef int (*X)(char *, ...);', 'int (*)(char *, ...)'],
  ['typedef int (*(*X)(int))(char);', 'int (*(*)(int))(char)'],
])('%s', (text, wanted) => {
  const { declarations, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  const typedef = declarations.find((each) => each.kind === 'typedef');
  expect(typedef && spellType(typedef.type)).toBe(wanted);
});
