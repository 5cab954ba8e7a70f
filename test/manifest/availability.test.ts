import { expect, test } from 'vitest';
import { renderManifest } from '../../generator/manifest/render-manifest.js';
import { resolveText } from '../resolve/resolve-text.js';

const ALL = ['*'];

/** The manifest of a header; the version macro VERSION is the number 30. */
function manifestOf(text: string) {
  const { model, codes } = resolveText(text, { select: { functions: ALL, records: ALL, enums: ALL, constants: ALL } });
  expect(codes).toEqual([]);
  return JSON.parse([...renderManifest(model)].join(''));
}

const SINCE_20 = {
  targets: ['x64', 'x86', 'arm64'],
  versions: [{ since: 20, until: null }],
  text: 'Windows 8 and later',
};

test('a field says where it exists, unless that is wherever its record does', () => {
  const { records } = manifestOf(
    'struct s {\nint a;\n#if VERSION >= 20\nint b;\n#endif\n#ifdef _WIN64\nint c;\n#endif\n};\n' +
      '#if VERSION >= 20\nstruct t {\nint a;\n};\n#endif\n',
  );
  expect(records).toMatchObject([
    { key: 's', availability: { text: 'every version' }, targets: { x64: { size: 12 }, x86: { size: 8 } } },
    { key: 't', availability: SINCE_20 },
  ]);
  const [s, t] = records;
  // On which architecture a field exists is told by the layouts that have it.
  expect(s.targets.x64.fields.map(({ availability }: { availability: unknown }) => availability)).toEqual([
    undefined,
    SINCE_20,
    undefined,
  ]);
  expect(t.targets.x86.fields[0]).not.toHaveProperty('availability');
});

test('an enumerator says where it exists, unless that is wherever its enum does', () => {
  const { enums } = manifestOf('enum e {\nA,\n#if VERSION >= 20\nB,\n#endif\n#ifdef _WIN64\nC,\n#endif\n};\n');
  expect(enums[0].enumerators).toMatchObject([
    { name: 'A', value: 0 },
    { name: 'B', availability: SINCE_20 },
    { name: 'C', availability: { targets: ['x64', 'arm64'], text: 'every version, x64 and arm64 only' } },
  ]);
  expect(enums[0].enumerators[0]).not.toHaveProperty('availability');
});

test('an enum that is defined for each architecture has its enumerators wherever one of the definitions has them', () => {
  const { enums } = manifestOf('#ifdef _WIN64\nenum e { A, B, D };\n#else\nenum e { A = 1, B, C };\n#endif\n');
  expect(enums[0].enumerators).toEqual([
    { name: 'A', value: 0, values: { x64: 0, x86: 1, arm64: 0 } },
    { name: 'B', value: 1, values: { x64: 1, x86: 2, arm64: 1 } },
    { name: 'D', value: 2, availability: expect.objectContaining({ targets: ['x64', 'arm64'] }) },
    { name: 'C', value: 3, availability: expect.objectContaining({ targets: ['x86'] }) },
  ]);
});

test('what is declared and never defined exists where it is first named', () => {
  const text =
    '#if VERSION >= 20\ntypedef struct hidden *PHIDDEN;\n#endif\nvoid f(struct hidden *h, struct open *o);\n';
  expect(manifestOf(text).records).toMatchObject([
    { key: 'hidden', availability: SINCE_20, targets: {} },
    { key: 'open', availability: { text: 'every version' }, targets: {} },
  ]);
});
