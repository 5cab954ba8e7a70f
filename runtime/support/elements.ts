import { throwRange } from './argument-error.js';
import { Memory } from './memory.js';

const MAX_BYTES = 0x7fff_ffff;

/** "At most how many" elements of `size` bytes a call may write; null makes no room. */
export function elementCount(value: number | null, size: number, owner: string, name: string): number {
  if (value === null) return 0;
  if (Number.isInteger(value) && value >= 0 && value * size <= MAX_BYTES) return value;
  return throwRange(value, owner, name, `an integer from 0 to ${Math.floor(MAX_BYTES / size)}`);
}

/** How many elements an input array has; a Memory as many as fit into it. */
export function elementsLength(
  values: ArrayLike<unknown> | Memory | null,
  size: number,
  owner: string,
  name: string,
): number {
  if (values === null) return 0;
  if (values instanceof Memory) return Math.floor(values.size / size);
  if (typeof values === 'object' && Number.isInteger(values.length) && values.length * size <= MAX_BYTES) {
    return values.length;
  }
  return throwRange(values, owner, name, 'an array or a Memory');
}
