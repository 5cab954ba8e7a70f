import { expect, test } from 'vitest';
import { planLayoutTable } from '../../generator/inspect/layout-table.js';
import type { ApiRecord, FieldLayout, RecordLayout } from '../../generator/model/api-model.js';

const everywhere = { targets: ['x64', 'x86', 'arm64'], versions: [], text: '' } as const;

function field(name: string, bitOffset: number, size: number, bitWidth: number | null = null): FieldLayout {
  const type = { kind: 'integer', name: 'unsigned long', size: 4, isSigned: false } as const;
  const rest = { arm: '', availability: everywhere, contract: null, documentation: null };
  return { name, type, spelling: 'ULONG', bitOffset, bitWidth, size, ...rest };
}

function record(layouts: ApiRecord['layouts']): ApiRecord {
  const range = { file: 'a.h', start: 0, end: 1, line: 1, column: 1 };
  const names = { key: 'X', tag: 'X', typedefs: [], kind: 'struct', header: 'a.h', isSdk: false } as const;
  return { ...names, range, availability: everywhere, documentation: null, layouts, text: '' };
}

const wide: RecordLayout = {
  size: 16,
  align: 8,
  fields: [field('Key', 0, 8), field('Low', 64, 4, 3), field('High', 67, 4, 29)],
};
const narrow: RecordLayout = {
  size: 12,
  align: 4,
  fields: [field('Key', 0, 4), field('Only', 32, 4), field('Low', 64, 4, 3), field('High', 67, 4, 29)],
};

test('targets that agree share a column, bit-fields show byte and bit, an absent field has no offset', () => {
  const table = planLayoutTable(record({ x64: wide, x86: narrow, arm64: wide }));
  expect(table.columns.map((column) => [column.targets.join(), column.size, column.align])).toEqual([
    ['x64,arm64', 16, 8],
    ['x86', 12, 4],
  ]);
  expect(table.rows.map((row) => [row.field.name, ...row.offsets])).toEqual([
    ['Key', '0', '0'],
    ['Only', null, '4'],
    ['Low', '8:0', '8:0'],
    ['High', '8:3', '8:3'],
  ]);
});

test.each([
  ['size', { ...wide, size: 24 }],
  ['alignment', { ...wide, align: 4 }],
  [
    'the offset of a field',
    { ...wide, fields: [field('Key', 0, 8), field('Low', 64, 4, 3), field('High', 68, 4, 29)] },
  ],
  [
    'the width of a bit-field',
    { ...wide, fields: [field('Key', 0, 8), field('Low', 64, 4, 3), field('High', 67, 4, 28)] },
  ],
  ['the number of fields', { ...wide, fields: wide.fields.slice(0, 2) }],
  ['the name of a field', { ...wide, fields: [field('Other', 0, 8), ...wide.fields.slice(1)] }],
])('targets that differ in %s have columns of their own', (_what, other) => {
  const { columns } = planLayoutTable(record({ x64: wide, x86: other, arm64: structuredClone(wide) }));
  expect(columns.map(({ targets }) => targets)).toEqual([['x64', 'arm64'], ['x86']]);
});
