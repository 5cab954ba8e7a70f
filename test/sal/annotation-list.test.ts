import { describe, expect, test } from 'vitest';
import { parseAnnotationList, splitArguments } from '../../generator/sal/annotation-list.js';
import { RANGE } from '../resolve/sal-text.js';

test.each<[text: string, wanted: readonly string[]]>([
  ['Count', ['Count']],
  ['Count, *Filled', ['Count', '*Filled']],
  ['min(a, b), c', ['min(a, b)', 'c']],
  ['a[b, c], {d, e}', ['a[b, c]', '{d, e}']],
  ['",", b', ['","', 'b']],
  [`',', b`, [`','`, 'b']],
  ['"\\",", b', ['"\\","', 'b']],
  ['', ['']],
  ['a,', ['a', '']],
  ['"unterminated, a', ['"unterminated, a']],
  ['a), b', ['a), b']],
])('splitArguments(%j)', (text, wanted) => {
  expect(splitArguments(text)).toEqual(wanted);
});

function parse(text: string) {
  const outer = { kind: 'sal', name: '_At_', argument: text, offset: 7, range: RANGE } as const;
  return parseAnnotationList(text, outer)?.map(({ name, argument }) => (argument === null ? name : [name, argument]));
}

describe('a list of annotations', () => {
  test.each<[text: string, wanted: unknown]>([
    ['', []],
    ['_In_', ['_In_']],
    ['_In_ _Reserved_', ['_In_', '_Reserved_']],
    ['_In_, _Reserved_', ['_In_', '_Reserved_']],
    ['_In_reads_(n) _Notnull_', [['_In_reads_', 'n'], '_Notnull_']],
    ['_In_reads_ ( f(n) )', [['_In_reads_', 'f(n)']]],
    ['_Out_writes_("a)")', [['_Out_writes_', '"a)"']]],
    ['__drv_allocatesMem(Mem)', [['__drv_allocatesMem', 'Mem']]],
  ])('%j', (text, wanted) => {
    expect(parse(text)).toEqual(wanted);
  });

  test.each(['7', '_In_reads_(', '_In_reads_(n', '_In_ + _Out_', '(', ')', '_In_)'])('%j is none', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('reading takes time in proportion to the text', () => {
    const long = `_In_ ${' '.repeat(200_000)}_Out_`;
    expect(parse(long)).toEqual(['_In_', '_Out_']);
    expect(parse(`_In_${' '.repeat(200_000)}!`)).toBeUndefined();
  }, 5_000);
});
