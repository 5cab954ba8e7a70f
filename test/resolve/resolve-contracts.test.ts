import { describe, expect, test } from 'vitest';
import type { Extent, ParameterContract } from '../../generator/model/contract.js';
import { resolveContract } from '../../generator/resolve/resolve-contracts.js';
import { NO_CONTRACT } from '../../generator/sal/contract-fact.js';
import { annotationsOf, collectFindings, scopeOf } from './sal-text.js';

const NAMES = ['Buffer', 'Length', 'Count', 'Filled'];

function read(text: string) {
  return collectFindings((report) => resolveContract(annotationsOf(text), 'Buffer', scopeOf(NAMES), report));
}

/** Contracts with their expressions as text, which is all that the tables below state. */
function plain(contract: ParameterContract): object {
  const extent = (each: Extent | null) =>
    each && { unit: each.unit, capacity: each.capacity?.text ?? null, written: each.written?.text ?? null };
  return {
    ...contract,
    extent: extent(contract.extent),
    pointee: contract.pointee && { ...contract.pointee, extent: extent(contract.pointee.extent) },
    conditions: contract.conditions.map((each) => ({ when: each.condition.text, holds: plain(each.contract) })),
  };
}

const elements = (capacity: string, written: string | null = null) => ({ unit: 'elements', capacity, written });
const bytes = (capacity: string | null, written: string | null = null) => ({ unit: 'bytes', capacity, written });

describe('annotations of one parameter add up', () => {
  test.each<[text: string, wanted: object]>([
    ['', {}],
    ['_In_', { direction: 'in' }],
    ['_In_ _Reserved_', { direction: 'in', isReserved: true }],
    ['_Out_writes_to_(Count, *Filled)', { direction: 'out', extent: elements('Count', '*Filled') }],
    ['_In_reads_bytes_opt_(Length)', { direction: 'in', isOptional: true, extent: bytes('Length') }],
    [
      '_Out_writes_bytes_(Length) _Post_readable_byte_size_(*Filled)',
      { direction: 'out', extent: bytes('Length', '*Filled') },
    ],
    ['_Outptr_result_maybenull_', { direction: 'out', pointee: { isOptional: true, extent: null } }],
    [
      '_Out_ _Deref_post_count_(Count)',
      { direction: 'out', pointee: { isOptional: false, extent: elements('Count') } },
    ],
    [
      '_Inout_ _At_(*Buffer, _Readable_bytes_(*Length) _Writable_bytes_(*Length) _Post_readable_byte_size_(*Length))',
      { direction: 'inout', pointee: { isOptional: false, extent: bytes('*Length', '*Length') } },
    ],
    ['_Out_writes_(Count) _Always_(_Post_z_)', { direction: 'out', isNullTerminated: true, extent: elements('Count') }],
    [
      '_In_ _Frees_ptr_opt_ _Function_class_(ALLOCATE)',
      {
        direction: 'in',
        attributes: [
          { name: '_Frees_ptr_opt_', argument: null },
          { name: '_Function_class_', argument: 'ALLOCATE' },
        ],
      },
    ],
    [
      '_When_(Count != 0, _Out_) _When_(Count == 0, _In_opt_)',
      {
        conditions: [
          { when: 'Count != 0', holds: { ...NO_CONTRACT, direction: 'out' } },
          { when: 'Count == 0', holds: { ...NO_CONTRACT, direction: 'in', isOptional: true } },
        ],
      },
    ],
    [
      '_Inout_ _At_(Buffer->Field, _Frees_ptr_opt_)',
      { direction: 'inout', attributes: [{ name: '_At_', argument: 'Buffer->Field, _Frees_ptr_opt_' }] },
    ],
    ['_Reserved_', { direction: 'in', isReserved: true }],
    ['_In_range_(<, Count)', { direction: 'in', attributes: [{ name: '_In_range_', argument: '<, Count' }] }],
    [
      '_Inout_ _In_range_(<, Count)',
      { direction: 'inout', attributes: [{ name: '_In_range_', argument: '<, Count' }] },
    ],
    ['_At_((ULONG *)Buffer, _Out_writes_bytes_(Length))', { direction: 'out', extent: bytes('Length') }],
    [
      '_At_((ULONG *)Buffer, _Out_writes_(Count))',
      { direction: 'out', attributes: [{ name: '_At_', argument: '(ULONG *)Buffer, _Out_writes_(Count)' }] },
    ],
    [
      '_Out_ _Deref_out_range_(<=, Count - 1)',
      { direction: 'out', attributes: [{ name: '_Deref_out_range_', argument: '<=, Count - 1' }] },
    ],
  ])('%s', (text, wanted) => {
    const { value, found } = read(text);
    expect(found).toEqual([]);
    expect(plain(value)).toEqual({ ...NO_CONTRACT, ...wanted });
  });
});

test('an extent lists the parameters that it reads, once, and not what sizeof measures', () => {
  const { value } = read('_In_reads_bytes_(Count * Length + Count + sizeof(ULONG) + MAX_PATH)');
  expect(value.extent?.capacity?.names).toEqual(['Count', 'Length']);
});

test('an argument is parsed, whatever it looks like', () => {
  const { value, found } = read('_In_reads_((Count > 2 ? Length : 2) * sizeof(ULONG))');
  expect(found).toEqual([]);
  expect(value.extent?.capacity?.expression.kind).toBe('binary');
});

describe('findings', () => {
  test.each<[text: string, wanted: string]>([
    ['_Out_writes_byte_(Length)', 'NTB1101 error'],
    ['_When_(Count == 0, _Inn_)', 'NTB1101 error'],
    ['_In_(Length)', 'NTB1102 error'],
    ['_In_reads_', 'NTB1102 error'],
    ['_In_reads_()', 'NTB1103 error'],
    ['_Out_writes_to_(Length)', 'NTB1102 error'],
    ['_In_reads_(Length +)', 'NTB1103 error'],
    ['_When_(Count == 0, 7)', 'NTB1103 error'],
    ['_In_reads_(Lenght)', 'NTB1601 warning'],
    ['_In_ _Out_', 'NTB1602 error'],
    ['_In_reads_(Count) _Post_readable_byte_size_(Length)', 'NTB1602 error'],
  ])('%s gives %s', (text, wanted) => {
    expect(read(text).found).toEqual([wanted]);
  });

  test('the nearest annotation and the nearest parameter are named', () => {
    expect(read('_Out_writes_byte_(Length)').hints).toEqual(['did you mean `_Out_writes_bytes_`?']);
    expect(read('_In_reads_(Lenght)').hints).toEqual(['did you mean `Length`?']);
  });

  test('nesting without end is refused', () => {
    const deep = `${'_Group_('.repeat(1000)}_In_${')'.repeat(1000)}`;
    expect(read(deep).found).toEqual(['NTB1103 error']);
  });
});
