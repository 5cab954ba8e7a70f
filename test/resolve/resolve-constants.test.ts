import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../generator/model/target.js';
import { hasClang, probeValues } from '../compiler/probe.js';
import { typeModelOf } from './type-model-of.js';

const TYPES = `
typedef long NTSTATUS;
typedef unsigned long ULONG;
typedef unsigned char UCHAR;
typedef void *HANDLE;
#ifdef _WIN64
typedef long long LONG_PTR;
#else
typedef long LONG_PTR;
#endif
typedef struct _GUID { unsigned long Data1; unsigned short Data2; unsigned short Data3; unsigned char Data4[8]; } GUID;
typedef struct _S { char a; HANDLE b; } S;
enum { Red = 3 };
`;
const MACROS = `
#define CTL_CODE(type, function, method, access) (((type) << 16) | ((access) << 14) | ((function) << 2) | (method))
#define FIELD_AT(type, field) ((long)(LONG_PTR)&(((type *)0)->field))
#define PASTE(a, b) a##b
#define PLAIN 42
#define STATUS ((NTSTATUS)0xC0000001L)
#define MASK (0x1 | 0x20)
#define NO_PARENTHESES 1 + 2
#define TWICE NO_PARENTHESES * 2
#define IOCTL CTL_CODE(0x22, 0x801, 0, 1 | 2)
#define OFFSET_OF_B FIELD_AT(S, b)
#define PASTED PASTE(0x1, 2)
#define BIG 0x100000000ui64
#define UNSIGNED 0xFFFFFFFF
#define COLOR Red
#define COLOR_OF_MACRO (COLOR + PLAIN)
#define CHAR 'x'
#define BYTE ((UCHAR)0xAB)
#define WIDTH sizeof(HANDLE)
#ifdef _WIN64
#define BITS 64
#else
#define BITS 32
#endif
#define HALF (BITS / 2)
`;
const { types, codes } = typeModelOf(TYPES + MACROS);

const everywhere = <T>(value: T) => ({ x64: value, x86: value, arm64: value });

describe('macros with a value', () => {
  it('leave no diagnostic', () => {
    expect(codes).toEqual([]);
  });

  /** Name, value, type, size: by C's rules for the replacement text. */
  it.each([
    ['PLAIN', 42n, 'int', 4],
    ['STATUS', -0x3fffffffn, 'NTSTATUS', 4],
    ['MASK', 0x21n, 'int', 4],
    ['NO_PARENTHESES', 3n, 'int', 4],
    ['TWICE', 5n, 'int', 4],
    ['IOCTL', 0x22e004n, 'int', 4],
    ['PASTED', 0x12n, 'int', 4],
    ['BIG', 0x100000000n, 'unsigned long long', 8],
    ['UNSIGNED', 0xffffffffn, 'unsigned int', 4],
    ['COLOR', 3n, 'int', 4],
    ['COLOR_OF_MACRO', 45n, 'int', 4],
    ['CHAR', 120n, 'int', 4],
    ['BYTE', 0xabn, 'UCHAR', 1],
  ])('%s', (name, value, type, size) => {
    const want = { kind: 'integer', value: everywhere(value), type, size: everywhere(size) };
    expect(types.constants.get(name)?.value).toEqual(want);
  });

  it('may have another one on each target', () => {
    const values = (name: string) => {
      const value = types.constants.get(name)?.value;
      return value?.kind === 'integer' ? value.value : value;
    };
    expect(types.constants.get('WIDTH')?.value).toMatchObject({
      type: 'unsigned long long',
      types: { x64: 'unsigned long long', x86: 'unsigned int', arm64: 'unsigned long long' },
    });
    expect(values('WIDTH')).toEqual({ x64: 8n, x86: 4n, arm64: 8n });
    expect(values('BITS')).toEqual({ x64: 64n, x86: 32n, arm64: 64n });
    expect(values('HALF')).toEqual({ x64: 32n, x86: 16n, arm64: 32n });
    expect(values('OFFSET_OF_B')).toEqual({ x64: 8n, x86: 4n, arm64: 8n });
  });

  it.skipIf(!hasClang).each(TARGETS)("have the compiler's on %s", (target) => {
    const integers = [...types.constants.values()].filter(({ value }) => value.kind === 'integer');
    const want = probeValues(
      target,
      TYPES + MACROS,
      integers.map(({ name }) => name),
    );
    const got = integers.map(({ value }) =>
      BigInt.asUintN(64, (value.kind === 'integer' && value.value[target]) || 0n),
    );
    expect(Object.fromEntries(integers.map(({ name }, index) => [name, got[index]]))).toEqual(
      Object.fromEntries(integers.map(({ name }, index) => [name, want[index]])),
    );
  });
});

