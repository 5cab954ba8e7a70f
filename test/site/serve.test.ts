import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';
import { temporaryFolder } from '../temporary-folder.js';

const root = path.resolve(import.meta.dirname, '../..');

/** What an installed ntbind consists of, in a folder of its own: its templates may be changed. */
function installTool(): string {
  const dir = temporaryFolder();
  for (const name of ['package.json', 'dist', 'templates', 'headers', 'schema', 'docs']) {
    cpSync(path.join(root, name), path.join(dir, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  return dir;
}

/** Starts `ntbind docs --serve` as a user does and gives the address that it prints. */
async function startServer(
  dir: string,
  tool = root,
): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const args = [
    path.join(tool, 'dist/cli.js'),
    'docs',
    '-c',
    'c.json',
    '--out',
    'site',
    '--overlays',
    'o',
    '--serve',
    '--port',
    '0',
  ];
  const started = spawn(process.execPath, args, { cwd: dir, stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => {
    started.kill('SIGKILL');
  });
  let output = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await expect.poll(() => output, { timeout: 20_000 }).toMatch(/serving http\S+\//);
  return { url: /serving (http\S+\/)/.exec(output)?.[1] ?? '', process: started };
}

test('the served site follows its headers and overlays, and stops when told', { timeout: 60_000 }, async () => {
  const dir = headerProject({ 'a.h': '/** Opens. */\nint Open(int A);\n' }, {}, { 'o/Open.md': '# Open\n\nFirst.\n' });
  const { url, process: server } = await startServer(dir);
  const read = async () => (await fetch(`${url}functions/Open.html`)).text();
  expect(await read()).toContain('First.');
  writeFileSync(path.join(dir, 'o/Open.md'), '# Open\n\nSecond.\n');
  await expect.poll(read, { timeout: 20_000 }).toContain('Second.');
  writeFileSync(path.join(dir, 'h/a.h'), '/** Opens more. */\nint Open(int A, int B);\n');
  await expect.poll(read, { timeout: 20_000 }).toContain('Opens more.');
  // A header with an error leaves the last good site in place.
  writeFileSync(path.join(dir, 'h/a.h'), 'int Open(;\n');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await read()).toContain('Opens more.');
  expect(readFileSync(path.join(dir, 'site/index.html'), 'utf8')).toContain('<title>');
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  expect(await exited).toBe(0);
});

test('the served site follows its templates, styles and scripts', { timeout: 60_000 }, async () => {
  const tool = installTool();
  const { url } = await startServer(headerProject({ 'a.h': 'int Open(int A);\n' }), tool);
  const read = async (name: string) => (await fetch(url + name)).text();
  const change = (name: string, from: string, to: string) => {
    const file = path.join(tool, 'templates/site', name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  };
  expect(await read('functions/Open.html')).toContain('>Returns</h2>');
  change('function.hbs', '>Returns</h2>', '>Gives back</h2>');
  await expect.poll(() => read('functions/Open.html'), { timeout: 20_000 }).toContain('>Gives back</h2>');
  change('assets/site.css', '--ink: #22262b', '--ink: #010203');
  await expect.poll(() => read('site.css'), { timeout: 20_000 }).toContain('#010203');
  // A template that cannot be read leaves the last good site in place, and the next change mends it.
  change('function.hbs', '>Gives back</h2>', '>Gives</h2>{{#broken');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await read('functions/Open.html')).toContain('>Gives back</h2>');
  change('function.hbs', '{{#broken', '');
  await expect.poll(() => read('functions/Open.html'), { timeout: 20_000 }).toContain('>Gives</h2>');
});
