import { alignUp, type Placement } from './record-layout.js';

/**
 * MSVC packs bit-fields into storage units of their declared type. A field of a type of another size, or one that
 * does not fit, opens a new unit: `UCHAR a : 3; ULONG b : 3;` takes 8 bytes.
 */
export function placeBitField(
  before: Placement,
  size: number,
  width: number,
  align: number,
  isUnion: boolean,
): Placement {
  if (width === 0) return endUnit(before, size, align, isUnion);
  if (isUnion) {
    // Bit-fields do not raise a union's alignment.
    return { ...before, size: Math.max(before.size, size), unitSize: size, bitOffset: 0 };
  }
  if (before.unitSize === size && width <= before.freeBits) {
    return { ...before, freeBits: before.freeBits - width, bitOffset: before.size * 8 - before.freeBits };
  }
  const offset = alignUp(before.size, align);
  return {
    size: offset + size,
    align: Math.max(before.align, align),
    unitSize: size,
    freeBits: size * 8 - width,
    bitOffset: offset * 8,
  };
}

/** `int : 0;` ends the unit of the bit-field just before it and means nothing anywhere else. */
function endUnit(before: Placement, size: number, align: number, isUnion: boolean): Placement {
  if (before.unitSize === 0) return { ...before, bitOffset: isUnion ? 0 : before.size * 8 };
  const closed = { ...before, unitSize: 0, freeBits: 0 };
  if (isUnion) return { ...closed, size: Math.max(before.size, size), bitOffset: 0 };
  const end = alignUp(before.size, align);
  return { ...closed, size: end, align: Math.max(before.align, align), bitOffset: end * 8 };
}
