import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedOffsets } from '../../generator/parse/sorted-offsets.js';

const numbers = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });

test('a place is found wherever the look-up before has ended', () => {
  fc.assert(
    fc.property(numbers, numbers, (values, wanted) => {
      const offsets = values.toSorted((left, right) => left - right);
      const sorted = new SortedOffsets(offsets);
      for (const offset of wanted)
        expect(sorted.lastAtOrBefore(offset)).toBe(offsets.filter((each) => each <= offset).length - 1);
    }),
  );
});

test('what lies between two offsets, the second left out', () => {
  fc.assert(
    fc.property(numbers, fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (values, wanted) => {
      const offsets = values.toSorted((left, right) => left - right);
      const sorted = new SortedOffsets(offsets);
      for (const [start, end] of wanted) {
        const { first, until } = sorted.between(start, end);
        expect(offsets.slice(first, until)).toEqual(offsets.filter((each) => start <= each && each < end));
      }
    }),
  );
});
