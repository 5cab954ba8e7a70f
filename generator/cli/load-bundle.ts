import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

type CommandLine = typeof import('./command-line.js');

/** The command line in one file, which the build leaves beside the compiler's output. */
export const BUNDLE = fileURLToPath(new URL('../bundle/command-line.cjs', import.meta.url));

/** V8's code for it, which serves the Node.js that made it. */
export const CODE_CACHE = `${BUNDLE}.${process.version}-${process.platform}-${process.arch}.cache`;

/** From the compiler's output alone it works as well, only slower. */
export async function loadCommandLine(): Promise<CommandLine> {
  if (!existsSync(BUNDLE)) return import('./command-line.js');
  const script = existsSync(CODE_CACHE) ? compileBundle(readFileSync(CODE_CACHE)) : null;
  // Code that V8 does not take, as under other flags, is made anew; later versions of Node.js can keep it.
  if (script === null || script.cachedDataRejected === true) return createRequire(BUNDLE)(BUNDLE);
  return runBundle(script);
}

/** With the variables around it that Node.js gives a CommonJS module. */
export function compileBundle(cachedData?: Buffer): vm.Script {
  const code = readFileSync(BUNDLE, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  return new vm.Script(wrapped, { filename: BUNDLE, ...(cachedData === undefined ? {} : { cachedData }) });
}

export function runBundle(script: vm.Script): CommandLine {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(BUNDLE), module, BUNDLE, path.dirname(BUNDLE));
  return module.exports as CommandLine;
}
