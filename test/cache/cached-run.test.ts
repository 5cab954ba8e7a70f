import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';

const HEADERS = {
  'pair.h': `#include "types.h"
#if __has_include("extra.h")
#endif
#ifdef PAIR_EXTRA
#include "extra.h"
#endif
typedef struct _PAIR { COUNT Items[PAIR_ITEMS]; } PAIR, *PPAIR;
COUNT __stdcall NtCountPair(PPAIR Pair);
`,
  'types.h': 'typedef unsigned short COUNT;\n#define PAIR_ITEMS 2\n',
};

function project(keys: object = {}): string {
  return headerProject(HEADERS, { select: { functions: ['Nt*'], constants: ['*'] }, ...keys });
}

async function generate(dir: string, ...args: readonly string[]): Promise<{ isCached: boolean; text: string }> {
  const { exitCode, stdout, stderr } = await runCommand(['generate', '--config', 'c.json', ...args], dir);
  expect(exitCode, stderr).toBe(0);
  return { isCached: /^ {2}cache /m.test(stderr), text: stdout };
}

/** What a run gives that no earlier one can have told anything. */
async function expectFresh(dir: string): Promise<void> {
  const output = readOutput(dir);
  rmSync(path.join(dir, '.cache'), { recursive: true, force: true });
  rmSync(path.join(dir, 'out'), { recursive: true });
  expect((await generate(dir, '--no-cache')).isCached).toBe(false);
  expect(output).toEqual(readOutput(dir));
}

function readOutput(dir: string): Record<string, string> {
  const files = readdirSync(path.join(dir, 'out'), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => /\.\w+$/.test(file))
      .sort()
      .map((file) => [file, readFileSync(path.join(dir, 'out', file), 'utf8')]),
  );
}

