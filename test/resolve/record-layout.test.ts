import { describe, expect, it } from 'vitest';
import { TARGETS, type Target } from '../../generator/model/target.js';
import { hasClang } from '../compiler/probe.js';
import { probeRecord } from '../compiler/record-probe.js';
import { typeModelOf } from './type-model-of.js';

type Want = readonly [size: number, align: number, ...fields: (readonly [name: string, bitOffset: number])[]];

interface Case {
  readonly name: string;
  /** Defines `struct R` or `union R`. */
  readonly text: string;
  /** Calculated by hand from MSVC's rules ("Padding and alignment of structure members", "C bit fields"). */
  readonly x64: Want;
  /** Where it differs on x86. */
  readonly x86?: Want;
  /** Targets that older compilers lay out otherwise than MSVC. */
  readonly unprobed?: readonly Target[];
}

const CASES: readonly Case[] = [
  { name: 'padding', text: 'struct R { char a; int b; short c; };', x64: [12, 4, ['a', 0], ['b', 32], ['c', 64]] },
  {
    name: 'pointers',
    text: 'struct R { char a; void *b; char c; };',
    x64: [24, 8, ['a', 0], ['b', 64], ['c', 128]],
    x86: [12, 4, ['a', 0], ['b', 32], ['c', 64]],
  },
  {
    name: 'pointers of a fixed width',
    text: 'struct R { char a; void * __ptr32 b; void * __ptr64 c; };',
    unprobed: ['arm64'],
    x64: [16, 8, ['a', 0], ['b', 32], ['c', 64]],
  },
  {
    name: 'an alignment that a macro asks for on some targets',
    text: `#ifdef _WIN64
#define WIDE __declspec(align(8))
#else
#define WIDE
#endif
struct R { char a; int WIDE b; int c; };`,
    x64: [16, 8, ['a', 0], ['b', 64], ['c', 96]],
    x86: [12, 4, ['a', 0], ['b', 32], ['c', 64]],
  },
  {
    name: 'a packing that a macro asks for on some targets',
    text: `#ifdef _WIN64
#define PACK
#define UNPACK
#else
#define PACK __pragma(pack(push, 4))
#define UNPACK __pragma(pack(pop))
#endif
PACK struct R { char a; long long b; }; UNPACK`,
    x64: [16, 8, ['a', 0], ['b', 64]],
    x86: [12, 4, ['a', 0], ['b', 32]],
  },
  {
    name: 'a packing that a condition and a macro ask for on some targets',
    text: `#ifndef _WIN64
#pragma pack(push, 4)
#define WIDE
#else
#define WIDE __declspec(align(8))
#endif
struct R { int a; union { struct { int b; int WIDE c; } s; long long d; } u; };
#ifndef _WIN64
#pragma pack(pop)
#endif`,
    x64: [24, 8, ['a', 0], ['u', 64]],
    x86: [12, 4, ['a', 0], ['u', 32]],
  },
  {
    name: 'eight-byte types keep their alignment on x86',
    text: 'struct R { char a; long long b; char c; double d; };',
    x64: [32, 8, ['a', 0], ['b', 64], ['c', 128], ['d', 192]],
  },
  {
    name: 'builtin types',
    text: 'typedef unsigned short wchar_t; struct R { _Bool a; __int64 b; wchar_t c; long d; long double e; float f; __int8 g; };',
    x64: [40, 8, ['a', 0], ['b', 64], ['c', 128], ['d', 160], ['e', 192], ['f', 256], ['g', 288]],
  },
  {
    name: 'an enum is an int',
    text: 'enum e { X = 1 }; struct R { char a; enum e b; };',
    x64: [8, 4, ['a', 0], ['b', 32]],
  },
  {
    name: 'arrays',
    text: 'struct R { char a[3]; short b[2][2]; int c[1]; };',
    x64: [16, 4, ['a', 0], ['b', 32], ['c', 96]],
  },
  {
    name: 'a flexible array adds nothing',
    text: 'struct R { int a; char b; short c[]; };',
    x64: [8, 4, ['a', 0], ['b', 32], ['c', 48]],
  },
  {
    name: 'a union',
    text: 'union R { char a; int b; char c[6]; };',
    x64: [8, 4, ['a', 0], ['b', 0], ['c', 0]],
  },
  {
    name: 'anonymous members stand flat',
    text: 'struct R { char a; union { struct { short b; char c; }; int d; }; char e; };',
    x64: [12, 4, ['a', 0], ['b', 32], ['c', 48], ['d', 32], ['e', 64]],
  },
  {
    name: 'a named nested record is one field',
    text: 'struct R { char a; struct { char b; int c; } d; struct { char e; } f[2]; };',
    x64: [16, 4, ['a', 0], ['d', 32], ['f', 96]],
  },
  {
    name: "Microsoft's anonymous member by tag",
    text: 'struct In { short b; int c; }; struct R { char a; struct In; char d; };',
    x64: [16, 4, ['a', 0], ['b', 32], ['c', 64], ['d', 96]],
  },
  { name: 'an empty record takes four bytes', text: 'struct R { };', x64: [4, 1] },
  { name: 'only a flexible array', text: 'struct R { short a[]; };', x64: [4, 2, ['a', 0]] },
  {
    name: 'bit-fields share a unit',
    text: 'struct R { unsigned a : 3; unsigned b : 5; unsigned c : 24; unsigned d : 1; };',
    x64: [8, 4, ['a', 0], ['b', 3], ['c', 8], ['d', 32]],
  },
  {
    name: 'a bit-field never straddles units',
    text: 'struct R { unsigned a : 30; unsigned b : 3; };',
    x64: [8, 4, ['a', 0], ['b', 32]],
  },
  {
    name: 'a type of another size opens a unit',
    text: 'struct R { unsigned char a : 3; unsigned b : 3; unsigned char c : 3; };',
    x64: [12, 4, ['a', 0], ['b', 32], ['c', 64]],
  },
  {
    name: 'a type of the same size shares it',
    text: 'struct R { int a : 3; unsigned long b : 3; long c : 3; };',
    x64: [4, 4, ['a', 0], ['b', 3], ['c', 6]],
  },
  {
    name: 'a plain field closes the unit',
    text: 'struct R { unsigned a : 3; char b; unsigned c : 3; };',
    x64: [12, 4, ['a', 0], ['b', 32], ['c', 64]],
  },
  {
    name: 'zero width closes the unit',
    text: 'struct R { unsigned a : 3; unsigned : 0; unsigned b : 3; };',
    x64: [8, 4, ['a', 0], ['b', 32]],
  },
  {
    name: 'zero width of a larger type aligns to it',
    text: 'struct R { unsigned char a : 3; __int64 : 0; unsigned char b : 3; };',
    x64: [16, 8, ['a', 0], ['b', 64]],
  },
  {
    name: 'zero width after a plain field means nothing',
    text: 'struct R { char a; __int64 : 0; char b; };',
    x64: [2, 1, ['a', 0], ['b', 8]],
  },
  {
    name: 'an unnamed bit-field takes its bits',
    text: 'struct R { unsigned a : 3; unsigned : 5; unsigned b : 3; };',
    x64: [4, 4, ['a', 0], ['b', 8]],
  },
  {
    name: 'bit-fields of eight bytes',
    text: 'struct R { char a; unsigned long long b : 40; unsigned long long c : 24; unsigned long long d : 1; };',
    x64: [24, 8, ['a', 0], ['b', 64], ['c', 104], ['d', 128]],
  },
  {
    name: 'a union of nothing but bit-fields has alignment 1',
    text: 'union R { unsigned a : 3; unsigned long long b : 33; };',
    x64: [8, 1, ['a', 0], ['b', 0]],
  },
  {
    name: 'such a union in a struct',
    text: 'struct R { char a; union { unsigned b : 3; unsigned c : 9; }; };',
    x64: [5, 1, ['a', 0], ['b', 8], ['c', 8]],
  },
  {
    name: 'a union of a field and a bit-field',
    text: 'union R { unsigned long long a; struct { unsigned long long b : 1; unsigned long long c : 63; }; };',
    x64: [8, 8, ['a', 0], ['b', 0], ['c', 1]],
  },
  {
    name: 'packed to 1',
    text: '#pragma pack(push, 1)\nstruct R { char a; int b; void *c; unsigned d : 3; };\n#pragma pack(pop)',
    x64: [17, 1, ['a', 0], ['b', 8], ['c', 40], ['d', 104]],
    x86: [13, 1, ['a', 0], ['b', 8], ['c', 40], ['d', 72]],
  },
  {
    name: 'packed to 2',
    text: '#pragma pack(push, 2)\nstruct R { char a; int b; char c; };\n#pragma pack(pop)',
    x64: [8, 2, ['a', 0], ['b', 16], ['c', 48]],
  },
  {
    name: 'packed to 4',
    text: '#pragma pack(push, 4)\nstruct R { int a; long long b; char c; };\n#pragma pack(pop)',
    x64: [16, 4, ['a', 0], ['b', 32], ['c', 96]],
  },
  {
    name: 'packing does not reach into other records',
    text: 'struct In { char a; int b; };\n#pragma pack(push, 1)\nstruct R { char c; struct In d; };\n#pragma pack(pop)',
    x64: [9, 1, ['c', 0], ['d', 8]],
  },
  {
    name: 'an alignment on the tag',
    text: 'struct __declspec(align(16)) R { char a; int b; };',
    x64: [16, 16, ['a', 0], ['b', 32]],
  },
  {
    name: "an alignment before the keyword is the record's",
    text: '__declspec(align(16)) struct R { char a; };',
    x64: [16, 16, ['a', 0]],
  },
  {
    name: "an alignment before the keyword of a typedef is the record's too",
    text: 'typedef __declspec(align(16)) struct R { char a; } RT, *PR;',
    x64: [16, 16, ['a', 0]],
  },
  {
    name: "GCC's alignment there is the typedef's alone",
    text: 'typedef __attribute__((aligned(16))) struct S { char a; } ST; struct R { char a; struct S b; ST c; };',
    x64: [32, 16, ['a', 0], ['b', 8], ['c', 128]],
  },
  {
    name: "an alignment after the braces is the typedef's",
    text: 'typedef struct S { char a; } __declspec(align(8)) ST; struct R { struct S a; ST b; char c; };',
    x64: [16, 8, ['a', 0], ['b', 64], ['c', 72]],
  },
  {
    name: 'an alignment on a field',
    text: 'struct R { char a; __declspec(align(8)) char b; char c; };',
    x64: [16, 8, ['a', 0], ['b', 64], ['c', 72]],
  },
  {
    name: 'an alignment that packing does not lower',
    text: `struct __declspec(align(8)) In { char a; };
#pragma pack(push, 1)
struct R { char b; struct In c; __declspec(align(4)) char d; char e; };
#pragma pack(pop)`,
    x64: [24, 8, ['b', 0], ['c', 64], ['d', 128], ['e', 136]],
  },
  {
    name: 'an alignment inside an array and a nested record',
    text: `struct __declspec(align(8)) In { char a; };
#pragma pack(push, 2)
struct R { char b; struct { struct In c[2]; } d; };
#pragma pack(pop)`,
    x64: [24, 8, ['b', 0], ['d', 64]],
  },
  {
    name: 'an alignment by a macro and a sizeof',
    text: '#define ALIGNMENT (2 * sizeof(void *))\nstruct __declspec(align(ALIGNMENT)) R { char a; };',
    x64: [16, 16, ['a', 0]],
    x86: [8, 8, ['a', 0]],
  },
  {
    name: 'bounds by enumerators, sizes and macros',
    text: `enum { Count = 3 };
#define DOUBLE(n) ((n) * 2)
struct R { char a[Count]; char b[DOUBLE(Count)]; char c[sizeof(void *)]; char d[1 << 2]; };`,
    x64: [21, 1, ['a', 0], ['b', 24], ['c', 72], ['d', 136]],
    x86: [17, 1, ['a', 0], ['b', 24], ['c', 72], ['d', 104]],
  },
  {
    name: 'fields of one architecture',
    text: `struct R {
  char a;
#ifdef _WIN64
  long long b;
#else
  short c;
#endif
  char d;
};`,
    x64: [24, 8, ['a', 0], ['b', 64], ['d', 128]],
    x86: [6, 2, ['a', 0], ['c', 16], ['d', 32]],
  },
  {
    name: 'anonymous members that differ by architecture',
    text: `#ifdef _WIN64
struct In { long long b; };
#else
struct In { short b; };
#endif
struct R { char a; struct In; char c; };`,
    x64: [24, 8, ['a', 0], ['b', 64], ['c', 128]],
    x86: [6, 2, ['a', 0], ['b', 16], ['c', 32]],
  },
  {
    name: 'an alignment before the keyword that differs by architecture',
    text: 'struct __declspec(align(4)) In { char a; }; __declspec(align(sizeof(void *))) struct R { struct In b; };',
    x64: [8, 8, ['b', 0]],
    x86: [4, 4, ['b', 0]],
  },
  {
    name: 'bounds and widths that differ by architecture',
    text: 'struct R { char a[sizeof(void *)]; unsigned b : sizeof(void *) * 2; unsigned c : 1; };',
    x64: [12, 4, ['a', 0], ['b', 64], ['c', 80]],
    x86: [8, 4, ['a', 0], ['b', 32], ['c', 40]],
  },
  {
    name: 'an array of a nested record with pointers',
    text: 'struct R { struct { union { void *a; int b; } c; short d; } e[2]; char f; };',
    x64: [40, 8, ['e', 0], ['f', 256]],
    x86: [20, 4, ['e', 0], ['f', 128]],
  },
  {
    name: 'typedefs of two architectures',
    text: `#ifdef _WIN64
typedef unsigned long long UPTR;
#else
typedef unsigned long UPTR;
#endif
struct R { char a; UPTR b[2]; };`,
    x64: [24, 8, ['a', 0], ['b', 64]],
    x86: [12, 4, ['a', 0], ['b', 32]],
  },
];

