import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import { runFrontEnd } from '../../generator/pipeline.js';
import { createSignatures } from '../../generator/site/function-signatures.js';
import { installPackage } from '../ntdll/install-package.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const OVERLAYS = path.join(root, 'docs/overlays');

/** Every sample that a page of the checked-in headers shows, by file name. */
function collectExamples(): ReadonlyMap<string, string> {
  const { ready } = prepareRun({}, root);
  if (ready === null) throw new Error('the configuration does not load');
  const { input } = ready;
  const { value: model } = runFrontEnd(input, { begin: () => {}, end: () => {} });
  if (model === null) throw new Error('the headers have errors');
  const codeOf = createSignatures(model, input.backend.types, input.configuration.packageName);
  const examples = new Map(model.functions.map((fn) => [`${fn.name}.ts`, codeOf(fn).example]));
  for (const file of readdirSync(OVERLAYS)) {
    const text = readFileSync(path.join(OVERLAYS, file), 'utf8');
    for (const [index, match] of [...text.matchAll(/^```ts\n(.*?)^```$/gms)].entries()) {
      examples.set(`${path.basename(file, '.md')}.overlay${index}.ts`, match[1] ?? '');
    }
  }
  return examples;
}

test('every sample on the pages compiles against the package', { timeout: 120_000 }, () => {
  const dir = temporaryFolder();
  installPackage(dir);
  mkdirSync(path.join(dir, 'node_modules/@types'), { recursive: true });
  for (const name of ['node_modules/@types/node', 'node_modules/koffi']) {
    symlinkSync(path.join(root, name), path.join(dir, name), 'junction');
  }
  const examples = collectExamples();
  expect(examples.size).toBeGreaterThan(80);
  for (const [name, text] of examples) writeFileSync(path.join(dir, name), `${text}\nexport {};\n`);
  const compilerOptions = { strict: true, noEmit: true, module: 'NodeNext', target: 'ES2023', types: ['node'] };
  const settings = { compilerOptions: { ...compilerOptions, lib: ['ES2023', 'ESNext.Disposable'] }, include: ['*.ts'] };
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', dir], { encoding: 'utf8', timeout: 90_000 });
  expect(stdout).toBe('');
});
