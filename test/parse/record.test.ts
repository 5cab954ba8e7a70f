import { describe, expect, test } from 'vitest';
import type { FieldSyntax, RecordSyntax } from '../../generator/model/declaration.js';
import { describeType } from './describe-type.js';
import { parseText } from './parse-text.js';

function recordIn(text: string): RecordSyntax {
  const { declarations, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  const found = declarations.find((declaration) => declaration.kind === 'record');
  if (found === undefined) throw new Error('no record');
  return found.record;
}

/** `name: type`, a bit-field's width after it, an anonymous record's own fields in braces. */
function describeField({ name, type, bitWidth, align }: FieldSyntax): string {
  const inner = type.kind === 'record' && type.definition !== null ? ` { ${describeFields(type.definition)} }` : '';
  const width = bitWidth === null ? '' : ` : ${bitWidth.text}`;
  return `${align === null ? '' : `align(${align.text}) `}${name ?? '-'}: ${describeType(type)}${inner}${width}`;
}

const describeFields = ({ fields }: RecordSyntax) => fields.map(describeField).join('; ');

const cases: readonly (readonly [string, string, string])[] = [
  ['fields in order', 'struct S { A a; int b; };', 'a: @A; b: int'],
  ['several declarators', 'struct S { A a, *b, c[3]; };', 'a: @A; b: pointer to @A; c: array[3] of @A'],
  ['bit-fields', 'struct S { A a : 1, b : N + 2; };', 'a: @A : 1; b: @A : N + 2'],
  ['a bit-field beside a field', 'struct S { A a : 1, b; };', 'a: @A : 1; b: @A'],
  ['unnamed bit-fields', 'struct S { A : 3; unsigned : 0; A c; };', '-: @A : 3; -: unsigned : 0; c: @A'],
  [
    'function pointer field',
    'struct S { A (__stdcall *f)(_In_ B b); };',
    'f: pointer to __stdcall function(@B) returning @A',
  ],
  [
    'anonymous members',
    'struct S { union { A a; struct { B b; }; }; };',
    '-: union {} defined { a: @A; -: struct {} defined { b: @B } }',
  ],
  ['a named member', 'struct S { struct { A a; } m[2]; };', 'm: array[2] of struct {} defined'],
  ['a tagged member', 'struct S { struct T { A a; } t; };', 't: struct T defined { a: @A }'],
  ['enum field', 'struct S { enum { X } e; enum F f; };', 'e: enum {} defined; f: enum F'],
  ['aligned field', 'struct S { __declspec(align(128)) A a; A b; };', 'align(128) a: @A; b: @A'],
  [
    'the alignment of a nested tag is not the field’s',
    'struct S { struct __declspec(align(8)) { A a; } m; };',
    'm: struct {} defined { a: @A }',
  ],
  ['flexible array', 'struct S { A n; A a[]; };', 'n: @A; a: array[] of @A'],
  ['pointer to itself', 'struct S { struct S *next; };', 'next: pointer to struct S'],
  ['static assertions in between', 'struct S { A a; static_assert(sizeof(A) == (4), ");"); A b; };', 'a: @A; b: @A'],
  [
    'conventions of two declarators',
    'struct S { A (__stdcall *f)(int), (*g)(int); };',
    'f: pointer to __stdcall function(int) returning @A; g: pointer to function(int) returning @A',
  ],
];

describe('a record', () => {
  test.each(cases)('%s', (_, text, want) => {
    expect(describeFields(recordIn(text))).toBe(want);
  });

  test('a typedef gives one record and its names', () => {
    const { declarations } = parseText('typedef struct _X { int a; } X, *PX;');
    expect(
      declarations.map((each) => (each.kind === 'typedef' ? `${each.name}: ${describeType(each.type)}` : each.kind)),
    ).toEqual(['record', 'X: struct _X', 'PX: pointer to struct _X']);
  });

  test('a forward declaration defines nothing', () => {
    expect(parseText('struct S; union U; enum E;').declarations).toEqual([]);
  });

  test('alignment stands on the tag', () => {
    expect(recordIn('typedef struct __declspec(align(16)) _S { int a; } S;').align?.text).toBe('16');
    expect(recordIn('struct S { __declspec(align(16)) int a; };').align).toBeNull();
  });

  test('packing is the one in force where the record begins', () => {
    const text =
      'struct A { int a; };\n#pragma pack(push, 1)\nstruct B {\n#pragma pack(pop)\nint a; };\nstruct C { int a; };';
    const { declarations } = parseText(text);
    expect(declarations.map((each) => each.kind === 'record' && each.record.pack)).toEqual([null, 1, null]);
  });

  test('text and range are the header’s own', () => {
    const text = '\n_Struct_size_bytes_(n) typedef struct _S\n{\n  _Field_size_(n) A a[1]; // x\n} S;';
    const record = recordIn(text);
    expect(record.text).toBe(text.slice(1));
    expect(record.range).toMatchObject({ line: 2, column: 32 });
    expect(record.fields[0]?.range).toMatchObject({ line: 4, column: 19 });
  });

  test('each field owns the annotations before it', () => {
    const { fields } = recordIn('struct S { _Field_size_(n) A *a; A b; _Field_z_ A c[2]; void (*f)(_In_ A a); };');
    expect(fields.map((field) => field.annotations.map((each) => each.name))).toEqual([
      ['_Field_size_'],
      [],
      ['_Field_z_'],
      [],
    ]);
  });

  test('each field has the comments above and behind it', () => {
    const { fields } = recordIn(`struct S {
      A a; // of a
      // of b,
      // two lines
      A b;

      // of nothing

      /** of c */
      A c;    // and behind
      A d : 1, e : 2; /**< of both */
    }; // of none`);
    expect(fields.map((field) => field.doc)).toEqual([
      'of a',
      'of b,\ntwo lines',
      'of c\nand behind',
      'of both',
      'of both',
    ]);
  });
});
