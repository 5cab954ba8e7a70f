import { describe, expect, it } from 'vitest';
import { typeModelOf } from './type-model-of.js';

describe('records get keys', () => {
  const { types, codes } = typeModelOf(`
struct plain { int a; };
typedef struct _TAGGED { int a; } TAGGED, *PTAGGED;
typedef TAGGED ALIAS;
typedef struct { int a; } *PUNTAGGED, UNTAGGED;
typedef union { int a; } *ONLY_POINTER;
typedef struct _OUTER {
  struct { int x; struct { int y; } deep; } field;
  union _NAMED { int z; } named[2];
  struct { struct { int w; } *pointer; };
  enum { InRecord } kind;
} OUTER;
struct forward;
typedef struct forward *PFORWARD;
typedef struct shared_tag { int a; } OTHER;
typedef struct { char a; } shared_tag;
`);

  it.each([
    ['plain', { tag: 'plain', typedefs: [] }],
    ['_TAGGED', { tag: '_TAGGED', typedefs: ['TAGGED', 'ALIAS'] }],
    ['UNTAGGED', { tag: null, typedefs: ['UNTAGGED'] }],
    ['ONLY_POINTER', { tag: null, typedefs: [], kind: 'union' }],
    ['_OUTER', { tag: '_OUTER', typedefs: ['OUTER'] }],
    ['_OUTER.field', { tag: null }],
    ['_OUTER.field.deep', { tag: null }],
    ['_NAMED', { tag: '_NAMED', kind: 'union' }],
    ['_OUTER.pointer', { tag: null }],
    ['forward', { tag: 'forward', layouts: {}, syntax: null }],
    ['unnamed_shared_tag', { tag: null, typedefs: ['shared_tag'] }],
  ])('%s', (key, want) => {
    expect(types.records.get(key)).toMatchObject(want);
  });

  it('and nothing else', () => {
    expect(codes).toEqual([]);
    expect([...types.records.keys()].sort()).toEqual(
      [
        'ONLY_POINTER',
        'UNTAGGED',
        '_NAMED',
        '_OUTER',
        '_OUTER.field',
        '_OUTER.field.deep',
        '_OUTER.pointer',
        '_TAGGED',
        'forward',
        'plain',
        'shared_tag',
        'unnamed_shared_tag',
      ].sort(),
    );
  });

  it('that fields refer to', () => {
    const fields = types.records.get('_OUTER')?.layouts.x64?.fields.map(({ name, type }) => [name, type]);
    expect(fields).toEqual([
      ['field', { kind: 'record', key: '_OUTER.field' }],
      ['named', { kind: 'array', element: { kind: 'record', key: '_NAMED' }, length: { x64: 2, x86: 2, arm64: 2 } }],
      [
        'pointer',
        { kind: 'pointer', pointee: { kind: 'record', key: '_OUTER.pointer' }, isPointeeConst: false, width: null },
      ],
      ['kind', { kind: 'enum', key: '_OUTER.kind' }],
    ]);
  });
});

