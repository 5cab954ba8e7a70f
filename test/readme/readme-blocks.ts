import { readFileSync } from 'node:fs';
import path from 'node:path';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8').replaceAll('\r\n', '\n');

/** The fenced block that follows a comment `<!-- mark -->` of the README. */
export function readBlock(mark: string): string {
  const at = readme.indexOf(`<!-- ${mark} -->`);
  const block = at < 0 ? undefined : /^```\w*\n(.*?)\n```$/ms.exec(readme.slice(at))?.[1];
  if (block === undefined) throw new Error(`README.md has no block marked ${mark}`);
  return block;
}

/** The commands of all shell blocks. */
export function readCommands(): readonly string[] {
  return [...readme.matchAll(/^```sh\n(.*?)\n```$/gms)].flatMap(([, block = '']) => block.split('\n'));
}
