import { expect, test } from 'vitest';
import { drawBytes } from '../../generator/inspect/byte-drawing.js';
import type { FieldLayout } from '../../generator/model/api-model.js';

function field(name: string, byte: number, size: number, bits: readonly [number, number] | null = null): FieldLayout {
  const type = { kind: 'integer', name: 'unsigned long', size: 4, isSigned: false } as const;
  const availability = { targets: ['x64'], versions: [], text: '' } as const;
  const rest = { arm: '', availability, contract: null, documentation: null };
  const place = { bitOffset: byte * 8 + (bits?.[0] ?? 0), bitWidth: bits?.[1] ?? null, size };
  return { name, type, spelling: 'ULONG', ...place, ...rest };
}

test('a row holds eight bytes; padding is dotted, a union shows its first arm, bit-fields share their unit', () => {
  const fields = [
    field('Key', 0, 8),
    field('Status', 8, 4),
    field('Pointer', 8, 8),
    field('Low', 16, 4, [0, 3]),
    field('High', 16, 4, [3, 29]),
    field('Tail', 20, 1),
  ];
  expect(drawBytes({ size: 24, align: 8, fields })).toEqual([
    '     0 |                      Key                      |',
    '     8 |        Status         | . . . . . . . . . . . |',
    '    16 |     Low:3 High:29     |Tail | . . . . . . . . |',
  ]);
});

test('a field of more than a row goes on below, one that does not fit its cell is cut', () => {
  const fields = [field('Reserved', 0, 1), field('Name', 1, 15)];
  expect(drawBytes({ size: 16, align: 1, fields })).toEqual([
    '     0 |Rese~|                  Name                   |',
    '     8 |                       "                       |',
  ]);
});
