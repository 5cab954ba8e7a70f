import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareRun } from '../../generator/cli/prepare-run.js';
import { createOutputWriter } from '../../generator/output/output-writer.js';
import { type PipelineInput, runPipeline } from '../../generator/pipeline.js';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';
import { snapshotFolder } from '../temporary-folder.js';

const HEADER = 'typedef long NTSTATUS;\nNTSTATUS __stdcall NtOne(unsigned long Count);\n';
const CONFIG = ['--config', 'c.json'];
const QUIET = { begin: () => {}, end: () => {} };

function prepare(dir: string): PipelineInput {
  const { ready } = prepareRun({ config: 'c.json' }, dir);
  if (ready === null) throw new Error('the project can be run');
  return ready.input;
}

/** The same run with a template that writes what is no TypeScript. */
function spoilTemplate(input: PipelineInput): PipelineInput {
  const texts = new Map(input.backend.texts).set('module', 'const = {{{body}}}\n');
  return { ...input, backend: { ...input.backend, texts } };
}

test('a fault that is found once files are staged leaves everything as it was', async () => {
  const dir = headerProject({ 'a.h': HEADER });
  expect((await runCommand(['generate', ...CONFIG], dir)).exitCode).toBe(0);
  const out = path.join(dir, 'out');
  const before = snapshotFolder(out);
  const folder = { dir: out, display: 'out', range: null, kept: null };
  const writer = createOutputWriter({ folder, isRemembered: false, hasPages: false });
  const input = prepare(dir);
  const other = { ...input, configuration: { ...input.configuration, packageName: '@other/name' } };
  const { value, diagnostics } = await runPipeline(spoilTemplate(other), QUIET, { sink: writer });
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toContain('NTB1901');
  // The pages, which speak of another package now, lie ready.
  const staged = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /staging.*\.md$/.test(name));
  expect(staged).not.toEqual([]);
  await writer.cancel();
  expect(snapshotFolder(out)).toEqual(before);
});

test('a folder that a failed run would have made is not there', async () => {
  const dir = headerProject({ 'a.h': HEADER });
  const out = path.join(dir, 'other/place');
  const writer = createOutputWriter({
    folder: { dir: out, display: 'out', range: null, kept: null },
    isRemembered: false,
    hasPages: true,
  });
  expect((await runPipeline(spoilTemplate(prepare(dir)), QUIET, { sink: writer })).value).toBeNull();
  expect(existsSync(out)).toBe(true);
  await writer.cancel();
  expect(existsSync(path.join(dir, 'other'))).toBe(false);
});