function wantOn({ x64, x86 }: Case, target: Target) {
  const [size, align, ...fields] = target === 'x86' ? (x86 ?? x64) : x64;
  return { size, align, fields };
}

describe("records are laid out by MSVC's rules", () => {
  it.each(CASES)('$name', (given) => {
    const { types, codes } = typeModelOf(given.text);
    expect(codes).toEqual([]);
    for (const target of TARGETS) {
      const layout = types.records.get('R')?.layouts[target];
      const fields = layout?.fields.map(({ name, bitOffset }) => [name, bitOffset]);
      expect({ size: layout?.size, align: layout?.align, fields }, target).toEqual(wantOn(given, target));
    }
  });

  it.skipIf(!hasClang).each(CASES)('the compiler agrees: $name', (given) => {
    const { types } = typeModelOf(given.text);
    const kind = given.text.includes('union R') ? 'union' : 'struct';
    for (const target of TARGETS.filter((each) => !given.unprobed?.includes(each))) {
      const layout = types.records.get('R')?.layouts[target];
      const fields = layout?.fields ?? [];
      const asked = fields.map(({ name, bitWidth }) => ({ name, isBitField: bitWidth !== null }));
      const got = { ...layout, fields: fields.map((field) => [field.name, field.bitOffset, field.bitWidth ?? -1]) };
      expect(got, target).toEqual(probeRecord(target, given.text, `${kind} R`, asked));
    }
  });
});

