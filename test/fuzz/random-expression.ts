import fc from 'fast-check';

/** C integer literals of every kind that headers use. */
const literal: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 0x7fffffff }), suffix()).map(([value, end]) => `${value}${end}`),
  fc.tuple(fc.bigInt({ min: 0n, max: 0xffffffffn }), suffix()).map(([value, end]) => `0x${value.toString(16)}${end}`),
  fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }).map((value) => `0x${value.toString(16)}ui64`),
  fc.bigInt({ min: 0n, max: 0x7fffffffffffffffn }).map((value) => `${value}i64`),
  fc.integer({ min: 0, max: 0o7777 }).map((value) => `0${value.toString(8)}`),
  fc.constantFrom("'a'", "'\\n'", "L'x'", "'\\xff'"),
);

function suffix(): fc.Arbitrary<string> {
  return fc.constantFrom('', '', 'U', 'L', 'UL', 'LL', 'ULL');
}

const TYPES = ['char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned int', 'long', 'unsigned long'];
const type = fc.constantFrom(...TYPES, '__int64', 'unsigned __int64', 'FUZZ_SIZE');

/**
 * An integer constant expression. Division by zero and out-of-range shifts are no constant
 * expressions, so divisors are made odd and shift counts small.
 */
export const randomExpression: fc.Arbitrary<string> = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  const binary = fc.constantFrom('+', '-', '*', '&', '|', '^', '<', '<=', '>', '>=', '==', '!=', '&&', '||');
  return {
    expression: fc.oneof(
      { maxDepth: 4 },
      { weight: 3, arbitrary: literal },
      { weight: 3, arbitrary: fc.tuple(inner, binary, inner).map(([a, op, b]) => `(${a} ${op} ${b})`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, fc.constantFrom('/', '%'), inner)
          .map(([a, op, b]) => `(${a} ${op} ((unsigned)(${b}) | 1u))`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, fc.constantFrom('<<', '>>'), fc.integer({ min: 0, max: 31 }))
          .map(([a, op, n]) => `((unsigned long)(${a}) ${op} ${n})`),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom('-', '~', '!', '+'), inner).map(([op, a]) => `(${op}(unsigned)(${a}))`),
      },
      { weight: 2, arbitrary: fc.tuple(type, inner).map(([name, a]) => `((${name})${a})`) },
      { weight: 1, arbitrary: fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a} ? ${b} : ${c})`) },
      { weight: 1, arbitrary: type.map((name) => `sizeof(${name})`) },
    ),
  };
}).expression;
