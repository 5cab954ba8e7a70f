import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');

/** Starts `ntbind docs --serve` as a user does and gives the address that it prints. */
async function startServer(dir: string): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  const args = [CLI, 'docs', '-c', 'c.json', '--out', 'site', '--overlays', 'o', '--serve', '--port', '0'];
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
