import { describe, expect, it } from 'vitest';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { hasClang, probeValues } from '../compiler/probe.js';
import { typeModelOf } from '../resolve/type-model-of.js';

const DECLARATIONS = `
typedef unsigned char UCHAR;
typedef long LONG;
typedef unsigned long ULONG;
typedef LONG NTSTATUS;
typedef void *HANDLE;
#ifdef _WIN64
typedef long long LONG_PTR;
typedef unsigned long long ULONG_PTR;
#else
typedef long LONG_PTR;
typedef unsigned long ULONG_PTR;
#endif
typedef struct _PAIR { char a; int b[4]; struct { short c; LONG_PTR d; } in; } PAIR;
enum color { Red = 3, Green, Top = 0xFFFFFFFF };
`;
const { types } = typeModelOf(DECLARATIONS);

/** C11 6.4.4 and 6.5 on LLP64: expression, value and type on x64. */
const EVERYWHERE: readonly (readonly [expression: string, value: bigint, type: string])[] = [
  ['2147483647', 2147483647n, 'int'],
  ['2147483648', 2147483648n, 'long long'],
  ['0x7fffffff', 0x7fffffffn, 'int'],
  ['0x80000000', 0x80000000n, 'unsigned int'],
  ['0xffffffff', 0xffffffffn, 'unsigned int'],
  ['0x100000000', 0x100000000n, 'long long'],
  ['0x8000000000000000', 0x8000000000000000n, 'unsigned long long'],
  ['037777777777', 0xffffffffn, 'unsigned int'],
  ['1u', 1n, 'unsigned int'],
  ['1L', 1n, 'long'],
  ['0xC0000001L', 0xc0000001n, 'unsigned long'],
  ['3000000000L', 3000000000n, 'long long'],
  ['1UL', 1n, 'unsigned long'],
  ['1LL', 1n, 'long long'],
  ['1ULL', 1n, 'unsigned long long'],
  ['5000000000u', 5000000000n, 'unsigned long long'],
  ['1i64', 1n, 'long long'],
  ['1ui64', 1n, 'unsigned long long'],
  ['1i32', 1n, 'int'],
  ['300ui16', 300n, 'unsigned short'],
  ["'A'", 65n, 'int'],
  ["'\\xff'", -1n, 'int'],
  ["L'A'", 65n, 'unsigned short'],
  ['(UCHAR)200 + (UCHAR)100', 300n, 'int'],
  ['(UCHAR)300', 44n, 'UCHAR'],
  ['(signed char)200', -56n, 'signed char'],
  ['(NTSTATUS)0xC0000001L', -1073741823n, 'NTSTATUS'],
  ['((NTSTATUS)0xC0000001L) + 0', -1073741823n, 'long'],
  ['-1 + 1u', 0n, 'unsigned int'],
  ['-1 < 1u', 0n, 'int'],
  ['-1L < 1u', 0n, 'int'],
  ['-1LL < 1u', 1n, 'int'],
  ['1L + 1u', 2n, 'unsigned long'],
  ['1UL + 1LL', 2n, 'long long'],
  ['~0', -1n, 'int'],
  ['~0u', 0xffffffffn, 'unsigned int'],
  ['~0UL >> 4', 0x0fffffffn, 'unsigned long'],
  ['-(1u)', 0xffffffffn, 'unsigned int'],
  ['-8 >> 1', -4n, 'int'],
  ['0x80000000 >> 31', 1n, 'unsigned int'],
  ['1 << 31', -2147483648n, 'int'],
  ['1LL << 40', 0x10000000000n, 'long long'],
  ['1 << 3L', 8n, 'int'],
  ['-7 / 2', -3n, 'int'],
  ['-7 % 2', -1n, 'int'],
  ['7 / -2', -3n, 'int'],
  ['-7 / 2u', 2147483644n, 'unsigned int'],
  ['0x7fffffff + 1', -2147483648n, 'int'],
  ['0xffffffff + 1', 0n, 'unsigned int'],
  ['0xffffffffffffffff * 2', 0xfffffffffffffffen, 'unsigned long long'],
  ['1 ? -1 : 1u', 0xffffffffn, 'unsigned int'],
  ['0 ? 1LL : 2', 2n, 'long long'],
  ['1 ? (UCHAR)1 : (UCHAR)2', 1n, 'int'],
  ['1 || 1 / 0', 1n, 'int'],
  ['0 && 1 / 0', 0n, 'int'],
  ['1 ? 2 : 1 / 0', 2n, 'int'],
  ['!5', 0n, 'int'],
  ['!0', 1n, 'int'],
  ['3 == 3.0', 1n, 'int'],
  ['(int)2.9', 2n, 'int'],
  ['(int)-2.9', -2n, 'int'],
  ['(_Bool)7', 1n, '_Bool'],
  ['(_Bool)0.5', 1n, '_Bool'],
  ['Red + 1', 4n, 'int'],
  ['Top', -1n, 'int'],
  ['(enum color)9', 9n, 'enum color'],
  ['(ULONG)-1 / 2', 0x7fffffffn, 'unsigned long'],
  ['(1, 2)', 2n, 'int'],
  ['0xF0 & 0x3C | 1 ^ 3', 0x32n, 'int'],
  ['sizeof(int[3]) == 12', 1n, 'int'],
  ['(int)sizeof(char) - 2', -1n, 'int'],
  ['(LONG)(LONG_PTR)&((PAIR *)0)->b', 4n, 'LONG'],
  ['(LONG)(LONG_PTR)&((PAIR *)0)->b[2]', 12n, 'LONG'],
  ['(LONG)(LONG_PTR)&(*(PAIR *)0).b', 4n, 'LONG'],
  ['(LONG)(LONG_PTR)((PAIR *)0)->b', 4n, 'LONG'],
  ['(LONG)(LONG_PTR)((UCHAR *)16 + 3)', 19n, 'LONG'],
  ['(int)((PAIR *)0 == (PAIR *)0)', 1n, 'int'],
];

