import { describe, expect, test } from 'vitest';
import { findCompiler } from '../../generator/verify/compilers.js';
import { headerProject } from '../cli/header-project.js';
import { runCommand } from '../cli/run-command.js';

/** Names of the headers that C by itself would take for something else than the headers mean. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    'tags that first appear in a parameter list',
    'typedef long (__stdcall *PCOMPARE)(struct _TABLE *table);\ntypedef struct _TABLE { PCOMPARE compare; } TABLE;\n' +
      'long __stdcall NtSort(TABLE *table, PCOMPARE compare, union _NEVER *never, enum LEVEL level, enum LEVEL *out);\n',
  ],
  [
    'a macro that sends callers of a function to another one',
    'long __stdcall NtOther(char c);\nlong __stdcall RtlOwn(int i);\n#define RtlOwn NtOther\n',
  ],
];

describe.skipIf(findCompiler('x64') === null)('verify is not misled by (apt-get install clang)', () => {
  test.each(TEXTS)('%s', { timeout: 60_000 }, async (_, text) => {
    const project = headerProject({ 'a.h': text });
    const { exitCode, stdout } = await runCommand(['verify', '--config', 'c.json'], project);
    expect(stdout.match(/: all hold$/gm)).toHaveLength(3);
    expect(exitCode).toBe(0);
  });
});