describe('constants that are no integers', () => {
  const kinds = typeModelOf(`${TYPES}
#define NARROW "a" "b"
#define WIDE L"\\\\Device\\\\x"
#define CAST_TEXT ((wchar_t *)L"x")
#define REAL 1.5f
#define CURRENT ((HANDLE)(LONG_PTR)-1)
#define NOTHING ((void *)0)
#define GUID_MACRO { 0x6bdd1fc6, 0x810f, 0x11d0, { 0xbe, 0xc7, 8, 0, 0x2b, 0xe2, 9, 0x2f } }
#define FLAT_GUID { 0x6bdd1fc6, 0x810f, 0x11d0, 0xbe, 0xc7, 8, 0, 0x2b, 0xe2, 9, 0x2f }
static const GUID Variable = { 1, 2, 3, { 4, 5, 6, 7, 8, 9, 10, 11 } };
static const int Table[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };
extern const GUID Elsewhere;
`).types.constants;
  const guid = '6bdd1fc6-810f-11d0-bec7-08002be2092f';

  it.each([
    ['NARROW', { kind: 'string', value: 'ab', isWide: false }],
    ['WIDE', { kind: 'string', value: '\\Device\\x', isWide: true }],
    ['CAST_TEXT', { kind: 'string', value: 'x', isWide: true }],
    ['REAL', { kind: 'float', value: 1.5, type: 'float' }],
    [
      'CURRENT',
      {
        kind: 'pointer',
        value: { x64: 0xffffffffffffffffn, x86: 0xffffffffn, arm64: 0xffffffffffffffffn },
        type: 'HANDLE',
      },
    ],
    ['NOTHING', { kind: 'pointer', value: everywhere(0n), type: 'void *' }],
    ['GUID_MACRO', { kind: 'guid', value: guid }],
    ['FLAT_GUID', { kind: 'guid', value: guid }],
    ['Variable', { kind: 'guid', value: '00000001-0002-0003-0405-060708090a0b' }],
    ['Table', undefined],
    ['Elsewhere', undefined],
  ])('%s', (name, want) => {
    expect(kinds.get(name)?.value).toEqual(want);
  });
});

describe('macros that are no constants', () => {
  const resolved = typeModelOf(`${TYPES}
#define GUARD_H
#define TYPE_ALIAS ULONG
#define FUNCTION_ALIAS RtlCopyMemory
#define CALL NtCurrentTeb()
#define CODE do { } while (0)
#define KEYWORD __declspec(dllimport)
#define FUNCTION_LIKE(x) ((x) + 1)
#define READS (*(ULONG *)0x7ffe0000)
#define SELF SELF
#define LOOP_A LOOP_B
#define LOOP_B LOOP_A
#define UNKNOWN_NAME (MISSING | 0x1)
#define UNKNOWN_TYPE ((MISSING_T)0x1)
#define DIVIDES (1 / 0)
#define MALFORMED 0x12G
#define UNFINISHED (1 +
`);

  it('are silently none, or listed with the reason when they read as one', () => {
    expect([...resolved.types.constants.keys()]).toEqual([]);
    expect(resolved.types.unbound.map(({ name, kind, reason }) => `${kind} ${name}: ${reason}`)).toEqual([
      'macro UNKNOWN_NAME: MISSING is not defined',
      'macro UNKNOWN_TYPE: unknown type MISSING_T',
      'macro DIVIDES: it divides by zero',
      'macro MALFORMED: 0x12G is no number',
      'macro UNFINISHED: expected an expression before the end',
    ]);
    expect(resolved.codes).toEqual([]);
  });

  it('cannot blow up', () => {
    const levels = Array.from({ length: 40 }, (_, level) => `#define B${level + 1} (B${level} + B${level})`);
    const bomb = typeModelOf(['#define B0 (1)', ...levels].join('\n'));
    expect(bomb.types.constants.get('B4')?.value).toMatchObject({ value: { x64: 16n } });
    expect(bomb.types.constants.get('B40')).toBeUndefined();
  });

  it('chain without end', () => {
    const links = Array.from({ length: 2000 }, (_, level) => `#define C${level + 1} C${level}`);
    const chain = typeModelOf(['#define C0 7', ...links].join('\n'));
    expect(chain.types.constants.get('C2000')?.value).toMatchObject({ value: { x64: 7n } });
  });
});

describe('of several definitions', () => {
  it('the one live at the configured version counts', () => {
    const { types: live } = typeModelOf(`
#if VERSION >= 40
#define LIMIT 2
#else
#define LIMIT 1
#endif
#if VERSION >= 40
#define LATER 1
#endif
`);
    expect(live.constants.get('LIMIT')?.value).toMatchObject({ value: everywhere(1n) });
    expect(live.constants.get('LIMIT')?.guards.length).toBe(2);
    expect(live.constants.has('LATER')).toBe(false);
  });
});
