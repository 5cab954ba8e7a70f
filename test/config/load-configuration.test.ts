import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfiguration, SHIPPED_CONFIGURATION } from '../../generator/config/load-configuration.js';
import { temporaryFolder } from '../temporary-folder.js';

const VERSION = '"version": { "macro": "V", "value": "V_NEW" }';
const REST = `${VERSION}, "libraries": [{ "headers": "*", "library": "a.dll" }]`;

function load(text: string) {
  const dir = temporaryFolder({ 'c.json': text });
  return { dir, loaded: loadConfiguration(path.join(dir, 'c.json'), 'c.json') };
}

/** `code line:column message` of each diagnostic. */
function findings(text: string): readonly string[] {
  const { loaded } = load(text);
  if ('configuration' in loaded) return [];
  return loaded.map(({ code, range, message }) => `${code} ${range?.line}:${range?.column} ${message}`);
}

test('paths are relative to the file, and what is left out has its default', () => {
  const { dir, loaded } = load(`{ "headers": ["h", "../more"], ${REST}, "output": { "bindings": "out" } }`);
  expect(loaded).toMatchObject({
    configuration: {
      headers: [{ dir: path.join(dir, 'h') }, { dir: path.join(dir, '../more') }],
      entries: ['*.h'],
      umbrellas: [],
      sdk: [],
      overrides: null,
      targets: ['x64', 'x86', 'arm64'],
      twinPrefixes: null,
      version: { macro: 'V', value: 'V_NEW', names: {} },
      select: { functions: [], records: [], enums: [], constants: [] },
      output: { bindings: path.join(dir, 'out'), docs: 'docs', manifest: 'api.json' },
      support: '@ntbind/ntdll/support',
    },
  });
});

test('false leaves docs and manifest out', () => {
  const { loaded } = load(
    `{ "headers": ["h"], ${REST}, "output": { "bindings": "o", "docs": false, "manifest": false } }`,
  );
  expect(loaded).toMatchObject({ configuration: { output: { docs: null, manifest: null } } });
});

describe('each fault is shown where it is', () => {
  test.each([
    ['no JSON', 'headers: []', 'NTB0902 1:1'],
    ['an empty file', '', 'NTB0902 1:1'],
    ['a comment', `{\n  // why\n  "headers": ["h"] }`, 'NTB0902 2:3'],
    ['a trailing comma', `{ "headers": ["h",] }`, 'NTB0902 1:19'],
    ['no object', '[]', 'NTB0903 1:1'],
    [
      'an unknown key',
      `{ "headers": ["h"], ${REST},\n "output": { "bindings": "o" },\n  "selekt": {} }`,
      'NTB0903 3:3 unknown key `selekt`',
    ],
    [
      'an unknown inner key',
      `{ "headers": ["h"], ${REST}, "output": {\n"bindings": "o", "doc": "d" } }`,
      'NTB0903 2:18 unknown key `doc`',
    ],
    ['a missing key', `{ "headers": ["h"], ${REST} }`, 'NTB0903 1:1 the configuration lacks the key `output`'],
    [
      'a wrong type',
      `{ "headers": "h", ${REST}, "output": { "bindings": "o" } }`,
      'NTB0903 1:14 `headers` must be array',
    ],
    [
      'an unknown target',
      `{ "headers": ["h"], ${REST}, "output": { "bindings": "o" },\n"targets": ["x64", "x65"] }`,
      'NTB0903 2:20 `targets.1` is none of',
    ],
    [
      'docs outside of the bindings',
      `{ "headers": ["h"], ${REST}, "output": { "bindings": "o",\n"docs": "../d" } }`,
      'NTB0903 2:9 `output.docs`',
    ],
    [
      'a macro that is no name',
      `{ "headers": ["h"], ${REST}, "output": { "bindings": "o" },\n"defines": { "A B": "1" } }`,
      'NTB0903 2:14 `A B` is not a C identifier',
    ],
    [
      'a library with a folder',
      `{ "headers": ["h"], ${VERSION}, "output": { "bindings": "o" },\n"libraries": [{ "headers": "*", "library": "../a.dll" }] }`,
      'NTB0903 2:44 `libraries.0.library`',
    ],
    [
      'a support module that ends its string',
      `{ "headers": ["h"], ${REST}, "output": { "bindings": "o" },\n"support": "a'; bad();" }`,
      'NTB0903 2:12 `support`',
    ],
  ])('%s', (_name, text, want) => {
    const found = findings(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(want);
  });

  test('an unknown key gets the nearest known one as its hint', () => {
    const { loaded } = load(`{ "headers": ["h"], ${REST}, "output": { "bindings": "o" }, "umbrela": [] }`);
    expect(loaded).toMatchObject([{ hint: 'did you mean `umbrellas`?' }]);
  });
});

test('the shipped configuration is valid', () => {
  expect(loadConfiguration(SHIPPED_CONFIGURATION, 'default')).toHaveProperty('configuration');
});

test("the project's own configuration is valid", () => {
  expect(loadConfiguration(path.resolve('ntbind.config.json'), 'own')).toHaveProperty('configuration');
});
