// Keeps V8's code for the command line. It holds what has run until then, so first a run of the kind that is most in
// need of it: the headers of this repository, with docs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { tuneEngine } = await import('../dist/cli/engine.js');
const { CODE_CACHE, compileBundle, runBundle } = await import('../dist/cli/load-bundle.js');

tuneEngine();
const script = compileBundle();
const folder = mkdtempSync(path.join(tmpdir(), 'ntbind-build-'));
const said = [];
const stream = { isTTY: false, write: (text) => said.push(text) };
try {
  const args = ['generate', '--out', path.join(folder, 'generated'), '--no-cache'];
  const status = await runBundle(script).runCommandLine(args, {
    env: {},
    stdout: stream,
    stderr: stream,
    cwd: () => path.join(import.meta.dirname, '..'),
  });
  if (status !== 0) throw new Error(`ntbind generate ends with ${status}:\n${said.join('')}`);
  // V8 takes only code that was made under the same flags, and a run changes them.
  tuneEngine();
  writeFileSync(CODE_CACHE, script.createCachedData());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
