import { koffi } from './koffi.js';

/*
 * Blocks that have been freed while someone may still have a view of them. A block goes back to the C heap when
 * its ArrayBuffer has been collected, so that a view taken earlier cannot read what belongs to someone else.
 * The collector reports only between turns of the event loop: code that frees a lot in one turn gets back the
 * oldest blocks sooner.
 */

interface Block {
  readonly address: bigint;
  readonly size: number;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_BLOCKS = 65_536;

/** In the order of their freeing. */
const blocks = new Map<number, Block>();
let heldBytes = 0;
let nextKey = 0;

const registry = new FinalizationRegistry<number>(release);

export function quarantine(buffer: ArrayBufferLike, address: bigint, size: number): void {
  nextKey += 1;
  blocks.set(nextKey, { address, size });
  heldBytes += size;
  registry.register(buffer, nextKey);
  for (const key of blocks.keys()) {
    if (heldBytes <= MAX_BYTES && blocks.size <= MAX_BLOCKS) return;
    release(key);
  }
}

/** The key says which freeing is meant: the same address may have been given out and freed again. */
function release(key: number): void {
  const block = blocks.get(key);
  if (block === undefined) return;
  blocks.delete(key);
  heldBytes -= block.size;
  koffi.free(block.address);
}
