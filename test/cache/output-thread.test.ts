import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as plain from '../../generator/cache/output-thread.js';
import type { RunRecord } from '../../generator/cache/run-record.js';
import { temporaryFolder } from '../temporary-folder.js';

/** Only what is compiled has a thread; the sources look for themselves. */
const COMPILED = new URL('../../dist/cache/output-thread.js', import.meta.url);

const FILES = { 'a.ts': 'export {};\n', 'docs/b.md': 'é\n', 'empty.ts': '' };

function writeOutput(): { record: RunRecord; dir: string } {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, 'docs'));
  const outputs = Object.entries(FILES).map(([name, text]) => {
    writeFileSync(path.join(dir, name), text);
    return [name, createHash('sha256').update(text).digest('base64url')] as const;
  });
  const summary = { functions: 0, records: 0, enums: 0, constants: 0, unbound: [] };
  return { record: { reads: [], outputs, summary, diagnostics: [] }, dir };
}

const EDITS: readonly (readonly [string, (dir: string) => void])[] = [
  ['a file of the same size', (dir) => writeFileSync(path.join(dir, 'a.ts'), 'export []\n ')],
  ['a file that has grown', (dir) => writeFileSync(path.join(dir, 'empty.ts'), '\n')],
  ['a file cut short', (dir) => writeFileSync(path.join(dir, 'docs/b.md'), 'é')],
  ['a file that is gone', (dir) => rmSync(path.join(dir, 'a.ts'))],
  ['a folder that is gone', (dir) => rmSync(path.join(dir, 'docs'), { recursive: true })],
];

for (const kind of ['thread', 'plain'] as const) {
  const load = async (): Promise<typeof plain> => {
    if (kind === 'plain') return plain;
    expect(existsSync(COMPILED), 'npm run build').toBe(true);
    return import(COMPILED.href);
  };

  test(`${kind}: output that lies there untouched is listed with its texts`, { timeout: 30_000 }, async () => {
    const { startReadingOutput } = await load();
    const { record, dir } = writeOutput();
    const files = startReadingOutput(record, dir)();
    expect([...(files ?? [])].map(([name, { text }]) => [name, text])).toEqual(Object.entries(FILES));
  });

  test.each(EDITS)(`${kind}: %s is found out`, { timeout: 30_000 }, async (_, edit) => {
    const { startReadingOutput } = await load();
    const { record, dir } = writeOutput();
    edit(dir);
    expect(startReadingOutput(record, dir)()).toBeNull();
  });
}
