import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import type { RunOptions } from '../../generator/cli/run-options.js';
import { runFrontEnd } from '../../generator/pipeline.js';
import { createSignatures } from '../../generator/site/function-signatures.js';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';
import { installPackage } from '../ntdll/install-package.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const OVERLAYS = path.join(root, 'docs/overlays');
const PHNT = process.env['PHNT_INCLUDE'];

/** The sample of every function of these headers, by file name. */
function collectSamples(options: RunOptions, cwd = root): ReadonlyMap<string, string> {
  const { ready } = prepareRun(options, cwd);
  if (ready === null) throw new Error('the configuration does not load');
  const { input } = ready;
  const { value: model } = runFrontEnd(input, { begin: () => {}, end: () => {} });
  if (model === null) throw new Error('the headers have errors');
  const codeOf = createSignatures(model, input.backend.types, input.configuration.packageName);
  return new Map(model.functions.map((fn) => [`sample-${fn.name}.ts`, codeOf(fn).example]));
}

function collectOverlaySamples(): ReadonlyMap<string, string> {
  const samples = new Map<string, string>();
  for (const file of readdirSync(OVERLAYS)) {
    const text = readFileSync(path.join(OVERLAYS, file), 'utf8');
    for (const [index, match] of [...text.matchAll(/^```ts\n(.*?)^```$/gms)].entries()) {
      samples.set(`overlay-${path.basename(file, '.md')}-${index}.ts`, match[1] ?? '');
    }
  }
  return samples;
}

/** A folder where the package is installed, with what compiling against it takes. */
function installFolder(): string {
  const dir = temporaryFolder();
  installPackage(dir);
  mkdirSync(path.join(dir, 'node_modules/@types'), { recursive: true });
  for (const name of ['node_modules/@types/node', 'node_modules/koffi']) {
    symlinkSync(path.join(root, name), path.join(dir, name), 'junction');
  }
  return dir;
}

/** What the compiler has to say of samples in a folder, all of them one program. */
function compileSamples(dir: string, samples: ReadonlyMap<string, string>): string {
  for (const [name, text] of samples) writeFileSync(path.join(dir, name), `${text}\nexport {};\n`);
  const compilerOptions = { strict: true, noEmit: true, module: 'NodeNext', target: 'ES2023', types: ['node'] };
  const settings = { compilerOptions: { ...compilerOptions, lib: ['ES2023', 'ESNext.Disposable'] }, include: ['*.ts'] };
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', dir], { encoding: 'utf8', timeout: 120_000 });
  return status === 0 ? '' : `${status}: ${stdout.slice(0, 4000)}`;
}

test('every sample on the pages compiles against the package', { timeout: 120_000 }, () => {
  const samples = new Map([...collectSamples({}), ...collectOverlaySamples()]);
  expect(samples.size).toBeGreaterThan(80);
  expect(compileSamples(installFolder(), samples)).toBe('');
});

test('names that mean something else in a sample do not break it', { timeout: 120_000 }, async () => {
  // Words of the language, what the call gives back, the function's own name, a type of the sample.
  const header = `
typedef long NTSTATUS;
typedef unsigned long ULONG;
typedef char *PSTR;
NTSTATUS open(_In_ ULONG Arguments, _In_ ULONG Yield, _In_ ULONG Status, _In_ PSTR Open, _Out_ ULONG *Result);
ULONG Next(_In_ ULONG ReturnValue, _In_ _Null_terminated_ const char *StringInput, _In_ ULONG Let);
`;
  const dir = headerProject({ 'a.h': header });
  expect(await runCommand(['generate', '-c', 'c.json', '--no-cache'], dir)).toMatchObject({ exitCode: 0 });
  const bindings = path.join(installFolder(), 'bindings');
  cpSync(path.join(dir, 'out'), bindings, { recursive: true });
  const samples = collectSamples({ config: 'c.json' }, dir);
  expect([...samples.keys()].sort()).toEqual(['sample-Next.ts', 'sample-open.ts']);
  expect(compileSamples(bindings, samples)).toBe('');
});

test.skipIf(PHNT === undefined)(
  "every sample on phnt's pages compiles beside its bindings (PHNT_INCLUDE=its folder)",
  { timeout: 300_000 },
  async () => {
    const headers = PHNT ?? '';
    const bindings = path.join(installFolder(), 'bindings');
    const generated = await runCommand(['generate', '--headers', headers, '--out', bindings], root);
    expect(generated).toMatchObject({ exitCode: 0 });
    const samples = collectSamples({ headers, out: bindings });
    expect(samples.size).toBeGreaterThan(2500);
    expect(compileSamples(bindings, samples)).toBe('');
  },
);