function edit(dir: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(dir, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(path.join(dir, file), text.replace(from, to));
}

test('a run over the same input and output is spared, and says the same', async () => {
  const dir = project();
  await generate(dir);
  const second = await generate(dir);
  expect(second.isCached).toBe(true);
  expect(second.text).toMatch(/^bound 1 function, 1 record, 0 enums, 1 constant\nout: \d+ files as before\n$/);
  await expectFresh(dir);
});

test.each([
  ['an included header', (dir: string) => edit(dir, 'h/types.h', 'unsigned short', 'unsigned long')],
  ['a macro of an included header', (dir: string) => edit(dir, 'h/types.h', 'PAIR_ITEMS 2', 'PAIR_ITEMS 3')],
  ['a comment', (dir: string) => appendFileSync(path.join(dir, 'h/pair.h'), '// the end\n')],
  ['a new header', (dir: string) => writeFileSync(path.join(dir, 'h/new.h'), 'int __stdcall NtNew(int A);\n')],
  [
    'a macro of the configuration',
    (dir: string) => edit(dir, 'c.json', '"headers"', '"defines": { "A": "1" }, "headers"'),
  ],
  ['the selection', (dir: string) => edit(dir, 'c.json', 'Nt*', 'NtCount*')],
  ['an output file', (dir: string) => appendFileSync(path.join(dir, 'out/pair.ts'), '// mine\n')],
  ['a missing output file', (dir: string) => rmSync(path.join(dir, 'out/api.json'))],
  ['a cache entry cut short', (dir: string) => damage(dir, (text) => text.slice(0, -10))],
  [
    'a cache entry of other text',
    (dir: string) => damage(dir, (text) => text.replace('"functions":1', '"functions":2')),
  ],
  ['a folder in place of a cache entry', replaceByFolder],
])('another run after a change of %s, as if there had been none before', async (_, change) => {
  const dir = project();
  await generate(dir);
  change(dir);
  expect((await generate(dir)).isCached).toBe(false);
  await expectFresh(dir);
});

test('another run when a header appears before the one that an #include has found', async () => {
  const dir = headerProject(
    { 'a.h': '#include <count.h>\nCOUNT __stdcall NtA(int A);\n' },
    { sdk: ['first', 'second'] },
    { 'first/other.h': '', 'second/count.h': 'typedef int COUNT;\n' },
  );
  await generate(dir);
  expect((await generate(dir)).isCached).toBe(true);
  writeFileSync(path.join(dir, 'first/count.h'), 'typedef unsigned char COUNT;\n');
  expect((await generate(dir)).isCached).toBe(false);
  await expectFresh(dir);
});

test('edits back and forth give each time what belongs to them', async () => {
  const dir = project();
  await generate(dir);
  const first = readOutput(dir);
  edit(dir, 'h/types.h', 'PAIR_ITEMS 2', 'PAIR_ITEMS 3');
  await generate(dir);
  expect(readOutput(dir)).not.toEqual(first);
  edit(dir, 'h/types.h', 'PAIR_ITEMS 3', 'PAIR_ITEMS 2');
  await generate(dir);
  expect(readOutput(dir)).toEqual(first);
});

test('what is left of an older run than the last one is of no use', async () => {
  const dir = project();
  await generate(dir);
  const kept = path.join(dir, 'kept');
  cpSync(foldersOf(dir)[0] ?? '', kept, { recursive: true });
  edit(dir, 'h/types.h', 'PAIR_ITEMS 2', 'PAIR_ITEMS 3');
  await generate(dir);
  for (const folder of foldersOf(dir)) {
    rmSync(folder, { recursive: true });
    cpSync(kept, folder, { recursive: true });
  }
  edit(dir, 'h/pair.h', 'NtCountPair', 'NtCountPairs');
  await generate(dir);
  await expectFresh(dir);
});

test.each([
  ['a baseline cut short', (file: string) => file.endsWith('.json')],
  ['a header cut short', (file: string) => file.endsWith('.header')],
  ['a syntax cut short', (file: string) => file.endsWith('.syntax')],
])('an edit after %s gives the same', async (_, isMeant) => {
  const dir = project();
  await generate(dir);
  for (const folder of foldersOf(dir)) {
    for (const name of readdirSync(folder).filter(isMeant)) {
      const file = path.join(folder, name);
      writeFileSync(file, readFileSync(file).subarray(0, -7));
    }
  }
  edit(dir, 'h/pair.h', 'NtCountPair', 'NtCountPairs');
  await generate(dir);
  await expectFresh(dir);
});

test('without the cache nothing is remembered', async () => {
  const dir = project();
  await generate(dir, '--no-cache');
  expect(readdirSync(dir)).not.toContain('.cache');
});

test('the cache stays small', async () => {
  const dir = project();
  for (let round = 0; round < 25; round++) {
    const configuration = JSON.parse(readFileSync(path.join(dir, 'c.json'), 'utf8'));
    writeFileSync(path.join(dir, 'c.json'), JSON.stringify({ ...configuration, defines: { ROUND: `${round}` } }));
    await generate(dir);
  }
  const names = readdirSync(path.join(dir, '.cache/ntbind'));
  expect(names.filter((name) => name.endsWith('.json')).length).toBeLessThanOrEqual(20);
  // What an edit is compared with: megabytes for a big API.
  expect(names.filter((name) => !name.includes('.')).length).toBeLessThanOrEqual(2);
}, 60_000);

function recordsOf(dir: string): readonly string[] {
  const folder = path.join(dir, '.cache/ntbind');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join(folder, name));
}

function foldersOf(dir: string): readonly string[] {
  const folder = path.join(dir, '.cache/ntbind');
  return readdirSync(folder)
    .filter((name) => !name.includes('.'))
    .map((name) => path.join(folder, name));
}

function damage(dir: string, change: (text: string) => string): void {
  for (const file of recordsOf(dir)) writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function replaceByFolder(dir: string): void {
  for (const file of recordsOf(dir)) {
    rmSync(file);
    mkdirSync(file);
  }
}
