#!/usr/bin/env node
import { tuneEngine } from './cli/engine.js';

tuneEngine();
// Whoever reads the output may stop before its end, as in `ntbind check | head`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());

// Imported after tuning, which concerns the code that is loaded from then on.
const [{ reportInternalError }, { runProgram }, { openTerminal }] = await Promise.all([
  import('./cli/internal-error.js'),
  import('./cli/program.js'),
  import('./cli/terminal.js'),
]);

const stderr = openTerminal(process.stderr, process.env);
try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: openTerminal(process.stdout, process.env),
    stderr,
  });
} catch (error) {
  process.exitCode = reportInternalError(error, stderr, process.env['NTBIND_DEBUG'] === '1');
}
