import { expect, test } from 'vitest';
import { spellCanonicalType } from '../../generator/manifest/canonical-type.js';
import type { ApiTypedef } from '../../generator/model/api-model.js';
import type { CType, FunctionType } from '../../generator/model/c-type.js';
import type { PerTarget, Target } from '../../generator/model/target.js';
import { modelOf } from '../resolve/model-parts.js';
import { RANGE } from '../resolve/sal-text.js';

const VOID: CType = { kind: 'void' };
const ULONG: CType = { kind: 'integer', name: 'unsigned long', size: 4, isSigned: false };
const ULONGLONG: CType = { kind: 'integer', name: 'unsigned long long', size: 8, isSigned: false };

function pointerTo(pointee: CType, isPointeeConst = false): CType {
  return { kind: 'pointer', pointee, isPointeeConst, width: null };
}

function named(name: string): CType {
  return { kind: 'typedef', name };
}

function functionType(returnType: CType, ...parameters: readonly CType[]): FunctionType {
  return { kind: 'function', returnType, parameters, isVariadic: false, convention: 'stdcall' };
}

function typedefOf(name: string, type: PerTarget<CType>): [string, ApiTypedef] {
  return [name, { name, type, header: 'a.h', isSdk: false, range: RANGE, documentation: null, callback: null }];
}

const everywhere = (type: CType) => ({ x64: type, x86: type, arm64: type });
const record = (key: string, tag: string | null) =>
  [key, { key, tag, typedefs: [], kind: 'struct' as const, ...PLAIN, layouts: {}, text: '' }] as const;
const PLAIN = {
  header: 'a.h',
  isSdk: false,
  range: RANGE,
  availability: { targets: [], versions: [], text: '' },
  documentation: null,
};

const TABLES = modelOf({
  typedefs: new Map([
    typedefOf('HANDLE', everywhere(pointerTo(VOID))),
    typedefOf('PHANDLE', everywhere(pointerTo(named('HANDLE')))),
    typedefOf('ULONG_PTR', { x64: ULONGLONG, x86: ULONG, arm64: ULONGLONG }),
    typedefOf('LOOP', everywhere(named('LOOP'))),
    typedefOf('ROUTINE', everywhere(functionType(VOID, named('HANDLE'), ULONG))),
  ]),
  records: new Map([record('_BLOCK', '_BLOCK'), record('UNTAGGED', null)]),
});

// Wanted: what clang prints for the canonical type.
test.each<[wanted: string, type: CType, target: Target]>([
  ['void', VOID, 'x64'],
  ['void *', named('HANDLE'), 'x64'],
  ['void **', named('PHANDLE'), 'x64'],
  ['unsigned long long', named('ULONG_PTR'), 'x64'],
  ['unsigned long', named('ULONG_PTR'), 'x86'],
  ['struct _BLOCK *', pointerTo({ kind: 'record', key: '_BLOCK' }), 'x64'],
  ['const struct _BLOCK *', pointerTo({ kind: 'record', key: '_BLOCK' }, true), 'x64'],
  ['UNTAGGED *', pointerTo({ kind: 'record', key: 'UNTAGGED' }), 'x64'],
  ['void *const *', pointerTo(named('HANDLE'), true), 'x64'],
  ['const void **', pointerTo(pointerTo(VOID, true)), 'x64'],
  ['void (*)(void *, unsigned long)', pointerTo(named('ROUTINE')), 'x64'],
  ['void *(*)(void)', pointerTo(functionType(named('HANDLE'))), 'x64'],
  ['unsigned long (*)[4]', pointerTo({ kind: 'array', element: ULONG, length: { x64: 4 } }), 'x64'],
  ['LOOP', named('LOOP'), 'x64'],
  ['MISSING *', pointerTo(named('MISSING')), 'x64'],
])('%s', (wanted, type, target) => {
  expect(spellCanonicalType(type, target, TABLES)).toBe(wanted);
});
