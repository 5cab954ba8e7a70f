import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { renderManifest } from '../../generator/manifest/render-manifest.js';
import type { ApiConstant, ApiModel, ConstantValue } from '../../generator/model/api-model.js';
import { EVERY_VERSION, functionOf, HANDLE, LONG, modelOf } from '../resolve/model-parts.js';
import { RANGE } from '../resolve/sal-text.js';

/** The part of an entry that the tests look at. */
interface ManifestEntry {
  readonly name?: string;
  readonly value?: string;
  readonly targets?: object;
}

const SCHEMA = new URL('../../schema/api.schema.json', import.meta.url);

function constantOf(name: string, value: ConstantValue): [string, ApiConstant] {
  const rest = { header: 'a.h', isSdk: false, range: RANGE, text: 'X', availability: EVERY_VERSION };
  return [name, { name, value, documentation: null, ...rest }];
}

const MODEL = modelOf({
  functions: [
    functionOf('NtZ', { Handle: HANDLE }),
    functionOf('NtA', {}),
    functionOf('Nta', {}, { twin: 'NtA', facts: { isBlocking: true } }),
  ],
  enums: new Map([
    [
      '_E',
      {
        key: '_E',
        tag: '_E',
        typedefs: ['E'],
        header: 'a.h',
        isSdk: false,
        range: RANGE,
        availability: EVERY_VERSION,
        documentation: null,
        enumerators: [
          { name: 'EMin', value: -2147483648n, availability: EVERY_VERSION, documentation: null },
          {
            name: 'ESize',
            value: 8n,
            differing: { x64: 8n, x86: 4n },
            availability: EVERY_VERSION,
            documentation: null,
          },
        ],
        text: '',
      },
    ],
  ]),
  records: new Map([
    [
      '_R',
      {
        key: '_R',
        tag: '_R',
        typedefs: ['R'],
        kind: 'struct' as const,
        header: 'a.h',
        isSdk: false,
        range: RANGE,
        availability: EVERY_VERSION,
        documentation: null,
        layouts: {
          x86: {
            size: 4,
            align: 4,
            fields: [
              {
                name: 'Bits',
                type: LONG,
                spelling: 'LONG',
                bitOffset: 3,
                bitWidth: 5,
                size: 4,
                arm: '',
                availability: EVERY_VERSION,
                contract: null,
                documentation: null,
              },
            ],
          },
        },
        text: '',
      },
    ],
  ]),
  constants: new Map([
    constantOf('BIG', {
      kind: 'integer',
      value: { x64: 2n ** 64n - 1n, x86: 2n ** 32n - 1n },
      type: 'SIZE_T',
      size: { x64: 8, x86: 4 },
    }),
    constantOf('SAME', { kind: 'integer', value: { x64: -1n, x86: -1n }, type: 'int', size: { x64: 4, x86: 4 } }),
    constantOf('HALF', { kind: 'float', value: 0.5, type: 'double' }),
    constantOf('TEXT', { kind: 'string', value: '"\u2028</script>', isWide: true }),
    constantOf('ID', { kind: 'guid', value: '00000000-0000-0000-c000-000000000046' }),
    constantOf('PROCESS', { kind: 'pointer', value: { x64: 2n ** 64n - 1n }, type: 'HANDLE' }),
  ]),
  unbound: [{ name: 'NtData', kind: 'variable', header: 'a.h', range: RANGE, reason: 'data export' }],
  handleTypes: [{ name: 'FileHandle', close: 'NtClose' }],
});

const JSON_TEXT = renderText(MODEL);
const MANIFEST: Record<'functions' | 'constants' | 'records', readonly ManifestEntry[]> = JSON.parse(JSON_TEXT);

function renderText(model: ApiModel): string {
  return [...renderManifest(model)].join('');
}

function constantNamed(name: string): ManifestEntry | undefined {
  return MANIFEST.constants.find((each) => each.name === name);
}

test('the manifest keeps its published schema', () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')),
  );
  validate(MANIFEST);
  expect(validate.errors ?? []).toEqual([]);
});

test('an empty model is a manifest too', () => {
  expect(JSON.parse(renderText(modelOf({})))).toMatchObject({ formatVersion: 1, functions: [] });
});

test('entries are sorted by code unit and stand on a line each', () => {
  const names = MANIFEST.functions.map((each) => each.name);
  expect(names).toEqual(['NtA', 'NtZ', 'Nta']);
  for (const name of ['NtA', 'NtZ', 'Nta', 'BIG', '_R', '_E']) {
    const lines = JSON_TEXT.split('\n').filter((line) => /^ {4}\{/.test(line) && line.includes(`"${name}"`));
    expect(lines.length).toBeGreaterThan(0);
  }
  expect(JSON_TEXT.endsWith('}\n')).toBe(true);
});

test('integers are decimal strings, exact, and by target where the targets disagree', () => {
  expect(constantNamed('BIG')).toMatchObject({
    value: '18446744073709551615',
    valueByTarget: { x64: '18446744073709551615', x86: '4294967295' },
    size: 8,
    sizeByTarget: { x64: 8, x86: 4 },
  });
  expect(constantNamed('SAME')).toMatchObject({ value: '-1', size: 4 });
  expect(constantNamed('SAME')).not.toHaveProperty('valueByTarget');
});

test('no character takes more than a byte in memory, and all of them come back', () => {
  const value = '“é” \u{1f600} \\u201c \ud800';
  const text = constantOf('WIDE', { kind: 'string', value, isWide: true });
  const json = renderText(modelOf({ constants: new Map([text]) }));
  expect(Math.max(...[...json].map((character) => character.codePointAt(0) ?? 0))).toBeLessThan(0x100);
  expect(JSON.parse(json).constants).toMatchObject([{ name: 'WIDE', value }]);
});

test('text of a header stays inside its string', () => {
  expect(constantNamed('TEXT')?.value).toBe('"\u2028</script>');
});

test('layouts stand under the targets that have them', () => {
  expect(MANIFEST.records[0]?.targets).toEqual({
    x86: { size: 4, align: 4, fields: [{ name: 'Bits', bitOffset: 3, bitWidth: 5, type: 'LONG', size: 4 }] },
  });
});
