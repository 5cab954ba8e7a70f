import { describe, expect, test } from 'vitest';
import { findWord, mayBeDeclared } from '../../generator/incremental/word-search.js';

test.each([
  ['alone', 'NAME', [0]],
  ['between punctuation', '(NAME,*NAME)', [1, 7]],
  ['not as a part of a word', 'NAMES RENAME NAME2 $NAME éNAME NAME', [31]],
])('a word is found %s', (_, code, want) => {
  expect(findWord(code, 'NAME')).toEqual(want);
});

describe('a name may be declared where it stands', () => {
  test.each([
    ['as a function', 'int NAME(int);'],
    ['as a function with a blank', 'int NAME (int);'],
    ['as a pointer to a function', 'typedef int (*NAME)(int);'],
    ['as an array', 'extern int NAME[2];'],
    ['as the first of several', 'typedef int NAME, *PNAME;'],
    ['as the last', 'typedef int A, NAME;'],
    ['as a variable with a value', 'const int NAME = 1;'],
    ['as a tag', 'struct NAME\n{ int A; };'],
    ['as a value of an enum', 'enum { A, NAME };'],
    ['with an attribute', 'typedef int NAME __attribute__((aligned(8)));'],
    ['with a symbol of its own', 'int NAME asm("name");'],
  ])('%s', (_, code) => {
    expect(mayBeDeclared(code, code.indexOf('NAME') + 4)).toBe(true);
  });

  test.each([
    ['as the type of something', 'NAME A;'],
    ['as the type of something on another line', 'NAME\n  A;'],
    ['as the type behind a pointer', 'int f(NAME *A);'],
    ['as a tag in use', 'struct NAME A;'],
  ])('but not %s', (_, code) => {
    expect(mayBeDeclared(code, code.indexOf('NAME') + 4)).toBe(false);
  });
});
