// Builds after an installation. `npx ntbind` installs the checkout into npm's cache first and would build, too:
// a build that fails there, in the middle of an edit, would leave that cache unusable.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isBuilt = existsSync(new URL('../dist/cli.js', import.meta.url));
if (process.env.npm_command !== 'exec' || !isBuilt) {
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
}
