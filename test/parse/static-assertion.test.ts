import { describe, expect, test } from 'vitest';
import { blankStaticAssertions } from '../../generator/parse/static-assertion.js';

/** Name, C, what is left with runs of blanks as one. */
const cases: readonly (readonly [string, string, string])[] = [
  ['nothing to do', 'int a;', 'int a;'],
  ['C11 and its macro', 'int a; _Static_assert(1, "x"); static_assert(2); int b;', 'int a; int b;'],
  ['parentheses in strings', 'static_assert(f(1), ")\\")"); int b;', ' int b;'],
  ['over lines', 'static_assert(\n  1 == (1),\n  "x"\n)\n; int b;', ' int b;'],
  ['a longer name', 'my_static_assert(1); static_assertion(2);', 'my_static_assert(1); static_assertion(2);'],
  ['one that never closes', 'int a; static_assert(1', 'int a; static_assert(1'],
];

describe('static assertions', () => {
  test.each(cases)('%s', (_, code, want) => {
    const blanked = blankStaticAssertions(code);
    expect(blanked.replace(/\s+/g, ' ')).toBe(want);
    expect(blanked).toHaveLength(code.length);
  });

  test('many that never close take no longer than one', { timeout: 10_000 }, () => {
    const code = 'static_assert("\\"'.repeat(50_000);
    expect(blankStaticAssertions(code)).toBe(code);
  });
});
