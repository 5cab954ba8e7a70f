import { rmSync } from 'node:fs';
import path from 'node:path';
import type { OutputFolder } from './output-folder.js';
import { findOwnedFiles } from './read-folder.js';

/** Takes away what a run left that was ended while it wrote. */
export function clearLeftovers({ dir, kept }: Pick<OutputFolder, 'dir' | 'kept'>): void {
  const { temporary } = findOwnedFiles(dir, (relative) => relative === kept);
  for (const leftover of temporary) rmSync(path.join(dir, leftover), { recursive: true, force: true });
}
