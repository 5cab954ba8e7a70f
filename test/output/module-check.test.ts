import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/diagnostics.js';
import type { IndexModulePlan } from '../../generator/model/binding-plan.js';
import type { GeneratedFile } from '../../generator/model/generated-file.js';
import { createOutputWriter } from '../../generator/output/output-writer.js';
import { collectFiles, type OutputSink } from '../../generator/output-sink.js';
import { snapshotFolder, temporaryFolder } from '../temporary-folder.js';

const COMPILED = new URL('../../dist/output/output-writer.js', import.meta.url);

/** Modules that say what their plans call their origin. */
const VERBATIM = {
  texts: new Map([
    ['module', '{{body}}'],
    ['index', '{{origin}}'],
  ]),
};
const MODULE: Omit<IndexModulePlan, 'path' | 'origin'> = {
  template: 'index',
  support: './support.js',
  supportSymbols: [],
  imports: [],
  reexports: [],
  supportTypes: [],
};

type OpenSink = (dir: string) => Promise<OutputSink & { readonly cancel?: () => Promise<void> }>;

const taskFor = (dir: string) => ({
  folder: { dir, display: 'out', range: null, kept: null },
  isRemembered: false,
  hasPages: false,
});

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
    const sender = sink.openModules(VERBATIM);
    for (const { path, text } of modules) sender.take({ ...MODULE, path, origin: text });
    const faults = await sender.finish();
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

  test('a template that does not render is an error of its own, and the other modules are checked all the same', async () => {
    const sink = await open(temporaryFolder({}));
    const sender = sink.openModules({ texts: new Map([...VERBATIM.texts, ['handles', '{{nothing}}']]) });
    sender.take({ ...MODULE, template: 'handles', handles: [], path: 'a.ts', origin: '' });
    sender.take({ ...MODULE, path: 'b.ts', origin: 'const = 1;' });
    expect(await sender.finish()).toMatchObject([
      { code: 'NTB1902', message: 'the template of a.ts does not render: there is no "nothing"' },
      { code: 'NTB1901', range: { file: 'b.ts' } },
    ]);
    await sink.cancel?.();
  });
});
