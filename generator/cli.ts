#!/usr/bin/env node
import { reportInternalError } from './cli/internal-error.js';
import { runProgram } from './cli/program.js';
import { openTerminal } from './cli/terminal.js';

// Whoever reads the output may stop before its end, as in `ntbind check | head`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());

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
