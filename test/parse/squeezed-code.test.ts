import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeEnd, codeOffset, squeezeCode } from '../../generator/parse/squeezed-code.js';

const code = fc
  .array(
    fc.oneof(fc.constantFrom('', ' ', '    ', '\n\n\n\n', ' '.repeat(40)), fc.stringMatching(/^[a-z(){};*]{1,5}$/)),
  )
  .map((parts) => parts.join(''));

test('every character that is no blank keeps its place in the code', () => {
  fc.assert(
    fc.property(code, (text) => {
      const squeezed = squeezeCode(text);
      expect(squeezed.text.split(/\s+/)).toEqual(text.split(/\s+/));
      for (let at = 0; at < squeezed.text.length; at++) {
        if (squeezed.text.charAt(at).trim() === '') continue;
        expect(text[codeOffset(squeezed, at)]).toBe(squeezed.text[at]);
        expect(codeEnd(squeezed, at + 1)).toBe(codeOffset(squeezed, at) + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('long runs of blanks become short', () => {
  expect(squeezeCode(`int${' '.repeat(1000)}a;`).text.length).toBeLessThan(12);
});
