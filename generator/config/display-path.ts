import path from 'node:path';

/** A path as the user would type it from the current folder: relative where that is no longer, with forward slashes. */
export function displayPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file) || '.';
  const shorter = relative.startsWith('..') && relative.length > file.length ? file : relative;
  return shorter.split(path.sep).join('/');
}
