import { describe, expect, test } from 'vitest';
import type { ApiFunction } from '../../generator/model/api-model.js';
import { type OverridesDocument, parseOverrides } from '../../generator/resolve/overrides.js';
import { resolveOverrides } from '../../generator/resolve/resolve-overrides.js';
import { resolveTwins } from '../../generator/resolve/resolve-twins.js';
import { functionOf, HANDLE, LONG } from './model-parts.js';

const FUNCTIONS = resolveTwins(
  [
    functionOf('NtRead', { FileHandle: HANDLE, Block: HANDLE, Length: LONG }),
    functionOf('ZwRead', { FileHandle: HANDLE, Block: HANDLE, Length: LONG }),
    functionOf('NtOpen', { PortHandle: HANDLE }),
    functionOf('ZwOpen', { Handle: HANDLE, Flags: LONG }),
    functionOf('NtClose', { Handle: HANDLE }),
  ],
  ['Nt', 'Zw'],
  ({ parameters }) => String(parameters.length),
);

function documentOf(text: string): OverridesDocument {
  const document = parseOverrides('overrides.json', text);
  if (!('overrides' in document)) {
    throw new Error(document.map(({ message }) => message).join('\n'));
  }
  return document;
}

function apply(overrides: object) {
  const document = documentOf(JSON.stringify(overrides, null, 2));
  const { value, diagnostics } = resolveOverrides(FUNCTIONS, document, ({ type }) => type === HANDLE);
  return { byName: new Map(value.map((each) => [each.name, each])), diagnostics };
}

function handleTypesOf(declared: ApiFunction | undefined): readonly (string | null)[] {
  return declared?.parameters.map(({ facts }) => facts.handleType) ?? [];
}

function handleType(changes: object) {
  return { handleTypes: [{ name: 'FileHandle', close: 'NtClose', ...changes }] };
}

test('a twin is the function of the other prefix with the same type', () => {
  expect(FUNCTIONS.map(({ twin }) => twin)).toEqual(['ZwRead', 'NtRead', null, null, null]);
});

test('facts of a function hold for its twin too', () => {
  const { byName, diagnostics } = apply({ functions: { NtRead: { retained: ['Block'], blocking: true } } });
  expect(diagnostics).toEqual([]);
  for (const name of ['NtRead', 'ZwRead']) {
    expect(byName.get(name)?.facts.isBlocking).toBe(true);
    expect(byName.get(name)?.parameters.map(({ facts }) => facts.isRetained)).toEqual([false, true, false]);
  }
  expect(byName.get('NtOpen')?.facts.isBlocking).toBe(false);
});

test('a name types every handle parameter that bears it', () => {
  const { byName, diagnostics } = apply(handleType({ parameters: ['FileHandle'] }));
  expect(diagnostics).toEqual([]);
  expect(handleTypesOf(byName.get('NtRead'))).toEqual(['FileHandle', null, null]);
  expect(handleTypesOf(byName.get('ZwRead'))).toEqual(['FileHandle', null, null]);
});

test('a name in one function wins over the name anywhere', () => {
  const { byName, diagnostics } = apply({
    handleTypes: [
      { name: 'AnyHandle', close: 'NtClose', parameters: ['FileHandle'] },
      { name: 'ReadHandle', close: 'NtClose', functions: { 'Nt{Read,Write}': ['FileHandle'] } },
    ],
  });
  expect(diagnostics).toEqual([]);
  expect(handleTypesOf(byName.get('NtRead'))).toEqual(['ReadHandle', null, null]);
});

describe('an override that matches or changes nothing is an error at its place', () => {
  test.each<[what: string, overrides: object, code: string, at: string]>([
    ['an unknown function', { functions: { NtReed: { blocking: true } } }, 'NTB1701', '"NtReed"'],
    ['an unknown parameter', { functions: { NtRead: { retained: ['Blok'] } } }, 'NTB1701', '"Blok"'],
    ['an unknown handle', handleType({ parameters: ['NoHandle'] }), 'NTB1701', '"NoHandle"'],
    ['a parameter that is no handle', handleType({ parameters: ['Length'] }), 'NTB1701', '"Length"'],
    ['a glob over nothing', handleType({ functions: { 'Tp*': ['FileHandle'] } }), 'NTB1701', '"FileHandle"'],
    ['an unknown closing function', handleType({ close: 'NtClos' }), 'NTB1701', '"NtClos"'],
    [
      'what the twin says already',
      { functions: { NtRead: { blocking: true }, ZwRead: { blocking: true } } },
      'NTB1702',
      'true',
    ],
    [
      'memory that the twin retains already',
      { functions: { NtRead: { retained: ['Block'] }, ZwRead: { retained: ['Block'] } } },
      'NTB1702',
      '"Block"',
    ],
    [
      'a handle that has a type already',
      {
        handleTypes: [
          { name: 'A', close: 'NtClose', parameters: ['PortHandle'] },
          { name: 'B', close: 'NtClose', parameters: ['PortHandle'] },
        ],
      },
      'NTB1702',
      '"PortHandle"',
    ],
  ])('%s', (_what, overrides, code, at) => {
    const text = JSON.stringify(overrides, null, 2);
    const { diagnostics } = apply(overrides);
    expect(diagnostics.map((found) => `${found.code} ${found.severity}`)).toEqual([`${code} error`]);
    const range = diagnostics[0]?.range;
    expect(text.slice(range?.start, range?.end)).toBe(at);
  });

  test('the nearest name is a hint', () => {
    const { diagnostics } = apply({ functions: { NtReed: { blocking: true } } });
    expect(diagnostics[0]?.hint).toBe('did you mean `NtRead`?');
  });
});

test.each([
  ['a key that does not exist', '{ "function": {} }'],
  ['blocking that says nothing', '{ "functions": { "NtRead": { "blocking": false } } }'],
  ['an entry without facts', '{ "functions": { "NtRead": {} } }'],
  ['a handle type without its closing function', '{ "handleTypes": [{ "name": "X" }] }'],
  ['a name that C could not have', '{ "functions": { "Nt Read": { "blocking": true } } }'],
  ['broken JSON', '{ "functions": '],
])('%s is refused with a position', (_what, text) => {
  const found = parseOverrides('overrides.json', text);
  expect(Array.isArray(found) && found[0]?.severity === 'error' && found[0].range !== null).toBe(true);
});
