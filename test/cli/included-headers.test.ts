import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerProject } from './header-project.js';
import { runCommand } from './run-command.js';

/** Takes the types of windows.h for granted, as headers do that are meant to be included after it. */
const HEADER = 'typedef struct _PAIR { ULONG Left; ULONG Right; } PAIR, *PPAIR;\nLONG NTAPI NtMakePair(PPAIR Pair);\n';
const SDK = { 'sdk/windows.h': 'typedef unsigned long ULONG;\ntypedef long LONG;\n#define NTAPI __stdcall\n' };
const CONFIG = ['--config', 'c.json'];

describe('headers that others take for granted', () => {
  test.each([
    ['named on the command line', {}, ['--include', 'windows.h']],
    ['named in the configuration', { includes: ['windows.h'] }, []],
  ])('are read first when %s', async (_name, keys, args) => {
    const dir = headerProject({ 'pair.h': HEADER }, { sdk: ['sdk'], ...keys }, SDK);
    const { exitCode, stderr } = await runCommand(['generate', ...CONFIG, ...args], dir);
    expect(exitCode, stderr).toBe(0);
    const { functions } = JSON.parse(readFileSync(path.join(dir, 'out/api.json'), 'utf8'));
    expect(functions).toMatchObject([{ name: 'NtMakePair', returnType: 'LONG' }]);
  });

  test('are missed without that', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, { sdk: ['sdk'] }, SDK);
    expect(await runCommand(['generate', ...CONFIG], dir)).toMatchObject({ exitCode: 1 });
  });

  test('are an error where they are not to be found', async () => {
    const dir = headerProject({ 'pair.h': HEADER }, { sdk: ['sdk'] }, SDK);
    const { exitCode, stderr } = await runCommand(['generate', ...CONFIG, '--include', 'window.h'], dir);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('NTB1001: cannot find the header window.h');
  });
});
