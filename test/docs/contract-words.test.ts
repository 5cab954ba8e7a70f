import { describe, expect, test } from 'vitest';
import { describeContract } from '../../generator/docs/contract-words.js';
import type { ExtentExpression, ParameterContract } from '../../generator/model/contract.js';

const plain: ParameterContract = {
  direction: 'in',
  isOptional: false,
  isReserved: false,
  isNullTerminated: false,
  extent: null,
  pointee: null,
  conditions: [],
  attributes: [],
};
const name = (text: string): ExtentExpression => ({ text, expression: { kind: 'name', name: text }, names: [text] });

describe('a contract in words', () => {
  test.each<[string, Partial<ParameterContract>, string]>([
    ['_In_', {}, 'in'],
    ['_In_opt_', { isOptional: true }, 'in; optional'],
    ['_Reserved_', { isReserved: true }, 'reserved: null or zero'],
    [
      '_Out_writes_to_(Count, *Removed)',
      { direction: 'out', extent: { unit: 'elements', capacity: name('Count'), written: name('*Removed') } },
      'out; room for `Count` entries, of which `*Removed` are filled',
    ],
    [
      '_In_reads_bytes_opt_(Length)',
      { isOptional: true, extent: { unit: 'bytes', capacity: name('Length'), written: null } },
      'in; optional; `Length` bytes',
    ],
    [
      '_Outptr_result_maybenull_',
      { direction: 'out', pointee: { isOptional: true, extent: null } },
      'out; receives a pointer, which may be null',
    ],
    [
      '_When_(Flags == 0, _Reserved_)',
      { conditions: [{ condition: name('Flags == 0'), contract: { ...plain, isReserved: true } }] },
      'in; when `Flags == 0`: reserved: null or zero',
    ],
  ])('%s', (_sal, contract, want) => {
    expect(describeContract({ ...plain, ...contract })).toBe(want);
  });
});
