import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a bundler makes of a program that names one thing of the bindings. */
async function bundle(name: string): Promise<string> {
  const from = path.join(ROOT, 'generated/index.ts').replaceAll('\\', '/');
  const folder = temporaryFolder({ 'entry.ts': `import { ${name} } from '${from}';\nconsole.log(${name});\n` });
  const build = await rolldown({
    input: path.join(folder, 'entry.ts'),
    platform: 'node',
    external: ['koffi'],
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    // As `"sideEffects": false` in the package says.
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return output[0].code;
}

test('a bundle with one function has no other contract function, no record and no callback', async () => {
  const code = await bundle('NtClose');
  expect(code).toMatch(/^function NtClose\(/m);
  expect(code).not.toMatch(/^function Nt(?!Close\b)/m);
  expect(code).not.toMatch(/= (?:\/\* @__PURE__ \*\/ )?(?:record|callback)\(/);
}, 30_000);

test('a bundle with one record has its layout and no function', async () => {
  const code = await bundle('FILE_IO_COMPLETION_INFORMATION');
  const records = [...code.matchAll(/\brecord\("(\w+)"/g)].map((match) => match[1]);
  expect(records.sort()).toEqual(['FILE_IO_COMPLETION_INFORMATION', 'IO_STATUS_BLOCK']);
  expect(code).not.toMatch(/\blazy\("/);
}, 30_000);

test('a bundle with one constant has nothing else', async () => {
  expect((await bundle('IO_COMPLETION_ALL_ACCESS')).length).toBeLessThan(300);
}, 30_000);
