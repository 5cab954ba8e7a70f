import { describe, expect, test } from 'vitest';
import type { FieldLayout } from '../../generator/model/api-model.js';
import { collectBitUnits, planLanes } from '../../generator/site/byte-spans.js';

function field(name: string, bitOffset: number, size: number, bitWidth: number | null = null): FieldLayout {
  return {
    name,
    bitOffset,
    size,
    bitWidth,
    type: { kind: 'integer', name: 'unsigned int', size: 4, isSigned: false },
    spelling: 'ULONG',
    arm: '',
    availability: { targets: ['x64'], versions: [{ since: null, until: null }], text: 'every version' },
    contract: null,
    documentation: null,
  };
}

const shown = (fields: readonly FieldLayout[], bytes: number) =>
  planLanes(fields, bytes * 8).map((lane) => lane.map(({ label, start, end }) => `${label || '-'}@${start}..${end}`));

describe('lanes', () => {
  test('show padding between fields and at the end', () => {
    // struct { char A; int B; char C; } has its B at byte 4 and 12 bytes in all.
    expect(shown([field('A', 0, 1), field('B', 32, 4), field('C', 64, 1)], 12)).toEqual([
      ['A@0..8', '-@8..32', 'B@32..64', 'C@64..72', '-@72..96'],
    ]);
  });

  test('put the arms of a union under each other, with padding only where none of them is', () => {
    // union { int A; char B; long long C; }
    expect(shown([field('A', 0, 4), field('B', 0, 1), field('C', 0, 8)], 8)).toEqual([
      ['A@0..32'],
      ['B@0..8'],
      ['C@0..64'],
    ]);
  });

  test('take a field as long as an array for what it is', () => {
    expect(shown([field('A', 0, 4), field('B', 32, 12)], 16)).toEqual([['A@0..32', 'B@32..128']]);
  });
});

test('bit-fields belong to their storage unit', () => {
  // unsigned A : 3, B : 5; unsigned short C : 2 in the next unit at byte 4
  const units = collectBitUnits([field('A', 0, 4, 3), field('B', 3, 4, 5), field('X', 64, 4), field('C', 32, 2, 2)]);
  expect(units).toEqual([
    {
      byte: 0,
      bits: 32,
      fields: [
        { name: 'A', bit: 0, width: 3 },
        { name: 'B', bit: 3, width: 5 },
      ],
    },
    { byte: 4, bits: 16, fields: [{ name: 'C', bit: 0, width: 2 }] },
  ]);
});
