import type { ParameterSyntax, TypeSyntax } from '../model/declaration.js';

import { type ExpressionReader, NOWHERE } from './expression-reader.js';

type ReadType = (reader: ExpressionReader) => TypeSyntax;

const CONVENTIONS: ReadonlySet<string> = new Set(['__cdecl', '__stdcall', '__fastcall', '__thiscall', '__vectorcall']);

const POINTER_WORDS: ReadonlySet<string> = new Set(
  'const volatile restrict __restrict __unaligned __ptr32 __ptr64 __sptr __uptr'.split(' '),
);

/** C11 6.7.7: what follows a type's specifiers, without a name: `*`, `[4]`, `(__stdcall *)(int)`. */
export function parseAbstractDeclarator(reader: ExpressionReader, base: TypeSyntax, readType: ReadType): TypeSyntax {
  const { cursor } = reader;
  const pointed = parsePointers(reader, base);
  if (!cursor.isAt('(') || !isInnerDeclarator(reader)) return parseSuffixes(reader, pointed, readType);
  cursor.expect('(');
  const convention = acceptConvention(reader);
  const pointers = parsePointerMarks(reader);
  cursor.expect(')');
  const suffixed = parseSuffixes(reader, pointed, readType);
  const inner = suffixed.kind === 'function' ? { ...suffixed, convention } : suffixed;
  return pointers.reduce((type, mark) => pointTo(type, mark), inner);
}

function isInnerDeclarator({ cursor }: ExpressionReader): boolean {
  return cursor.isAt('*', 1) || (cursor.peek(1).kind === 'name' && CONVENTIONS.has(cursor.peek(1).text));
}

function acceptConvention({ cursor }: ExpressionReader): string | null {
  const token = cursor.peek();
  return token.kind === 'name' && CONVENTIONS.has(token.text) ? cursor.next().text : null;
}

function parsePointers(reader: ExpressionReader, base: TypeSyntax): TypeSyntax {
  return parsePointerMarks(reader).reduce((type, mark) => pointTo(type, mark), base);
}

/** The words after each `*`: qualifiers and Microsoft's widths. */
function parsePointerMarks({ cursor }: ExpressionReader): ReadonlySet<string>[] {
  const marks: ReadonlySet<string>[] = [];
  while (cursor.accept('*')) {
    cursor.countOperator();
    const words = new Set<string>();
    while (POINTER_WORDS.has(cursor.peek().text)) words.add(cursor.next().text);
    marks.push(words);
  }
  return marks;
}

function pointTo(pointee: TypeSyntax, words: ReadonlySet<string>): TypeSyntax {
  const width = words.has('__ptr32') ? 32 : words.has('__ptr64') ? 64 : null;
  return { kind: 'pointer', pointee, width, isConst: words.has('const'), isVolatile: words.has('volatile') };
}

/** The nearest suffix is the outermost type: `[2][3]` is an array of two arrays of three. */
function parseSuffixes(reader: ExpressionReader, base: TypeSyntax, readType: ReadType): TypeSyntax {
  const { cursor } = reader;
  if (cursor.accept('(')) {
    const parameters = parseParameters(reader, readType);
    return { kind: 'function', returnType: base, ...parameters, convention: null };
  }
  if (!cursor.accept('[')) return base;
  const words: string[] = [];
  while (!cursor.isAt(']')) {
    if (cursor.peek().kind === 'end') throw cursor.failure('expected ] before');
    words.push(cursor.next().text);
  }
  cursor.expect(']');
  const length = words.length === 0 ? null : { text: words.join(' '), range: NOWHERE };
  return { kind: 'array', element: cursor.nested(() => parseSuffixes(reader, base, readType)), length };
}

function parseParameters(reader: ExpressionReader, readType: ReadType) {
  const { cursor } = reader;
  const parameters: ParameterSyntax[] = [];
  let isVariadic = false;
  while (!cursor.accept(')')) {
    if (cursor.accept('...')) isVariadic = true;
    else parameters.push(unnamedParameter(cursor.nested(() => readType(reader))));
    if (!cursor.isAt(')')) cursor.expect(',');
  }
  const [only] = parameters;
  const isEmpty = parameters.length === 1 && only?.type.kind === 'named' && only.type.name === 'void';
  return { parameters: isEmpty ? [] : parameters, isVariadic };
}

function unnamedParameter(type: TypeSyntax): ParameterSyntax {
  return { name: null, type, annotations: [], text: '', range: NOWHERE };
}