describe('typedefs', () => {
  const text = `
typedef unsigned long int ULONG;
typedef const ULONG *PCULONG;
typedef int (__stdcall *CALLBACK)(ULONG[4], int (void));
typedef int (__stdcall *VARIADIC)(ULONG, ...);
#ifdef _WIN64
typedef unsigned __int64 SIZE;
#else
typedef long unsigned SIZE;
#endif
#ifdef _M_IX86
typedef short ONLY_X86;
#endif
#if VERSION >= 40
typedef int LATER;
#endif
typedef int BY_VERSION;
`;
  const { types, codes } = typeModelOf(text);
  const ulong = { kind: 'integer', name: 'unsigned long', size: 4, isSigned: false };

  it('stand for types per target', () => {
    expect(codes).toEqual([]);
    expect(types.typedefs.get('ULONG')?.type).toEqual({ x64: ulong, x86: ulong, arm64: ulong });
    expect(types.typedefs.get('SIZE')?.type.x64).toMatchObject({ name: 'unsigned long long' });
    expect(types.typedefs.get('SIZE')?.type.x86).toEqual(ulong);
    expect(types.typedefs.get('ONLY_X86')?.type).toEqual({
      x86: { kind: 'integer', name: 'short', size: 2, isSigned: true },
    });
    expect(types.typedefs.has('LATER')).toBe(false);
  });

  it('keep the names that they are made of', () => {
    expect(types.typedefs.get('PCULONG')?.type.x64).toEqual({
      kind: 'pointer',
      pointee: { kind: 'typedef', name: 'ULONG' },
      isPointeeConst: true,
      width: null,
    });
  });

  it('of functions adjust parameters as C does', () => {
    const int = { kind: 'integer', name: 'int', size: 4, isSigned: true };
    const pointer = { kind: 'pointer', isPointeeConst: false, width: null };
    expect(types.typedefs.get('CALLBACK')?.type.x64).toEqual({
      ...pointer,
      pointee: {
        kind: 'function',
        returnType: int,
        isVariadic: false,
        convention: 'stdcall',
        parameters: [
          { ...pointer, pointee: { kind: 'typedef', name: 'ULONG' } },
          {
            ...pointer,
            pointee: { kind: 'function', returnType: int, parameters: [], isVariadic: false, convention: 'cdecl' },
          },
        ],
      },
    });
  });

  it('of variadic functions are cdecl, whatever is spelled', () => {
    expect(types.typedefs.get('VARIADIC')?.type.x86).toMatchObject({
      pointee: { isVariadic: true, convention: 'cdecl' },
    });
  });

  it('that the compiler itself declares need no header', () => {
    const predeclared = typeModelOf('typedef struct _S { size_t a; wchar_t b; } S;');
    expect(predeclared.codes).toEqual([]);
    expect(predeclared.types.records.get('_S')?.layouts).toMatchObject({ x64: { size: 16 }, x86: { size: 8 } });
  });
});

