import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

test('the headers of this package do not contradict themselves', async () => {
  const { exitCode, stdout } = await runCommand(['lint'], ROOT);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
});
