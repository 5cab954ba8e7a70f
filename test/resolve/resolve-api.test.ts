import { describe, expect, test } from 'vitest';
import { resolveText } from './resolve-text.js';

const HEADER = `
typedef unsigned long ULONG;
typedef enum _KIND { KindNone, KindCount = 4 } KIND;
typedef struct _INNER { ULONG Value; } INNER, *PINNER;
typedef struct _OUTER { PINNER Inner; ULONG Count; _Field_size_(Count) ULONG *Items; } OUTER, *POUTER;
typedef struct _UNUSED { ULONG Value; } UNUSED;
typedef ULONG (__stdcall *ROUTINE)(_In_opt_ POUTER Outer, _In_reads_(KindCount) ULONG *Kinds);
typedef struct _SIZED { ULONG Value; } SIZED;
ULONG UseOuter(POUTER Outer);
ULONG UseRoutine(ROUTINE Routine);
ULONG UseSize(_In_reads_bytes_(sizeof(SIZED)) void *Buffer);
`;

function select(functions: readonly string[], records: readonly string[] = [], enums: readonly string[] = []) {
  const { model, diagnostics } = resolveText(HEADER, { select: { functions, records, enums, constants: [] } });
  expect(diagnostics).toEqual([]);
  return model;
}

describe('types follow by closure', () => {
  test.each<[functions: readonly string[], records: readonly string[], enums: readonly string[]]>([
    [[], [], []],
    [['UseOuter'], ['_INNER', '_OUTER'], []],
    [['UseRoutine'], ['_INNER', '_OUTER'], ['_KIND']],
    [['UseSize'], ['_SIZED'], []],
    [['*', '!Use{Outer,Routine}'], ['_SIZED'], []],
  ])('from %j', (functions, records, enums) => {
    const model = select(functions);
    expect([...model.records.keys()]).toEqual(records);
    expect([...model.enums.keys()]).toEqual(enums);
  });
});

test('records and enums that nothing reaches are selected by tag or by typedef', () => {
  expect([...select([], ['UNUSED']).records.keys()]).toEqual(['_UNUSED']);
  expect([...select([], ['_UNUSED']).records.keys()]).toEqual(['_UNUSED']);
  expect([...select([], [], ['K*']).enums.keys()]).toEqual(['_KIND']);
});

test('a record comes with its typedefs', () => {
  expect([...select(['UseOuter']).typedefs.keys()]).toEqual(expect.arrayContaining(['OUTER', 'POUTER', 'INNER']));
});

test('a field has the contract of its annotations', () => {
  const fields = select(['UseOuter']).records.get('_OUTER')?.layouts.x64?.fields ?? [];
  expect(fields.map(({ name, contract }) => [name, contract?.extent?.capacity?.text ?? null])).toEqual([
    ['Inner', null],
    ['Count', null],
    ['Items', 'Count'],
  ]);
});

test('a callback has names and contracts for its parameters', () => {
  const callback = select(['UseRoutine']).typedefs.get('ROUTINE')?.callback;
  expect(callback?.type.convention).toBe('stdcall');
  expect(callback?.parameters).toMatchObject([
    { name: 'Outer', contract: { direction: 'in', isOptional: true } },
    { name: 'Kinds', contract: { extent: { unit: 'elements' } } },
  ]);
});

test('findings about what is not selected stay away', () => {
  const text = `${HEADER}ULONG Broken(_In_reads_(Nothing) ULONG *Items);`;
  const records = { records: [], enums: [], constants: [] };
  expect(resolveText(text, { select: { functions: ['UseSize'], ...records } }).codes).toEqual([]);
  expect(resolveText(text, { select: { functions: ['Broken'], ...records } }).codes).toEqual(['NTB1601']);
});
