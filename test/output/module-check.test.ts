import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/diagnostics.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import { createOutputWriter } from '../../generator/output/output-writer.js';
import { collectFiles, type OutputSink } from '../../generator/output-sink.js';
import { snapshotFolder, temporaryFolder } from '../temporary-folder.js';

const COMPILED = new URL('../../dist/output/output-writer.js', import.meta.url);

type OpenSink = (dir: string) => Promise<OutputSink & { readonly cancel?: () => Promise<void> }>;

const taskFor = (dir: string) => ({ folder: { dir, display: 'out', range: null, kept: null }, isRemembered: false });

async function openOnThread(dir: string): ReturnType<OpenSink> {
  expect(existsSync(COMPILED), 'npm run build').toBe(true);
  return (await import(COMPILED.href)).createOutputWriter(taskFor(dir));
}

const places: readonly (readonly [string, OpenSink])[] = [
  ['of a collection', async () => collectFiles()],
  ['of files that are written', async (dir) => createOutputWriter(taskFor(dir))],
  ['on the thread that writes', openOnThread],
];

describe.each(places)('%s', (_, open) => {
  async function checkModules(modules: readonly GeneratedFile[]): Promise<readonly Diagnostic[]> {
    const dir = temporaryFolder({});
    const sink = await open(dir);
    for (const module of modules) sink.takeModule(module);
    const faults = await sink.checkModules();
    await sink.cancel?.();
    expect(snapshotFolder(dir)).toEqual({});
    return faults;
  }

  test('TypeScript passes, whatever it imports and whether its types agree', async () => {
    const modules = [
      { path: 'a.ts', text: "import { x } from './nowhere.js';\nexport const y: string = x + 1;\n" },
      { path: 'raw/b.ts', text: 'export let f: (a: number) => void = (a) => {};\n' },
    ];
    expect(await checkModules(modules)).toEqual([]);
  });

  test('a syntax error has the place it has in the output', async () => {
    const [finding, ...others] = await checkModules([
      { path: 'good.ts', text: 'export {};\n' },
      { path: 'raw/bad.ts', text: 'export const ä = 1;\nexport const b = ;\nexport const c = ;\n' },
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'NTB1901',
      severity: 'error',
      range: { file: 'raw/bad.ts', line: 2, column: 18 },
    });
    expect(finding?.message).toContain('raw/bad.ts');
  });

  test('each bad module is named once, in the order in which they were made', async () => {
    const bad = await checkModules(
      ['b', 'a'].map((name) => ({ path: `${name}.ts`, text: "const x = 'no end\nconst y = 'none\n" })),
    );
    expect(bad.map(({ range }) => range?.file)).toEqual(['b.ts', 'a.ts']);
  });

  test('a name declared twice is found too', async () => {
    const [finding, ...others] = await checkModules([
      { path: 'a.ts', text: 'const é = 1;\nconst x = 2;\nconst x = 3;\n' },
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'NTB1901', range: { file: 'a.ts', line: 3, column: 7 } });
  });

  test('a module larger than a message between threads is checked as a whole', async () => {
    const long = `${'// ä€😀\n'.repeat(200_000)}const x = ;\n`;
    const [finding] = await checkModules([
      { path: 'long.ts', text: long },
      { path: 'b.ts', text: '' },
    ]);
    expect(finding).toMatchObject({ range: { file: 'long.ts', line: 200_001, column: 11 } });
  });
});