describe('fields', () => {
  it('at the configured version are those that are live there', () => {
    const text = 'struct R { int a;\n#if VERSION >= 40\nint b;\n#endif\n#if VERSION >= 20\nint c;\n#endif\n};';
    const { types } = typeModelOf(text);
    const layout = types.records.get('R')?.layouts.x64;
    expect(layout?.fields.map(({ name, bitOffset }) => [name, bitOffset])).toEqual([
      ['a', 0],
      ['c', 32],
    ]);
    expect(layout?.fields[1]?.guard.versions).toEqual([{ since: 20, until: null }]);
  });

  it('say which arm of which union they belong to', () => {
    const text =
      'struct R { int a; union { int b; struct { int c; union { int d; char e; }; }; }; union { int f; int g; }; };';
    const layout = typeModelOf(text).types.records.get('R')?.layouts.x64;
    expect(layout?.fields.map(({ name, arm }) => `${name} ${arm}`)).toEqual([
      'a ',
      'b 0:0',
      'c 0:1',
      'd 0:1/1:0',
      'e 0:1/1:1',
      'f 2:0',
      'g 2:1',
    ]);
  });

  it('have the size of their type, a bit-field that of its unit', () => {
    const text = 'typedef unsigned long ULONG; struct R { ULONG a[3]; ULONG b : 3; unsigned char c : 1; };';
    const layout = typeModelOf(text).types.records.get('R')?.layouts.x64;
    expect(layout?.fields.map(({ name, size, bitWidth, spelling }) => [name, size, bitWidth, spelling])).toEqual([
      ['a', 12, null, 'ULONG[3]'],
      ['b', 4, 3, 'ULONG'],
      ['c', 1, 1, 'unsigned char'],
    ]);
  });
});
