import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { snapshotFolder } from '../temporary-folder.js';
import { headerProject } from './header-project.js';
import { runCommand } from './run-command.js';

const HEADER = `typedef long NTSTATUS;
typedef unsigned long ULONG;
typedef void *HANDLE, **PHANDLE;
typedef struct _PAIR { ULONG Left; ULONG Right; } PAIR, *PPAIR;
#define PAIR_LIMIT 0x10
NTSTATUS __stdcall NtMakePair(_Out_ PHANDLE PairHandle, _In_ PPAIR Pair);
NTSTATUS __stdcall NtDropPair(_In_ HANDLE PairHandle);
`;
const KEYS = { select: { functions: ['Nt*'], constants: ['*'] } };
const CONFIG = ['--config', 'c.json'];

async function generate(dir: string, ...args: readonly string[]) {
  const result = await runCommand(['generate', ...CONFIG, ...args], dir);
  expect(result.exitCode, result.stderr).toBe(0);
  return result;
}

describe('generate', () => {
  test('writes the output, removes what an earlier run left, and says what it did', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    const { stdout, stderr } = await generate(dir);
    expect(stdout).toMatch(/^bound 2 functions, 1 record, 0 enums, 1 constant\n/);
    expect(stdout).toMatch(/\nout: \d+ files created, 1 file removed\n$/);
    expect(stderr).toMatch(/^ {2}scan +1 header +\d+ lines? +\d+ ms\n {2}parse .*\n {2}resolve .*\n/);
    const names = Object.keys(snapshotFolder(dir));
    expect(names).toContain('out/api.json');
    expect(names).toContain('out/pair.ts');
    expect(names).toContain('out/raw/pair.ts');
    expect(names).not.toContain('out/earlier.ts');
  });

  test('a second run changes nothing', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    await generate(dir);
    const before = snapshotFolder(dir);
    const { stdout } = await generate(dir);
    expect(stdout).toMatch(/\nout: \d+ files as before\n$/);
    expect(snapshotFolder(dir)).toEqual(before);
  });

  test('the output does not depend on where the headers stand', async () => {
    const dirs = [headerProject({ 'pair.h': HEADER }, KEYS), headerProject({ 'pair.h': HEADER }, KEYS)];
    const outputs = [];
    for (const dir of dirs) {
      await generate(dir);
      outputs.push(snapshotFolder(path.join(dir, 'out')));
    }
    expect(outputs[0]).toEqual(outputs[1]);
    expect(JSON.stringify(outputs[0])).not.toContain(path.basename(dirs[0] ?? ''));
    expect(JSON.stringify(outputs[0])).not.toContain('\\r');
  });

  test('--select replaces the functions of the configuration', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    const { stdout } = await generate(dir, '--select', 'NtDrop*', '--select', 'NtNone');
    expect(stdout).toMatch(/^bound 1 function,/);
  });

  test('--out writes elsewhere', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    const { stdout } = await generate(dir, '--out', 'other/place');
    expect(stdout).toMatch(/\nother\/place: \d+ files created\n$/);
    expect(Object.keys(snapshotFolder(dir))).toContain('out/earlier.ts');
  });

  test('--no-docs leaves the documentation as it was', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    await generate(dir);
    const docs = snapshotFolder(path.join(dir, 'out/docs'));
    expect(Object.keys(docs)).not.toEqual([]);
    await generate(dir, '--no-docs', '--select', 'NtDropPair');
    expect(snapshotFolder(path.join(dir, 'out/docs'))).toEqual(docs);
  });

  test('--json gives the same to machines', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    const { stdout, stderr } = await generate(dir, '--json');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'generate',
      exitCode: 0,
      output: 'out',
      summary: { functions: 2, records: 1, enums: 0, constants: 1, unbound: [] },
      files: { changed: 0, removed: 1, unchanged: 0 },
      diagnostics: [],
    });
  });

  test('--headers alone binds a folder with the shipped configuration', async () => {
    const dir = headerProject({ 'pair.h': HEADER });
    const { exitCode, stdout, stderr } = await runCommand(['generate', '--headers', 'h', '--out', 'all'], dir);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatch(/^bound 2 functions/);
    expect(readFileSync(path.join(dir, 'all/api.json'), 'utf8')).toContain('"ntdll.dll"');
  });

  test('the shipped configuration knows what the kernel keeps, of the functions that there are', async () => {
    const types = HEADER.slice(0, HEADER.indexOf('typedef struct'));
    const text = `${types}NTSTATUS __stdcall NtReadFile(_In_ HANDLE FileHandle, _Out_ ULONG *IoStatusBlock);\n`;
    const dir = headerProject({ 'a.h': text });
    const { exitCode, stderr } = await runCommand(['generate', '--headers', 'h', '--out', 'all'], dir);
    expect(exitCode, stderr).toBe(0);
    expect(readFileSync(path.join(dir, 'all/a.ts'), 'utf8')).toMatch(/FileHandle: FileHandle,\s+IoStatusBlock: Memory/);
  });
});

describe('check', () => {
  test('is content with fresh output, and writes nothing', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    await generate(dir);
    const before = snapshotFolder(dir);
    const { exitCode, stdout } = await runCommand(['check', ...CONFIG], dir);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^out: \d+ files up to date\n$/),
    });
    expect(snapshotFolder(dir)).toEqual(before);
  });

  test('shows what is stale, missing and extra, and writes nothing', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    await generate(dir);
    appendFileSync(path.join(dir, 'out/pair.ts'), 'export const edited = 1;\n');
    rmSync(path.join(dir, 'out/raw/pair.ts'));
    writeFileSync(path.join(dir, 'out/old.ts'), '// Generated by ntbind from old.h. Do not edit.\n');
    writeFileSync(path.join(dir, 'out/mine.ts'), 'export {};\n');
    const before = snapshotFolder(dir);
    const { exitCode, stdout } = await runCommand(['check', ...CONFIG], dir);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^--- out\/pair\.ts\s+on disk\n\+\+\+ out\/pair\.ts\s+fresh\n@@ /);
    const after = stdout.slice(stdout.indexOf('\n-export'));
    expect(after.split('\n')).toEqual([
      '',
      '-export const edited = 1;',
      'stale:   out/pair.ts',
      'missing: out/raw/pair.ts',
      'extra:   out/old.ts',
      'out is stale: run ntbind generate',
      '',
    ]);
    expect(snapshotFolder(dir)).toEqual(before);
  });

  test('--json lists the files', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, KEYS);
    const { exitCode, stdout } = await runCommand(['check', ...CONFIG, '--json'], dir);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      upToDate: false,
      missing: expect.arrayContaining(['api.json', 'pair.ts']),
      stale: [],
      extra: ['earlier.ts'],
    });
  });
});
