import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerProject } from './header-project.js';
import { runCommand } from './run-command.js';

/* A glob that selects nothing is a name spelled wrong: it must not silently bind less. */
const HEADER = `
#define PAIR_MAX 4
typedef enum _KIND { First } KIND;
typedef struct _PAIR { int a; } PAIR, *PPAIR;
typedef int NUMBER;
static inline int NtInline(void) { return 1; }
int NtDropPair(PAIR *pair);
`;

function project(select: object): string {
  return headerProject({ 'pair.h': HEADER }, { select });
}

describe('select', () => {
  test.each([
    ['functions', 'NtDropPear', 'function', 'NtDropPair'],
    ['records', '_PAIRS', 'record or typedef', '_PAIR'],
    ['enums', 'KINDS', 'enum', 'KIND'],
    ['constants', 'PAIR_MIX', 'constant', 'PAIR_MAX'],
    ['functions', '!NtDropPair?', 'function', 'NtDropPair'],
  ])('%s: %s matches nothing', async (kind, glob, words, near) => {
    const dir = project({ functions: ['NtDropPair'], [kind]: ['*', glob] });
    const { exitCode, stderr } = await runCommand(['generate', '--config', 'c.json'], dir);
    expect(exitCode).not.toBe(0);
    const position = /c\.json:(\d+):(\d+)/.exec(stderr);
    expect(position).not.toBeNull();
    expect(stderr).toContain(
      `error NTB1705: "${glob}" selects nothing: the headers declare no ${words} of such a name`,
    );
    expect(stderr).toContain(`"${glob}"`);
    expect(stderr).toContain(`did you mean "${near}"?`);
    expect(existsSync(path.join(dir, 'out/pair.ts'))).toBe(false);
  });

  test.each([
    ['*', 'enums'],
    ['Nt*', 'functions'],
    ['!NtDrop*', 'functions'],
    ['NtInline', 'functions'],
    ['NUMBER', 'records'],
    ['PAIR', 'records'],
    ['_KIND', 'enums'],
  ])('%s in %s is fine', async (glob, kind) => {
    const dir = project({ functions: ['NtDropPair'], [kind]: [glob] });
    const { stderr } = await runCommand(['generate', '--config', 'c.json'], dir);
    expect(stderr).not.toContain('NTB1705');
  });

  test('a glob of the command line is only warned of', async () => {
    const dir = project({ functions: ['*'] });
    const args = ['generate', '--config', 'c.json', '--select', 'NtDropPair', '--select', 'NtNone'];
    const { exitCode, stderr } = await runCommand(args, dir);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('warning NTB1705: "NtNone" selects nothing');
  });

  test('the shipped configuration need not match', async () => {
    const dir = headerProject({ 'pair.h': 'int NtDropPair(int pair);\n' });
    const { stderr } = await runCommand(['generate', '--headers', 'h', '--out', 'bound', '--no-docs'], dir);
    expect(stderr).not.toContain('NTB1705');
  });
});
