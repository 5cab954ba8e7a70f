#!/usr/bin/env node
import { tuneEngine } from './cli/engine.js';
import { loadCommandLine } from './cli/load-bundle.js';

tuneEngine();
// Whoever reads the output may stop before its end, as in `ntbind check | head`.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit());

// Loaded after tuning, which concerns the code that is loaded from then on.
const { runCommandLine } = await loadCommandLine();
process.exitCode = await runCommandLine(process.argv.slice(2), process);
