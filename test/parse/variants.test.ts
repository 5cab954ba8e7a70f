import { describe, expect, test } from 'vitest';
import type { Guard } from '../../generator/model/guard.js';
import { parseText } from './parse-text.js';

/** `x64 x86 2..5`: targets, then versions from (inclusive) to (exclusive). */
function describeGuard({ targets, versions }: Guard): string {
  const spans = versions.map(({ since, until }) => `${since ?? ''}..${until ?? ''}`);
  return [...targets, ...spans].join(' ');
}

function describeDeclarations(text: string): readonly string[] {
  const { declarations, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  return declarations.map((each) => {
    const guard = describeGuard(each.guard);
    if (each.kind === 'record') {
      const fields = each.record.fields.map((field) => `${field.name} [${describeGuard(field.guard)}]`);
      return `${each.record.tag} { ${fields.join(', ')} }: ${guard}`;
    }
    if (each.kind === 'enum') return `${each.enum.enumerators.map(({ name }) => name).join(', ')}: ${guard}`;
    const parameters =
      each.type.kind === 'function' ? `(${each.type.parameters.map(({ name }) => name).join(', ')})` : '';
    return `${each.name}${parameters}: ${guard}`;
  });
}

const ALL = 'x64 x86 arm64 ..';

/** Name, header, declarations with the targets and versions that the conditionals give them by hand. */
const whole: readonly (readonly [string, string, readonly string[]])[] = [
  ['no conditional', 'int a;', [`a: ${ALL}`]],
  ['a version', '#if VERSION >= 3\nint a;\n#endif\nint b;', ['a: x64 x86 arm64 3..', `b: ${ALL}`]],
  [
    'nested',
    '#if VERSION >= 3\n#ifdef _M_IX86\nint a;\n#endif\nint b;\n#endif',
    ['a: x86 3..', 'b: x64 x86 arm64 3..'],
  ],
  [
    'both branches side by side',
    '#ifdef _M_IX86\nint f(int a);\n#else\nint f(int a, int b);\n#endif',
    ['f(a): x86 ..', 'f(a, b): x64 arm64 ..'],
  ],
  [
    'fields',
    'struct S {\nint a;\n#if VERSION >= 4\nint b;\n#endif\n};',
    [`S { a [${ALL}], b [x64 x86 arm64 4..] }: ${ALL}`],
  ],
];

/** The same for conditionals that split a declaration. */
const split: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a parameter',
    'int e;\nint f(int a\n#if VERSION >= 3\n, int b\n#endif\n);\nint g;',
    [`e: ${ALL}`, 'f(a): x64 x86 arm64 ..3', 'f(a, b): x64 x86 arm64 3..', `g: ${ALL}`],
  ],
  [
    'a parameter of one target, between versions',
    'int f(int a\n#if VERSION >= 2 && VERSION < 4 && defined(_M_X64)\n, int b\n#endif\n);',
    ['f(a): x86 arm64 ..', 'f(a): x64 ..2 4..', 'f(a, b): x64 2..4'],
  ],
  ['the type', '#ifdef _M_IX86\nint\n#else\nlong\n#endif\nf(int a);', ['f(a): x86 ..', 'f(a): x64 arm64 ..']],
  [
    'the end of a record',
    'struct S { int a;\n#if VERSION >= 3\nint b; };\n#else\nint c; };\n#endif\nint d;',
    [
      'S { a [x64 x86 arm64 ..], c [x64 x86 arm64 ..3] }: x64 x86 arm64 ..3',
      'S { a [x64 x86 arm64 ..], b [x64 x86 arm64 3..] }: x64 x86 arm64 3..',
      `d: ${ALL}`,
    ],
  ],
  [
    'an enumerator’s value',
    'enum E { A =\n#ifdef _M_IX86\n1\n#else\n2\n#endif\n, B };',
    ['A, B: x86 ..', 'A, B: x64 arm64 ..'],
  ],
  [
    'inside a conditional of its own',
    '#if VERSION >= 3\nint f(int a\n#ifdef _M_IX86\n, int b\n#endif\n);\n#endif',
    ['f(a): x64 arm64 3..', 'f(a, b): x86 3..'],
  ],
  ['a body', 'int f(int a) {\n#ifdef _M_IX86\nreturn 1;\n#else\nreturn 2;\n#endif\n}', [`f(a): ${ALL}`]],
];

describe.each([
  ['a conditional around whole declarations', whole],
  ['a conditional that splits', split],
])('%s', (_, table) => {
  test.each(table)('%s', (_name, text, want) => {
    expect(describeDeclarations(text).toSorted()).toEqual(want.toSorted());
  });
});

test('an error beside a split declaration is reported once', () => {
  const { diagnostics } = parseText('int f(int a\n#ifdef _M_IX86\n, int b\n#endif\n);\nint g\nint h;');
  expect(diagnostics.map(({ code }) => code)).toEqual(['NTB1201']);
});

test('more variants than can be read are a diagnostic', () => {
  const parameters = Array.from(
    { length: 40 },
    (_, index) => `#if VERSION >= ${index + 10}\n, int p${index}\n#endif\n`,
  );
  const { declarations, diagnostics } = parseText(`int a;\nint f(int a\n${parameters.join('')});\nint b;`);
  expect(diagnostics).toMatchObject([{ code: 'NTB1207', range: { line: 2 } }]);
  expect(declarations).toMatchObject([{ name: 'a' }, { name: 'b' }]);
});
