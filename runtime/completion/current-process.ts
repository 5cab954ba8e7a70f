import type { ProcessHandle } from '../../generated/index.js';
import { type Handle, pointerSize } from '../support/index.js';

/** NtCurrentProcess(): the handle -1 of the calling process. */
export function currentProcess(): ProcessHandle {
  return BigInt.asUintN(8 * pointerSize, -1n) as ProcessHandle;
}

/** NtCurrentThread(): the handle -2 of the calling thread. */
export function currentThread(): Handle {
  return BigInt.asUintN(8 * pointerSize, -2n) as Handle;
}
