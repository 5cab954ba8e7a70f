import { expect, test } from 'vitest';
import { breakLine, breakLongLines } from '../../generator/emit/break-line.js';

const a = 'a'.repeat(70);
const b = 'b'.repeat(70);

const lines: readonly (readonly [name: string, given: string, want: string])[] = [
  ['arguments', `  f(${a}, ${b});`, `  f(\n    ${a},\n    ${b},\n  );`],
  ['the longer list', `if (x(1)) throw new E('${a}', ${b});`, `if (x(1)) throw new E(\n  '${a}',\n  ${b},\n);`],
  ['a condition is no list', `  if (${a} && ${b}) g();`, `  if (${a} && ${b}) g();`],
  ['an operand is no list', `  x = (${a} + ${b});`, `  x = (${a} + ${b});`],
  ['elements', `  X: [${a}, ${b}],`, `  X: [\n    ${a},\n    ${b},\n  ],`],
  [
    'an index is no list',
    `export type T = (typeof ${a})[keyof ${b}];`,
    `export type T =\n  (typeof ${a})[keyof ${b}];`,
  ],
  ['a list in a list', `f(g(${a}, ${a}), ${b});`, `f(\n  g(\n    ${a},\n    ${a},\n  ),\n  ${b},\n);`],
  ['brackets and commas in strings', `f('(, ${a}', ')${b}');`, `f(\n  '(, ${a}',\n  ')${b}',\n);`],
  ['a rest parameter takes no comma', `f(${a}, ...${b});`, `f(${a}, ...${b});`],
  ['a comment', ` * ${a} ${b}`, ` * ${a} ${b}`],
  ['a string', `  '${a}${b}',`, `  '${a}${b}',`],
  ['a type argument', `export const ${a}: T<${a}> = f(`, `export const ${a}: T<\n  ${a}\n> = f(`],
  ['an open list', `export const ${a}: ${b} = record(`, `export const ${a}: ${b} =\n  record(`],
];

test.each(lines)('%s', (_, given, want) => expect(breakLine(given)).toBe(want));

test('only lines of more than 120 columns', () => {
  const fits = `f(${'x'.repeat(115)}, );`.slice(0, 120);
  const long = `f(${a}, ${b});`;
  expect(breakLongLines(`${fits}\n${long}\n${fits}\n`)).toBe(`${fits}\nf(\n  ${a},\n  ${b},\n);\n${fits}\n`);
});
