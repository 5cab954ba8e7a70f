import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Suits V8 to a process that runs for about a second: by default it spends more on optimizing functions than they then
 * save, on threads that a busy machine does not have to spare. So a function has to run some fifteen times as long
 * before it is optimized. Code that the build did not keep is kept for the next run where Node.js can (22.8 and later).
 */
export function tuneEngine(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // Functions that have not run for a while would be compiled again.
  setFlagsFromString('--no-flush-bytecode');
  if (hasCompileCache(module)) module.enableCompileCache();
}

/**
 * For an update, which makes a part of what a whole run makes, and for a run that makes pages as well, which takes
 * longest: for a tenth more memory they take some three percent less time.
 */
export function easeHeap(isEased: boolean): void {
  setFlagsFromString(`--heap-growing-percent=${isEased ? EASED_GROWTH : GROWTH}`);
}

/** Bytes of bytecode executed; V8 counts to 132 KB by itself. Half as much and twice as much were slower. */
const BUDGET = 2_000_000;

/** What a heap may grow by before it is cleaned, in percent; V8 by itself lets it grow to several times its size. */
const GROWTH = 70;
const EASED_GROWTH = 100;

interface CompileCache {
  enableCompileCache(): unknown;
}

function hasCompileCache(loader: object): loader is CompileCache {
  return 'enableCompileCache' in loader;
}
