import { Memory } from './memory.js';

const FIRST_SIZE = 64 * 1024;
/** A block that grew beyond this is given back when the last frame closes. */
const KEPT_SIZE = 4 * 1024 * 1024;

/**
 * The block that calls keep their arguments in, a stack of frames. A frame keeps the block it began in:
 * `const p = enter(size); const m = arena;`, since a call made inside it may replace the block by a bigger one.
 */
export let arena: Memory = Memory.local(FIRST_SIZE);

/** Blocks that were too small; frames that began in them still use them. */
const retired: Memory[] = [];

/** Offset of the first free byte: a multiple of sixteen. */
let top = 0;

/** Opens a frame of `size` bytes and returns its offset in `arena`. The bytes hold whatever was there before. */
export function enter(size: number): number {
  const offset = top;
  if (offset + size > arena.size - 16) grow(offset, size);
  top = offset + ((size + 15) & ~15);
  return offset;
}

/** Closes the frame at `offset` and every frame opened after it. */
export function leave(offset: number): void {
  top = offset;
  if (offset === 0 && isGrown) settle();
}

let isGrown = false;

/** Offsets go on counting in the new block, so that `leave` needs no note of the block that a frame is in. */
function grow(offset: number, size: number): void {
  const needed = Math.max(Math.min(2 * arena.size, 0x4000_0000), offset + size + 16);
  const block = needed > KEPT_SIZE ? Memory.allocate(needed) : Memory.local(needed);
  retired.push(arena);
  arena = block;
  isGrown = true;
}

/** No frame is open any more. */
function settle(): void {
  if (arena.size > KEPT_SIZE) {
    retired.push(arena);
    arena = Memory.local(FIRST_SIZE);
  }
  for (const block of retired.splice(0)) block.freeAtOnce();
  isGrown = false;
}
