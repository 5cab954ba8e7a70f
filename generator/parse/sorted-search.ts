/** Index of the last element whose key is at most `offset`, or -1: `items` is sorted by that key. */
export function lastAtOrBefore<T>(items: readonly T[], offset: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The elements whose key lies in `[start, end)`. */
export function itemsBetween<T>(
  items: readonly T[],
  start: number,
  end: number,
  keyOf: (item: T) => number,
): readonly T[] {
  if (end <= start) return [];
  const first = lastAtOrBefore(items, start - 1, keyOf) + 1;
  const item = items[first];
  if (item === undefined || keyOf(item) >= end) return [];
  return items.slice(first, lastAtOrBefore(items, end - 1, keyOf) + 1);
}
