import { expect, test } from 'vitest';
import { fitLine } from '../../generator/emit/fit-line.js';

const long = 'a'.repeat(60);

const lines: readonly (readonly [name: string, given: string, want: string])[] = [
  ['arguments', 'f(\n  a,\n  b,\n);\n', 'f(a, b);\n'],
  ['no arguments', 'f(\n);\n', 'f();\n'],
  ['members', 'const x = {\n  a,\n  b: 1,\n};\n', 'const x = { a, b: 1 };\n'],
  ['an import', "import {\n  a,\n  type B,\n} from 'm';\n", "import { a, type B } from 'm';\n"],
  ['an array', 'x = [\n  1,\n  2,\n];\n', 'x = [1, 2];\n'],
  ['nested lists', 'f(\n  g(\n    a,\n  ),\n);\n', 'f(g(a));\n'],
  ['a last item without a comma', 'f(\n  a,\n  ...rest\n): void {\n', 'f(a, ...rest): void {\n'],
  ['indented', '    f(\n      a,\n    );\n', '    f(a);\n'],
  ['too long to fit', `f(\n  ${long},\n  ${long},\n);\n`, `f(\n  ${long},\n  ${long},\n);\n`],
  ['an opening line stays open', 'export let f: (\n  a: A,\n) => B = lazy(\n', 'export let f: (a: A) => B = lazy(\n'],
];

test.each(lines)('%s', (_, given, want) => expect(fitLine(given)).toBe(want));

test('120 columns fit, 121 do not', () => {
  const name = 'x'.repeat(120 - 'f(, b);'.length);
  expect(fitLine(`f(\n  ${name},\n  b,\n);\n`)).toBe(`f(${name}, b);\n`);
  expect(fitLine(`f(\n  ${name}x,\n  b,\n);\n`)).toBe(`f(\n  ${name}x,\n  b,\n);\n`);
});