describe('definitions for several targets or versions are one type', () => {
  it('with a layout of its own on each', () => {
    const { types } = typeModelOf(`
#ifdef _WIN64
typedef struct _R { long long a; } R;
#else
typedef struct _R { int a; int b; } R;
#endif
#if VERSION >= 40
struct V { int a[10]; };
#else
struct V { int a; };
#endif
`);
    expect(types.records.get('_R')?.layouts.x64?.fields.map(({ name }) => name)).toEqual(['a']);
    expect(types.records.get('_R')?.layouts.x86?.fields.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(types.records.get('_R')?.guards.map(({ targets }) => targets)).toEqual([['x64', 'arm64'], ['x86']]);
    expect(types.records.get('V')?.layouts.x64?.size).toBe(4);
  });

  it('and is absent where it does not exist', () => {
    const { types } = typeModelOf('#ifdef _M_ARM64\nstruct R { int a; };\n#endif\nstruct S { struct R *r; };');
    expect(Object.keys(types.records.get('R')?.layouts ?? {})).toEqual(['arm64']);
  });
});

describe('what cannot be resolved is reported', () => {
  const reported = (text: string) => {
    const { types, diagnostics } = typeModelOf(text);
    return {
      messages: diagnostics.map(({ code, message, range }) => `${range?.line} ${code} ${message}`),
      unbound: types.unbound.map(({ name, reason }) => `${name}: ${reason}`),
    };
  };

  it('an unknown type once, with its users; behind a pointer it does no harm', () => {
    const text = 'void f(FOO *a, FOO *b);\nvoid g(FOO *a);\nstruct R { FOO *a; };\nstruct S { int a; FOO b; };';
    expect(reported(text)).toEqual({
      messages: [
        '1 NTB1301 unknown type FOO, used by 4 declarations',
        '4 NTB1304 struct S has no layout: b: the type FOO is unknown',
      ],
      unbound: ['S: b: the type FOO is unknown'],
    });
  });

  it('a record that contains itself', () => {
    expect(reported('struct R { int a; struct R b; };').messages).toEqual([
      '1 NTB1302 struct R contains itself',
      '1 NTB1304 struct R has no layout: b: struct R contains itself',
    ]);
    const mutual = reported('typedef struct _A A;\ntypedef struct _B { A a; } B;\nstruct _A { B b[2]; };').messages;
    expect(mutual.filter((message) => message.includes('NTB1302'))).toHaveLength(1);
    expect(reported('struct R { struct R *next; };').messages).toEqual([]);
  });

  it('a record that is only declared', () => {
    expect(reported('struct F; struct R { struct F f; };').messages).toEqual([
      '1 NTB1304 struct R has no layout: f: struct F is never defined',
    ]);
  });

  it('a tag that is defined twice, unless the definitions are alike or never meet', () => {
    expect(reported('struct R { int a; };\nstruct R { int b; };').messages).toEqual([
      '2 NTB1303 R is defined more than once, and not alike',
    ]);
    expect(reported('struct R { int a; };\nstruct R {  int a; };').messages).toEqual([]);
    expect(reported('#ifdef _WIN64\nenum E { A };\n#else\nenum E { B };\n#endif').messages).toEqual([]);
  });

  it('a typedef that is given two types, where one is passed otherwise than the other', () => {
    const wide = 'typedef unsigned __int64 W;\n#ifdef _WIN64\ntypedef W P;\n#else\ntypedef unsigned long P;\n#endif\n';
    expect(reported('typedef int A;\ntypedef short A;').messages).toEqual([
      '1 NTB1307 A is another type in test.h:2:1 (on x64, x86, arm64)',
    ]);
    expect(reported(`${wide}typedef unsigned long P;`).messages).toEqual([
      '3 NTB1307 P is another type in test.h:7:1 (on x64, arm64)',
    ]);
    expect(reported('typedef int A;\ntypedef int B;\ntypedef B A;\ntypedef int A;').messages).toEqual([]);
    expect(reported('#ifdef _WIN64\ntypedef int A;\n#else\ntypedef char A;\n#endif').messages).toEqual([]);
    expect(reported('#if VERSION < 20\ntypedef int A;\n#else\ntypedef char A;\n#endif').messages).toEqual([]);
    expect(reported('struct S { int a; };\ntypedef struct S A;\ntypedef struct T { char b; } A;').messages).toEqual([]);
  });

  it('a typedef that stands for itself', () => {
    expect(reported('typedef B A;\ntypedef A B;').messages).toEqual([
      '1 NTB1305 the typedef A stands for itself',
      '2 NTB1305 the typedef B stands for itself',
    ]);
  });

  it.each([
    ['a bound', 'struct R { int a[N]; };', 'a: its bound N is no constant: N is not defined'],
    ['a negative bound', 'struct R { int a[-1]; };', 'a: its bound -1 is no constant: -1 is out of range'],
    ['a width', 'struct R { int a : 40; };', 'a: 40 bits do not fit its type'],
    ['an alignment', 'struct __declspec(align(3)) R { int a; };', 'its alignment 3 is no power of two up to 8192'],
    ['a size', 'struct R { char a[0x7fffffff]; char b; };', 'it is larger than 2 GB'],
    ['void', 'struct R { void a; };', 'a: void has no size'],
    ['a function', 'typedef int F(void); struct R { F a; };', 'a: a function has no size'],
  ])('%s that C does not allow', (_name, text, reason) => {
    expect(reported(text).unbound).toEqual([`R: ${reason}`]);
  });
});

describe('hostile headers end', () => {
  it('long chains of typedefs, in either order', () => {
    const up = Array.from({ length: 5000 }, (_, index) => `typedef T${index} T${index + 1};`);
    const text = (lines: readonly string[]) => `typedef int T0;\n${lines.join('\n')}\nstruct R { T5000 a; };`;
    expect(typeModelOf(text(up)).types.records.get('R')?.layouts.x64?.size).toBe(4);
    expect(() => typeModelOf(text(up.reverse()))).not.toThrow();
  });

  it('towers of records', () => {
    const tower = Array.from({ length: 5000 }, (_, index) => `struct R${index} { struct R${index + 1} a; };`);
    const { diagnostics } = typeModelOf(`${tower.join('\n')}\nstruct R5000 { int a; };`);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('arrays of arrays', () => {
    const doubling = Array.from({ length: 100 }, (_, index) => `typedef A${index} A${index + 1}[65536];`);
    const { types } = typeModelOf(`typedef char A0;\n${doubling.join('\n')}\nstruct R { A100 a; };`);
    expect(types.unbound.map(({ reason }) => reason)).toEqual(['it is larger than 2 GB']);
  });
});
