import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from './digest.js';

/** A bundle holds all of the tool's code; this module's folder is one below it in the sources and the compiler's output. */
const OWN = fileURLToPath(new URL('.', import.meta.url));
const CODE = path.basename(OWN) === 'bundle' ? OWN : path.dirname(OWN);
const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Stands for the tool's own code: another version, or another build while it is being worked on, is another tool. */
export function identifyTool(): string {
  const files = readdirSync(CODE, { recursive: true, encoding: 'utf8' }).filter((file) => CODE_FILE.test(file));
  const states = files.sort().map((file) => {
    const { size, mtimeMs } = statSync(path.join(CODE, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  const { version }: { version: string } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return digest([version, process.version, process.platform, ...states].join('\n'));
}

const CODE_FILE = /(?<!\.d)\.c?[jt]s$/;
