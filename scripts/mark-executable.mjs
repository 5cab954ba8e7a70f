// The compiler writes files without the permission to run them; npm sets it only when it installs a package.
import { chmodSync } from 'node:fs';

chmodSync(new URL('../dist/cli.js', import.meta.url), 0o755);
