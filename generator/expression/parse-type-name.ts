import type { Qualifiers, TypeSyntax } from '../model/declaration.js';
import { parseAbstractDeclarator } from './abstract-declarator.js';
import { type ExpressionReader, NOWHERE } from './expression-reader.js';

/** The words of C's and MSVC's builtin types; several of them make one type. */
const BUILTIN_WORDS: ReadonlySet<string> = new Set(
  'void char short int long float double signed unsigned _Bool __int8 __int16 __int32 __int64 __int128 __wchar_t'.split(
    ' ',
  ),
);
const TAG_WORDS: ReadonlySet<string> = new Set(['struct', 'union', 'enum']);
const QUALIFIERS: ReadonlySet<string> = new Set(['const', 'volatile', 'restrict', '__restrict', '__unaligned']);

export function isTypeStart(reader: ExpressionReader, ahead: number): boolean {
  const token = reader.cursor.peek(ahead);
  if (token.kind !== 'name') return false;
  const word = token.text;
  return BUILTIN_WORDS.has(word) || TAG_WORDS.has(word) || QUALIFIERS.has(word) || reader.isTypeName(word);
}

/** C11 6.7.7: `unsigned long`, `struct X *`, `void (*)(int)`, `T [4]`. */
export function parseTypeName(reader: ExpressionReader): TypeSyntax {
  return parseAbstractDeclarator(reader, parseSpecifiers(reader), parseTypeName);
}

function parseSpecifiers(reader: ExpressionReader): TypeSyntax {
  const { cursor } = reader;
  const words: string[] = [];
  const qualifiers = new Set<string>();
  let named: TypeSyntax | null = null;
  while (cursor.peek().kind === 'name') {
    const word = cursor.peek().text;
    if (QUALIFIERS.has(word)) qualifiers.add(cursor.next().text);
    else if (named === null && BUILTIN_WORDS.has(word)) words.push(cursor.next().text);
    else if (named === null && words.length === 0) named = parseNamed(reader);
    else break;
  }
  return qualify(named ?? builtin(words, reader), qualifiers);
}

function parseNamed({ cursor }: ExpressionReader): TypeSyntax {
  const word = cursor.next().text;
  if (!TAG_WORDS.has(word)) return { kind: 'named', name: word, isBuiltin: false, ...UNQUALIFIED, range: NOWHERE };
  const tag = cursor.expectName();
  if (word === 'enum') return { kind: 'enum', tag, definition: null, ...UNQUALIFIED, range: NOWHERE };
  const recordKind = word === 'union' ? 'union' : 'struct';
  return { kind: 'record', recordKind, tag, definition: null, ...UNQUALIFIED, range: NOWHERE };
}

function builtin(words: readonly string[], { cursor }: ExpressionReader): TypeSyntax {
  if (words.length === 0) throw cursor.failure('expected a type before');
  return { kind: 'named', name: words.join(' '), isBuiltin: true, ...UNQUALIFIED, range: NOWHERE };
}

const UNQUALIFIED: Qualifiers = { isConst: false, isVolatile: false };

function qualify(type: TypeSyntax, qualifiers: ReadonlySet<string>): TypeSyntax {
  if (type.kind === 'array' || type.kind === 'function') return type;
  return { ...type, isConst: qualifiers.has('const'), isVolatile: qualifiers.has('volatile') };
}
