import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Suits V8 to a process that runs for about a second: by default it spends more on optimizing functions than they then
 * save, on threads that a busy machine does not have to spare. So a function has to run some fifteen times as long
 * before it is optimized. Code that the build did not keep is kept for the next run where Node.js can (22.8 and later).
 */
export function tuneEngine(): void {
  for (const flag of PATIENT) setFlagsFromString(flag);
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // Functions that have not run for a while would be compiled again.
  setFlagsFromString('--no-flush-bytecode');
  if (hasCompileCache(module)) module.enableCompileCache();
}

/** While an update goes on: it makes a part of what a whole run makes, and so may keep more of it. */
export function easeHeap(isEased: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isEased ? EASED_GROWTH : GROWTH}`);
}

/** Later versions of V8 say that they do not know the flag, on standard error, and go on. */
const doesCountBytes = Number.parseInt(process.versions.node, 10) <= 20;

/**
 * The V8 of Node.js 20 counts bytes of bytecode executed, to 132 KB by itself; half as much as here and twice as much
 * were slower. Since 21 V8 counts calls, to 400 for its quick optimizing compiler and to 3000 for the thorough one.
 */
const PATIENT = doesCountBytes
  ? ['--interrupt-budget=2000000']
  : ['--invocation-count-for-maglev=6000', '--invocation-count-for-turbofan=45000'];

/** What a heap may grow by before it is cleaned, in percent; V8 by itself lets it grow to several times its size. */
const GROWTH = 70;
const EASED_GROWTH = 100;

interface CompileCache {
  enableCompileCache(): unknown;
}

function hasCompileCache(loader: object): loader is CompileCache {
  return 'enableCompileCache' in loader;
}
