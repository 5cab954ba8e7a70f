import { describe, expect, test } from 'vitest';
import type { ContractMeaning, SalMeaning } from '../../generator/sal/annotation.js';
import { SAL_ANNOTATIONS } from '../../generator/sal/annotations.js';

const SILENT: ContractMeaning = {
  kind: 'contract',
  direction: null,
  isOptional: false,
  isReserved: false,
  isNullTerminated: false,
  unit: null,
  pointee: null,
};

// Wanted meanings are those of Microsoft's "Annotating Function Parameters and Return Values".
const MEANINGS: readonly [name: string, roles: readonly string[], meaning: Partial<ContractMeaning>][] = [
  ['_In_', [], { direction: 'in' }],
  ['_In_opt_', [], { direction: 'in', isOptional: true }],
  ['_In_z_', [], { direction: 'in', isNullTerminated: true }],
  ['_In_opt_z_', [], { direction: 'in', isOptional: true, isNullTerminated: true }],
  ['_In_reads_', ['capacity'], { direction: 'in', unit: 'elements' }],
  ['_In_reads_bytes_opt_', ['capacity'], { direction: 'in', isOptional: true, unit: 'bytes' }],
  ['_Out_', [], { direction: 'out' }],
  ['_Out_writes_to_', ['capacity', 'written'], { direction: 'out', unit: 'elements' }],
  ['_Out_writes_bytes_to_opt_', ['capacity', 'written'], { direction: 'out', isOptional: true, unit: 'bytes' }],
  ['_Inout_updates_bytes_', ['capacity'], { direction: 'inout', unit: 'bytes' }],
  ['_Outptr_', [], { direction: 'out', pointee: { isOptional: false, unit: null } }],
  ['_Outptr_opt_', [], { direction: 'out', isOptional: true, pointee: { isOptional: false, unit: null } }],
  ['_Outptr_result_maybenull_', [], { direction: 'out', pointee: { isOptional: true, unit: null } }],
  [
    '_Outptr_opt_result_bytebuffer_',
    ['capacity'],
    { direction: 'out', isOptional: true, pointee: { isOptional: false, unit: 'bytes' } },
  ],
  ['_Deref_out_opt_', [], { direction: 'out', pointee: { isOptional: true, unit: null } }],
  ['_Deref_opt_out_', [], { direction: 'out', isOptional: true, pointee: { isOptional: false, unit: null } }],
  ['_Deref_post_count_', ['capacity'], { pointee: { isOptional: false, unit: 'elements' } }],
  ['_Post_readable_byte_size_', ['written'], { unit: 'bytes' }],
  ['_Reserved_', [], { isReserved: true }],
  ['_Null_terminated_', [], { isNullTerminated: true }],
  ['_Field_size_bytes_part_', ['capacity', 'written'], { unit: 'bytes' }],
  ['_Ret_maybenull_', [], { isOptional: true }],
  ['__in_bcount_opt', ['capacity'], { direction: 'in', isOptional: true, unit: 'bytes' }],
  ['__out_ecount_part', ['capacity', 'written'], { direction: 'out', unit: 'elements' }],
  ['__deref_opt_out_opt', [], { direction: 'out', isOptional: true, pointee: { isOptional: true, unit: null } }],
];

describe('annotations whose names state a contract', () => {
  test.each(MEANINGS)('%s', (name, roles, meaning) => {
    const annotation = SAL_ANNOTATIONS.get(name);
    expect(annotation?.arguments).toEqual(roles);
    expect(annotation?.meaning).toEqual({ ...SILENT, ...meaning });
  });
});

const OTHERS: readonly [name: string, roles: readonly string[], kind: SalMeaning['kind']][] = [
  ['_When_', ['expression', 'annotations'], 'when'],
  ['_At_', ['expression', 'annotations'], 'at'],
  ['_Group_', ['annotations'], 'group'],
  ['_Success_', ['expression'], 'success'],
  ['_Must_inspect_result_', [], 'mustCheck'],
  ['_IRQL_requires_max_', ['text'], 'attribute'],
  ['_Function_class_', ['text'], 'attribute'],
  ['_Kernel_entry_', [], 'attribute'],
  ['_Struct_size_bytes_', ['expression'], 'attribute'],
  ['_Deref_out_range_', ['bound', 'bound'], 'attribute'],
  ['_In_range_', ['bound', 'bound'], 'attribute'],
  ['_Ret_range_', ['bound', 'bound'], 'attribute'],
  ['__deref_out_range', ['bound', 'bound'], 'attribute'],
  ['__drv_allocatesMem', ['text'], 'attribute'],
];

test.each(OTHERS)('%s', (name, roles, kind) => {
  const annotation = SAL_ANNOTATIONS.get(name);
  expect(annotation?.arguments).toEqual(roles);
  expect(annotation?.meaning.kind).toBe(kind);
});

test.each(['_Out_writes_byte_', '_In_writes_', '_Out_z_', '_Outptr_result_', '_In_opt', '_In_reads_to_', '_W_', ''])(
  'no header defines %j',
  (name) => {
    expect(SAL_ANNOTATIONS.has(name)).toBe(false);
  },
);
