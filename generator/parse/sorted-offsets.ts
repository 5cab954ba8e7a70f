/**
 * Sorted offsets to find one's place among. Look-ups follow the text, more or less: each is begun where the last one
 * ended, in steps that double, and only then halved.
 */
export class SortedOffsets {
  private last = -1;

  constructor(private readonly offsets: readonly number[]) {}

  /** Index of the last offset that is at most `offset`, or -1. */
  lastAtOrBefore(offset: number): number {
    const { offsets, last } = this;
    const isAhead = last < 0 || (offsets[last] ?? 0) <= offset;
    const low = isAhead ? last : this.stepBack(offset, last);
    const high = isAhead ? this.stepAhead(offset, last) : last;
    this.last = this.halve(offset, low, high);
    return this.last;
  }

  /** The indexes of the offsets in `[start, end)`, as `slice` takes them. */
  between(start: number, end: number): { readonly first: number; readonly until: number } {
    const first = this.lastAtOrBefore(start - 1) + 1;
    const next = this.offsets[first];
    if (end <= start || next === undefined || next >= end) return { first, until: first };
    return { first, until: this.lastAtOrBefore(end - 1) + 1 };
  }

  /** An index behind the place: its offset is beyond `offset`, or it is the end. */
  private stepAhead(offset: number, from: number): number {
    const { offsets } = this;
    let at = from + 1;
    for (let step = 1; at < offsets.length && (offsets[at] ?? 0) <= offset; step *= 2) at += step;
    return Math.min(at, offsets.length);
  }

  /** An index at or before the place. */
  private stepBack(offset: number, from: number): number {
    const { offsets } = this;
    let at = from - 1;
    for (let step = 1; at >= 0 && (offsets[at] ?? 0) > offset; step *= 2) at -= step;
    return Math.max(at, -1);
  }

  /** The place lies in `[low, high)`. */
  private halve(offset: number, low: number, high: number): number {
    let from = low;
    let until = high;
    while (until - from > 1) {
      const middle = (from + until) >>> 1;
      if ((this.offsets[middle] ?? 0) <= offset) from = middle;
      else until = middle;
    }
    return from;
  }
}
