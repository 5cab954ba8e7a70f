import { describe, expect, it } from 'vitest';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { hasClang, probeValues } from '../compiler/probe.js';
import { typeModelOf } from './type-model-of.js';

const TEXT = `
#define FLAG(n) (1 << (n))
#define BASE 0x100
typedef enum _FIRST { Zero, One, Five = 5, Six, Neg = -3, Next } FIRST, *PFIRST;
typedef enum _SECOND { Again = Six + 1, Masked = FLAG(4) | FLAG(2), Top = 0x80000000, All = 0xFFFFFFFF, Wrapped } SECOND;
typedef enum { FromMacro = BASE, Size = sizeof(void *), AfterSize, Chars = 'A', Conditional = One ? 7 : 8 } THIRD;
enum { Lone = 9, Lonely };
`;

function valuesOf(text: string, key: string, target: Target = 'x64') {
  const { types } = typeModelOf(text);
  return types.enums.get(key)?.enumerators.map(({ name, value }) => [name, value[target]]);
}

describe('enumerators', () => {
  it('count on from the one before (C11 6.7.2.2)', () => {
    expect(valuesOf(TEXT, '_FIRST')).toEqual([
      ['Zero', 0n],
      ['One', 1n],
      ['Five', 5n],
      ['Six', 6n],
      ['Neg', -3n],
      ['Next', -2n],
    ]);
  });

  it('use enumerators and macros, and are ints: with the top bit set they are negative', () => {
    expect(valuesOf(TEXT, '_SECOND')).toEqual([
      ['Again', 7n],
      ['Masked', 20n],
      ['Top', -0x80000000n],
      ['All', -1n],
      ['Wrapped', 0n],
    ]);
  });

  it('may differ between targets', () => {
    const { types } = typeModelOf(TEXT);
    const size = types.enums.get('THIRD')?.enumerators.find(({ name }) => name === 'AfterSize');
    expect(size?.value).toEqual({ x64: 9n, x86: 5n, arm64: 9n });
  });

  it('of an enum without a name are known as well', () => {
    expect(valuesOf(TEXT, 'unnamed_Lone')).toEqual([
      ['Lone', 9n],
      ['Lonely', 10n],
    ]);
  });

  it('are those of the configured version', () => {
    const text = 'enum e { A,\n#if VERSION >= 40\nB,\n#endif\n#if VERSION < 40\nC,\n#endif\nD };';
    expect(valuesOf(text, 'e')).toEqual([
      ['A', 0n],
      ['C', 1n],
      ['D', 2n],
    ]);
  });

  it('are those of each target', () => {
    const text = 'enum e { A,\n#ifdef _WIN64\nB,\n#endif\nC };';
    const { types } = typeModelOf(text);
    expect(types.enums.get('e')?.enumerators.map(({ name, value }) => [name, value])).toEqual([
      ['A', { x64: 0n, x86: 0n, arm64: 0n }],
      ['B', { x64: 1n, arm64: 1n }],
      ['C', { x64: 2n, x86: 1n, arm64: 2n }],
    ]);
  });

  it('names an untagged enum by its typedef and lists the typedefs of a tagged one', () => {
    const { types } = typeModelOf(TEXT);
    expect(types.enums.get('_FIRST')?.typedefs).toEqual(['FIRST']);
    expect(types.enums.get('THIRD')).toMatchObject({ tag: null, typedefs: ['THIRD'] });
  });

  it('without a value are reported once, with what follows them', () => {
    const { types, diagnostics } = typeModelOf('enum e { A, B = Nothing + 1, C, D = 4 };');
    expect(types.enums.get('e')?.enumerators.map(({ name }) => name)).toEqual(['A', 'D']);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'NTB1306 the enumerator B = Nothing + 1 has no value: Nothing is not defined',
      'NTB1306 the enumerator C has no value: the one before has none',
    ]);
  });

  it('behind a repeated enumerator are uncertain: compilers differ about them', () => {
    const { diagnostics } = typeModelOf('enum e {\n  A,\n  B,\n  B,\n  C\n};');
    expect(diagnostics.map(({ code, severity, range }) => [code, severity, range?.line])).toEqual([
      ['NTB1308', 'error', 4],
    ]);
    expect(typeModelOf('enum e { A,\n#ifdef _WIN64\nB = 1,\n#else\nB = 2,\n#endif\nC };').codes).toEqual([]);
  });

  it('that rest on each other or on themselves end', () => {
    expect(typeModelOf('enum e { A = B, B = A };').codes).toEqual(['NTB1306', 'NTB1306']);
    expect(typeModelOf('enum e { A = Z }; enum f { Z = A };').codes).toEqual(['NTB1306', 'NTB1306']);
    const chain = Array.from({ length: 3000 }, (_, index) => `enum e${index} { A${index} = A${index + 1} };`);
    expect(new Set(typeModelOf(chain.join('\n')).codes)).toEqual(new Set(['NTB1306']));
  });

  it.skipIf(!hasClang).each(TARGETS)('have the values that the compiler gives them on %s', (target) => {
    const { types } = typeModelOf(TEXT);
    const all = [...types.enums.values()].flatMap(({ enumerators }) => enumerators);
    const want = probeValues(
      target,
      TEXT,
      all.map(({ name }) => name),
    ).map((value) => BigInt.asIntN(64, value));
    expect(all.length).toBe(18);
    expect(all.map(({ value }) => value[target])).toEqual(want);
  });
});
