import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { copyFolder, type EditedProject, editProject } from './edited-project.js';
import { createChoose, editText } from './random-edit.js';

/** Few enough for every run of the tests; NTBIND_EDITS=1000 and PHNT_INCLUDE=<phnt>/include go further. */
const COUNT = Number(process.env['NTBIND_EDITS'] ?? 18);
const SEED = Number(process.env['NTBIND_EDIT_SEED'] ?? 20261123);
const HEADERS = process.env['PHNT_INCLUDE'] ?? fileURLToPath(new URL('../../headers', import.meta.url));
const SECONDS_EACH = 60;

function project(): EditedProject {
  const [dir, twin] = [temporaryFolder(), temporaryFolder()];
  for (const folder of [dir, twin]) copyFolder(HEADERS, path.join(folder, 'h'));
  const docs = process.env['NTBIND_EDIT_DOCS'] === '0' ? ['--no-docs'] : [];
  return editProject(dir, twin, ['--headers', 'h', '--out', 'out/generated', ...docs]);
}

function listHeaders(dir: string): readonly string[] {
  return readdirSync(path.join(dir, 'h')).filter((name) => name.endsWith('.h'));
}

test(
  'any row of edits gives after each of them what a run without a cache gives',
  async () => {
    const headers = project();
    const choose = createChoose(SEED);
    const names = listHeaders(headers.dir);
    await headers.run();
    const log: string[] = [];
    const originals = new Map<string, string>();
    for (let round = 1; round <= COUNT; round++) {
      // Edits upon edits would soon leave nothing that hangs together.
      if (round % 6 === 0) for (const [name, text] of originals) headers.write(name, text);
      const file = `h/${names[choose(names.length)]}`;
      const before = headers.read(file);
      const edit = editText(before, choose, round, names);
      if (edit === null) continue;
      if (!originals.has(file)) originals.set(file, before);
      headers.write(file, edit.text);
      const { cached, fresh, update } = await headers.run();
      log.push(`${round} ${edit.name} in ${file}: ${fresh.exitCode === 0 ? (update ?? 'whole') : 'mistakes'}`);
      if (process.env['NTBIND_EDIT_LOG'] !== undefined) console.log(log.at(-1));
      expect(cached, log.join('\n')).toEqual(fresh);
      // What does not get through would hide what comes after it.
      if (fresh.exitCode !== 0) {
        headers.write(file, before);
        await headers.run();
      }
    }
    expect(
      log.some((line) => / \d+ of /.test(line)),
      log.join('\n'),
    ).toBe(true);
  },
  COUNT * SECONDS_EACH * 1000,
);
