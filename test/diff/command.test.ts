import { describe, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const TYPES = 'typedef long NTSTATUS;\n';
const A = `${TYPES}NTSTATUS __stdcall NtA(void);\n`;
const AB = `${A}NTSTATUS __stdcall NtB(void);\n`;

function diff(
  old: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  args: readonly string[] = [],
) {
  const under = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  const dir = temporaryFolder(Object.fromEntries([...under('old', old), ...under('new', now)]));
  return runCommand(['diff', 'old', 'new', ...args], dir);
}

describe('ntbind diff', () => {
  test('finds nothing between equal trees', async () => {
    const { exitCode, stdout } = await diff({ 'a.h': A }, { 'a.h': A });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'no difference\n' });
  });

  test('exits with 0 when something is only new', async () => {
    const { exitCode, stdout } = await diff({ 'a.h': A }, { 'a.h': AB });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'Additive (1)\n  function NtB: is new  (a.h:3)\n' });
  });

  test('exits with 1 when something breaks', async () => {
    const { exitCode, stdout } = await diff({ 'a.h': AB }, { 'a.h': A }, ['--format', 'markdown']);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 1,
      stdout: '## Breaking\n\n- function `NtB`: is gone (`a.h:3`)\n',
    });
  });

  test('gives JSON with counts and places', async () => {
    const { stdout, stderr } = await diff({ 'a.h': AB }, { 'a.h': A }, ['--format', 'json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      command: 'diff',
      counts: { breaking: 1, additive: 0, documentation: 0 },
      changes: [
        { impact: 'breaking', subject: 'function', name: 'NtB', message: 'is gone', file: 'a.h', line: 3, column: 1 },
      ],
      notes: [],
    });
  });

  test('exits with 2 when a folder does not exist or the format is unknown', async () => {
    const dir = temporaryFolder({ 'old/a.h': A });
    expect((await runCommand(['diff', 'old', 'new'], dir)).exitCode).toBe(2);
    expect((await diff({ 'a.h': A }, { 'a.h': A }, ['--format', 'html'])).exitCode).toBe(2);
  });

  test('takes a header that a tree includes but lacks to be empty, and says so', async () => {
    const old = { 'a.h': `#include <b.h>\n${A}` };
    const { exitCode, stdout, stderr } = await diff(old, { ...old, 'b.h': 'typedef int B;\n' });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('typedef B: is new');
    expect(stderr).toContain('old/a.h:1:1: warning NTB1002: cannot find the header <b.h>');
  });

  test('shows what is wrong with headers that cannot be read', async () => {
    const { exitCode, stdout, stderr } = await diff({ 'a.h': A }, { 'a.h': 'int f(_Outt_ int a);\n' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('new/a.h:1:7: error NTB1101');
  });
});
