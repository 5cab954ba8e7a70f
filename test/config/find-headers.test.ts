import path from 'node:path';
import { expect, test } from 'vitest';
import { findHeaders } from '../../generator/config/find-headers.js';
import { loadConfiguration } from '../../generator/config/load-configuration.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Finds the headers of a folder h/ with these files, by a configuration with these keys; names relative to h/. */
function find(files: readonly string[], keys: object) {
  const configuration = {
    headers: ['h'],
    version: { macro: 'V', value: '1' },
    libraries: [{ headers: '*', library: 'a.dll' }],
    output: { bindings: 'o' },
    ...keys,
  };
  const texts = Object.fromEntries(files.map((name) => [`h/${name}`, '']));
  const dir = temporaryFolder({ ...texts, 'c.json': JSON.stringify(configuration) });
  const loaded = loadConfiguration(path.join(dir, 'c.json'), 'c.json');
  if (!('configuration' in loaded)) throw new Error('the configuration is valid');
  const { value, diagnostics } = findHeaders(loaded, dir);
  return {
    names: value.map((file) => path.relative(path.join(dir, 'h'), file).split(path.sep).join('/')),
    diagnostics,
  };
}

test.each([
  ['every header of the folder by default', ['b.h', 'a.h', 'c.txt', 'sub/d.h'], {}, ['a.h', 'b.h']],
  [
    'in the order of code units, whatever the locale',
    ['b.h', 'B.h', 'a.h', 'ä.h', '_.h'],
    {},
    ['B.h', '_.h', 'a.h', 'b.h', 'ä.h'],
  ],
  ['umbrellas first', ['a.h', 'z.h'], { umbrellas: ['none.h', 'z.h'] }, ['z.h', 'a.h']],
  ['entries in their order', ['a.h', 'b.h', 'c.h'], { entries: ['c.h', '[ab].h'] }, ['c.h', 'a.h', 'b.h']],
  ['sub-folders by a double star', ['a.h', 's/b.h', 's/t/c.h'], { entries: ['**/*.h'] }, ['a.h', 's/b.h', 's/t/c.h']],
])('%s', (_name, files, keys, want) => {
  expect(find(files, keys)).toEqual({ names: want, diagnostics: [] });
});

test('an entry that is not there is an error at its place, with the nearest name', () => {
  const { diagnostics } = find(['ntioapi.h'], { entries: ['ntoiapi.h'] });
  expect(diagnostics).toMatchObject([
    {
      code: 'NTB0905',
      message: 'there is no header `ntoiapi.h`',
      hint: 'did you mean `ntioapi.h`?',
      range: { line: 1 },
    },
  ]);
});

test('a folder without headers is an error', () => {
  const message = 'no header matches `*.h`';
  const [found] = find(['a.txt'], {}).diagnostics;
  expect(found).toMatchObject({ code: 'NTB0905', message });
  expect(found?.hint).toContain('the headers are looked for in ');
  const [deeper] = find(['a.txt', 's/t/b.h'], {}).diagnostics;
  expect(deeper).toMatchObject({ code: 'NTB0905', message });
  expect(deeper?.hint).toMatch(/^there are headers further down, as in .*t$/);
});
