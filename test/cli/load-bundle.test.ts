import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CODE_CACHE } from '../../generator/cli/load-bundle.js';
import { snapshotFolder, temporaryFolder } from '../temporary-folder.js';

const root = path.resolve(import.meta.dirname, '../..');
const HEADER = 'typedef void *HANDLE;\nlong __stdcall NtDropPear(_In_ HANDLE PearHandle);\n';
const CACHE = path.join('dist/bundle', path.basename(CODE_CACHE));

/** A copy of the built package, whose files a test may spoil. */
function copyPackage(): string {
  expect(existsSync(path.join(root, CACHE)), 'npm run build').toBe(true);
  const dir = temporaryFolder({ 'h/pear.h': HEADER });
  for (const name of ['dist', 'headers', 'schema', 'templates', 'package.json']) {
    cpSync(path.join(root, name), path.join(dir, name), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  return dir;
}

function generate(dir: string) {
  const args = ['dist/cli.js', 'generate', '--headers', 'h', '--out', 'out', '--no-cache', '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8', timeout: 25_000 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { stages, ...said } = JSON.parse(stdout);
  return { said, files: snapshotFolder(path.join(dir, 'out')) };
}

test("the code that the build kept is V8's own for the bundle", { timeout: 60_000 }, () => {
  const dir = copyPackage();
  const program = `
    import { readFileSync } from 'node:fs';
    import { tuneEngine } from './dist/cli/engine.js';
    import { CODE_CACHE, compileBundle } from './dist/cli/load-bundle.js';
    tuneEngine();
    console.log(compileBundle(readFileSync(CODE_CACHE)).cachedDataRejected);`;
  writeFileSync(path.join(dir, 'ask.mjs'), program);
  const { stdout, stderr } = spawnSync(process.execPath, ['ask.mjs'], { cwd: dir, encoding: 'utf8', timeout: 25_000 });
  expect({ stdout, stderr }).toEqual({ stdout: 'false\n', stderr: '' });
});

const spoilers: readonly (readonly [string, (dir: string) => void])[] = [
  ['of another version of V8', (dir) => spoil(path.join(dir, CACHE), (bytes) => bytes.fill(0, 4, 8))],
  ['cut short', (dir) => spoil(path.join(dir, CACHE), (bytes) => bytes.subarray(0, 1000))],
  ['that is empty', (dir) => spoil(path.join(dir, CACHE), (bytes) => bytes.subarray(0, 0))],
  ['that is not there', (dir) => rmSync(path.join(dir, CACHE))],
  ['without its bundle', (dir) => rmSync(path.join(dir, 'dist/bundle'), { recursive: true })],
];

test.each(spoilers)('kept code %s: the same files, and the same words', { timeout: 60_000 }, (_, change) => {
  const dir = copyPackage();
  const { said, files } = generate(dir);
  expect(Object.keys(files)).toContain('pear.ts');
  rmSync(path.join(dir, 'out'), { recursive: true });
  change(dir);
  expect(generate(dir)).toEqual({ said, files });
});

function spoil(file: string, change: (bytes: Buffer) => Uint8Array): void {
  writeFileSync(file, change(readFileSync(file)));
}

function linkPackagesWithout(missing: string, folder: string): void {
  rmSync(folder);
  mkdirSync(folder);
  const packages = path.join(root, 'node_modules');
  for (const name of readdirSync(packages)) {
    if (name !== missing) symlinkSync(path.join(packages, name), path.join(folder, name), 'junction');
  }
}

test('without the native parser a run says what is missing, at once and with nothing written', {
  timeout: 60_000,
}, () => {
  const dir = copyPackage();
  linkPackagesWithout('tree-sitter', path.join(dir, 'node_modules'));
  const args = ['dist/cli.js', 'generate', '--headers', 'h', '--out', 'out', '--no-cache', '--json'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8', timeout: 15_000 });
  expect({ status, stderr }).toEqual({
    status: 69,
    stderr: `error: tree-sitter, which reads C, cannot be loaded on ${process.platform} ${process.arch}: Cannot find module 'tree-sitter'
hint: with Python and a C++ compiler at hand, \`npm rebuild tree-sitter tree-sitter-c\` builds it for this system
`,
  });
  expect(existsSync(path.join(dir, 'out'))).toBe(false);
});
