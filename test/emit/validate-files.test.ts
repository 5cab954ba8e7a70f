import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/diagnostics.js';
import { type FileValidation, startValidation } from '../../generator/emit/validate-files.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';

const COMPILED = new URL('../../dist/emit/validate-files.js', import.meta.url);

async function startOnThread(): Promise<FileValidation> {
  expect(existsSync(COMPILED), 'npm run build').toBe(true);
  return (await import(COMPILED.href)).startValidation();
}

const places: readonly (readonly [string, () => Promise<FileValidation>])[] = [
  ['here', async () => startValidation()],
  ['on a thread', startOnThread],
];

describe.each(places)('%s', (_, start) => {
  async function validateFiles(files: readonly GeneratedFile[]): Promise<readonly Diagnostic[]> {
    const validation = await start();
    for (const file of files) validation.begin(file);
    return await validation.finish();
  }

  test('TypeScript passes, whatever it imports and whether its types agree', async () => {
    const files = [
      { path: 'a.ts', text: "import { x } from './nowhere.js';\nexport const y: string = x + 1;\n" },
      { path: 'raw/b.ts', text: 'export let f: (a: number) => void = (a) => {};\n' },
    ];
    expect(await validateFiles(files)).toEqual([]);
  });

  test('a syntax error has the place it has in the output', async () => {
    const [finding, ...others] = await validateFiles([
      { path: 'good.ts', text: 'export {};\n' },
      { path: 'raw/bad.ts', text: 'export const a = 1;\nexport const b = ;\nexport const c = ;\n' },
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'NTB1901',
      severity: 'error',
      range: { file: 'raw/bad.ts', line: 2, column: 18 },
    });
    expect(finding?.message).toContain('raw/bad.ts');
  });

  test('each bad file is named once', async () => {
    const bad = await validateFiles(
      ['a', 'b'].map((name) => ({ path: `${name}.ts`, text: "const x = 'no end\nconst y = 'none\n" })),
    );
    expect(bad.map(({ range }) => range?.file)).toEqual(['a.ts', 'b.ts']);
  });

  test('what is no TypeScript module is left alone', async () => {
    expect(await validateFiles([{ path: 'api.json', text: '{ "a": }' }])).toEqual([]);
  });

  test('a name declared twice is found too', async () => {
    const [finding, ...others] = await validateFiles([
      { path: 'a.ts', text: 'const é = 1;\nconst x = 2;\nconst x = 3;\n' },
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'NTB1901', range: { file: 'a.ts', line: 3, column: 7 } });
  });
});
