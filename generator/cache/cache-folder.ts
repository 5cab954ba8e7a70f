import { existsSync } from 'node:fs';
import path from 'node:path';

const NAME = '.cache/ntbind';

/** Beside the installed packages, where tools keep such things; below the current folder when there are none. */
export function chooseCacheFolder(cwd: string): string {
  for (let dir = cwd; ; dir = path.dirname(dir)) {
    const packages = path.join(dir, 'node_modules');
    if (existsSync(packages)) return path.join(packages, NAME);
    if (dir === path.dirname(dir)) return path.join(cwd, NAME);
  }
}
