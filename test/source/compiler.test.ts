import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText, tokensOf } from './scan-text.js';

/** What the system's C compiler makes of a text; null where it refuses it, as it does an invalid paste. */
function preprocess(text: string): string | null {
  const run = spawnSync('cc', ['-E', '-P', '-undef', '-x', 'c', '-std=c11', '-'], {
    input: text,
    encoding: 'utf8',
    timeout: 10_000,
  });
  return run.status === 0 ? run.stdout : null;
}

const hasCompiler = spawnSync('cc', ['--version'], { timeout: 10_000 }).status === 0;

const OBJECTS = ['A', 'B', 'C'];
const FUNCTIONS = ['F', 'G', 'H'];
const word = fc.constantFrom('x', 'y', '1', '2', '+', '-', '*', ',', 'u', '"s"', ';');

/** A sequence of tokens in which parentheses are balanced. */
function tokens(extra: readonly string[]): fc.Arbitrary<string> {
  return fc.letrec<{ tokens: string }>((tie) => {
    const call = fc
      .tuple(fc.constantFrom(...FUNCTIONS), fc.option(tie('tokens'), { nil: null }))
      .map(([name, given]) => {
        return given === null ? name : `${name}(${given})`;
      });
    const atom = fc.oneof(
      { maxDepth: 3 },
      word,
      fc.constantFrom(...OBJECTS, ...extra),
      call,
      tie('tokens').map((inside) => `(${inside})`),
    );
    return { tokens: fc.array(atom, { maxLength: 5 }).map((parts) => parts.join(' ')) };
  }).tokens;
}

const object = fc
  .tuple(fc.constantFrom(...OBJECTS), tokens([]))
  .map(([name, body]) => `#undef ${name}\n#define ${name} ${body}`);
const functionLike = fc
  .tuple(fc.constantFrom(...FUNCTIONS), fc.constantFrom('a', 'a, b', '...', 'a, ...', ''), tokens(['a', 'b']))
  .map(([name, parameters, body]) => {
    const isVariadic = parameters.endsWith('...');
    const rest = isVariadic ? ' [__VA_ARGS__]' : '';
    const operators = parameters.startsWith('a') ? ' #a x##a a##1' : '';
    return `#undef ${name}\n#define ${name}(${parameters}) ${body}${rest}${operators}`;
  });
const use = tokens([]);
const condition = fc
  .tuple(
    fc.constantFrom(
      'A',
      'B',
      '1',
      '0',
      '5',
      'defined A',
      '!defined(F)',
      'IS_A',
      'HAS(A)',
      'HAS Z',
      '-3',
      '2u',
      '(1 - 2)',
    ),
    fc.constantFrom('+', '-', '<', '>=', '==', '&&', '||', '<<', '&', '%', '/'),
    fc.constantFrom('C', '3', '0', '-1', '7u', 'defined(Z)', 'OF(Z)', 'OF(F)'),
  )
  // C leaves a shift by a negative count undefined.
  .filter(([, operator, right]) => operator !== '<<' || right !== '-1')
  .map(([left, operator, right]) => `#if ${left} ${operator} ${right}\nyes\n#elif ${right}\nmaybe\n#else\nno\n#endif`);

const GIVING_DEFINED = '#define IS_A (defined A)\n#define HAS defined\n#define OF(x) defined(x)';

describe.skipIf(!hasCompiler)('the C compiler agrees', () => {
  it('on random macros and uses', { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(object, functionLike, use, use), { minLength: 3, maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        const want = preprocess(text);
        if (want === null) return;
        const { header, diagnostics } = scanText(text, { targets: ['x64'] });
        expect(diagnostics).toEqual([]);
        expect(tokensOf(header.code)).toBe(tokensOf(want));
        compared++;
      }),
      { numRuns: 300, seed: 20261123 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('on random conditions', { timeout: 120_000 }, () => {
    let compared = 0;
    const numbers = fc.constantFrom(
      '#define A 4\n#define C 2',
      '#define A -1\n#define B A\n#define C 1u',
      '#define C 0',
    );
    fc.assert(
      fc.property(numbers, fc.array(condition, { minLength: 5, maxLength: 5 }), (macros, conditions) => {
        const text = `${macros}\n${GIVING_DEFINED}\n${conditions.join('\n')}`;
        const want = preprocess(text);
        if (want === null) return;
        const { header, diagnostics } = scanText(text, { targets: ['x64'] });
        expect(diagnostics).toEqual([]);
        expect(tokensOf(header.code)).toBe(tokensOf(want));
        compared++;
      }),
      { numRuns: 100, seed: 20261123 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});
