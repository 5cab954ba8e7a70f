import { describe, expect, test } from 'vitest';
import { parseText } from './parse-text.js';

function enumeratorsIn(text: string): readonly string[] {
  const { declarations, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  return declarations.flatMap((each) =>
    each.kind === 'enum' ? each.enum.enumerators.map(({ name, value }) => `${name}=${value?.text ?? ''}`) : [],
  );
}

describe('an enum', () => {
  test.each([
    ['values', 'enum E { A, B = 4, C };', ['A=', 'B=4', 'C=']],
    ['a trailing comma', 'enum E { A, };', ['A=']],
    [
      'expressions',
      'enum E { A = (ULONG)-1, B = A | (1 << 3), C = sizeof(X) };',
      ['A=(ULONG)-1', 'B=A | (1 << 3)', 'C=sizeof(X)'],
    ],
    ['in a typedef', 'typedef enum _E { A } E, *PE;', ['A=']],
  ])('%s', (_, text, want) => {
    expect(enumeratorsIn(text)).toEqual(want);
  });

  test('a typedef names the enum that stands apart', () => {
    const { declarations } = parseText('typedef enum _E { A } E;\ntypedef enum { B } F;');
    expect(declarations).toMatchObject([
      { kind: 'enum', enum: { tag: '_E', text: 'typedef enum _E { A } E;' } },
      { kind: 'typedef', name: 'E', type: { kind: 'enum', tag: '_E', definition: null } },
      { kind: 'typedef', name: 'F', type: { kind: 'enum', tag: null, definition: { enumerators: [{ name: 'B' }] } } },
    ]);
  });

  test('enumerators have their comments', () => {
    const { declarations } = parseText(`enum E {
      A, // of A
      /// of B
      B = 2, // behind B
      C // of C
    };`);
    expect(declarations).toMatchObject([
      { enum: { enumerators: [{ doc: 'of A' }, { doc: 'of B\nbehind B' }, { doc: 'of C' }] } },
    ]);
  });
});
