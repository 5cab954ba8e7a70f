import { expect, test } from 'vitest';
import { compileHeaderGlob, compileSelection } from '../../generator/resolve/select-declarations.js';

test.each<[globs: readonly string[], name: string, wanted: boolean]>([
  [['*'], 'NtClose', true],
  [[], 'NtClose', false],
  [['NtClose'], 'NtClose', true],
  [['ntclose'], 'NtClose', false],
  [['Nt*'], 'ZwClose', false],
  [['{Nt,Zw}Close'], 'ZwClose', true],
  [['Zw*', '!Zw*Ex'], 'ZwOpenEx', false],
  [['Zw*', '!Zw*Ex', 'ZwOpenEx'], 'ZwOpenEx', true],
  [['!Zw*'], 'NtClose', false],
  [['*'], '_PRIVATE', true],
  [['Nt?lose'], 'NtClose', true],
  [['Nt(Close'], 'NtClose', false],
])('%j over %s', (globs, name, wanted) => {
  expect(compileSelection(globs)(name)).toBe(wanted);
});

test.each<[glob: string, header: string, wanted: boolean]>([
  ['ntuser.h', 'include/ntuser.h', true],
  ['*', 'include/sub/ntuser.h', true],
  ['sub/*.h', 'include/ntuser.h', false],
  ['include/*.h', 'include/ntuser.h', true],
])('the rule %s and the header %s', (glob, header, wanted) => {
  expect(compileHeaderGlob(glob)(header)).toBe(wanted);
});
