import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { runCommand } from './run-command.js';

test.each([
  ['--help', /Usage: ntbind .*generate.*check.*Exit codes/s],
  ['--version', /^\d+\.\d+\.\d+\n$/],
])('%s prints to standard output and is fine', async (option, want) => {
  const { exitCode, stdout, stderr } = await runCommand([option], temporaryFolder());
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(want);
});

test.each([
  ['an unknown command', ['generat'], /unknown command 'generat'.*Did you mean generate/s],
  ['an unknown option', ['generate', '--ou', 'x'], /unknown option '--ou'.*Did you mean --out/s],
  ['an option without its value', ['generate', '--out'], /argument missing/],
  ['a word too much', ['generate', 'ntioapi.h'], /too many arguments/],
  ['no command', [], /Usage: ntbind/],
  ['no configuration', ['generate'], /error NTB0900: no ntbind\.config\.json/],
  ['a configuration that is not there', ['check', '--config', 'x.json'], /error NTB0901: .*x\.json/],
  ['a folder of headers that is not there', ['generate', '--headers', 'nowhere'], /error NTB0904: .*nowhere/],
])('%s is a usage error', async (_name, args, want) => {
  const { exitCode, stdout, stderr } = await runCommand(args, temporaryFolder());
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(want);
  expect(stderr).not.toContain('    at ');
});

test('--json prints one document, errors included, and nothing else', async () => {
  const { exitCode, stdout, stderr } = await runCommand(['check', '--json'], temporaryFolder());
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    command: 'check',
    exitCode,
    diagnostics: [{ code: 'NTB0900', severity: 'error' }],
  });
});