/** Values that depend on the size of a pointer: expression, then value and type on x64 and x86. */
const BY_POINTER: readonly (readonly [expression: string, x64: [bigint, string], x86: [bigint, string]])[] = [
  ['sizeof(HANDLE)', [8n, 'unsigned long long'], [4n, 'unsigned int']],
  ['sizeof(PAIR)', [40n, 'unsigned long long'], [28n, 'unsigned int']],
  ['_Alignof(PAIR)', [8n, 'unsigned long long'], [4n, 'unsigned int']],
  ['sizeof(((PAIR *)0)->b)', [16n, 'unsigned long long'], [16n, 'unsigned int']],
  ['sizeof "abc"', [4n, 'unsigned long long'], [4n, 'unsigned int']],
  ['sizeof(L"abc")', [8n, 'unsigned long long'], [8n, 'unsigned int']],
  ["sizeof('a')", [4n, 'unsigned long long'], [4n, 'unsigned int']],
  ['sizeof(1 / 0)', [4n, 'unsigned long long'], [4n, 'unsigned int']],
  ['sizeof(1 ? 1 : 1LL)', [8n, 'unsigned long long'], [8n, 'unsigned int']],
  ['__builtin_offsetof(PAIR, in.d)', [32n, 'unsigned long long'], [24n, 'unsigned int']],
  ['__builtin_offsetof(PAIR, b[3])', [16n, 'unsigned long long'], [16n, 'unsigned int']],
  ['(LONG_PTR)-1', [-1n, 'LONG_PTR'], [-1n, 'LONG_PTR']],
  ['(ULONG_PTR)-1', [0xffffffffffffffffn, 'ULONG_PTR'], [0xffffffffn, 'ULONG_PTR']],
  ['(ULONG_PTR)-1 >> 1', [0x7fffffffffffffffn, 'unsigned long long'], [0x7fffffffn, 'unsigned long']],
  ['(unsigned long long)(HANDLE)-1', [0xffffffffffffffffn, 'unsigned long long'], [0xffffffffn, 'unsigned long long']],
  ['&((int *)0)[4] - (int *)8', [2n, 'long long'], [2n, 'int']],
];

function evaluate(text: string, target: Target = 'x64') {
  const result = types.evaluate(text, target);
  return result.kind === 'integer' ? [result.value, result.type] : result;
}

describe('integer constant expressions by C11 on LLP64', () => {
  it.each(EVERYWHERE)('%s is %d of type %s', (text, value, type) => {
    for (const target of TARGETS) expect(evaluate(text, target)).toEqual([value, type]);
  });

  it.each(BY_POINTER)('%s', (text, x64, x86) => {
    expect(evaluate(text, 'x64')).toEqual(x64);
    expect(evaluate(text, 'arm64')).toEqual(x64);
    expect(evaluate(text, 'x86')).toEqual(x86);
  });
});

const TYPE_NAMES = [
  'char',
  'signed char',
  'unsigned char',
  'short',
  'unsigned short',
  'int',
  'unsigned int',
  'long',
  'unsigned long',
  'long long',
  'unsigned long long',
  '_Bool',
];
const SAME_AS: Readonly<Record<string, string>> = { UCHAR: 'unsigned char', NTSTATUS: 'long', LONG: 'long' };

describe.skipIf(!hasClang).each(TARGETS)('the compiler agrees on %s', (target) => {
  const expressions = [...EVERYWHERE, ...BY_POINTER].map(([text]) => text);

  it('on values', () => {
    const want = probeValues(target, DECLARATIONS, expressions);
    const got = expressions.map((text) => {
      const result = types.evaluate(text, target);
      return result.kind === 'integer' ? BigInt.asUintN(64, result.value) : result;
    });
    expect(Object.fromEntries(expressions.map((text, index) => [text, got[index]]))).toEqual(
      Object.fromEntries(expressions.map((text, index) => [text, want[index]])),
    );
  });

  it('on types', () => {
    const plain = expressions.filter((text) => !text.startsWith('(enum'));
    // `+ 0` would promote: an rvalue of the same type comes from the comma operator.
    const selections = plain.map(
      (text) => `_Generic((0, ${text}), ${TYPE_NAMES.map((name, index) => `${name}: ${index}`).join(', ')})`,
    );
    const want = probeValues(target, DECLARATIONS, selections).map((index) => TYPE_NAMES[Number(index)]);
    const got = plain.map((text) => {
      const result = types.evaluate(text, target);
      return result.kind === 'integer' ? canonical(result.type, target) : result;
    });
    expect(Object.fromEntries(plain.map((text, index) => [text, got[index]]))).toEqual(
      Object.fromEntries(plain.map((text, index) => [text, want[index]])),
    );
  });

  function canonical(type: string, on: Target): string {
    if (type === 'LONG_PTR') return on === 'x86' ? 'long' : 'long long';
    if (type === 'ULONG_PTR') return on === 'x86' ? 'unsigned long' : 'unsigned long long';
    return SAME_AS[type] ?? type;
  }
});

describe('what has no value gives its reason', () => {
  it.each([
    ['1 / 0', 'it divides by zero'],
    ['1 % 0', 'it divides by zero'],
    ['(-2147483647 - 1) / -1', 'its quotient overflows'],
    ['1 << 32', 'it shifts 32 bits by 32'],
    ['1 >> -1', 'it shifts 32 bits by -1'],
    ['Blue', 'Blue is not defined'],
    ['1 ? 1 : Blue', 'Blue is not defined'],
    ['(BLUE)1', 'unknown type BLUE'],
    ['f(1)', 'it calls f'],
    ['((PAIR *)0)->b[0] + 1', 'it reads memory'],
    ['((PAIR *)0)->z', 'no member z'],
    ['sizeof(struct NOTHING)', 'it asks for the size of a type that has none'],
    ['sizeof(void)', 'it asks for the size of a type that has none'],
    ['(int)1e30', '1e+30 does not fit in int'],
    ['1 +', 'expected an expression before the end'],
    ['{1, 2}', 'an initializer list is no value'],
  ])('%s: %s', (text, reason) => {
    expect(types.evaluate(text, 'x64')).toEqual({ kind: 'error', reason });
  });
});

describe('other kinds of constants', () => {
  it.each([
    ['1.5', { kind: 'float', value: 1.5, type: 'double' }],
    ['1.5f * 2', { kind: 'float', value: 3, type: 'float' }],
    ['0.1f', { kind: 'float', value: 0.10000000149011612, type: 'float' }],
    ['L"a" L"b"', { kind: 'string', value: 'ab', isWide: true }],
    ['(HANDLE)(LONG_PTR)-1', { kind: 'pointer', value: 0xffffffffffffffffn, type: 'HANDLE' }],
    ['(void *)0', { kind: 'pointer', value: 0n, type: 'void *' }],
    ['(PAIR *)0x1000 + 1', { kind: 'pointer', value: 0x1028n, type: 'PAIR *' }],
  ])('%s', (text, want) => {
    expect(types.evaluate(text, 'x64')).toEqual(want);
  });

  it('makes pointers as wide as the target', () => {
    expect(types.evaluate('(HANDLE)-1', 'x86')).toEqual({ kind: 'pointer', value: 0xffffffffn, type: 'HANDLE' });
  });
});
