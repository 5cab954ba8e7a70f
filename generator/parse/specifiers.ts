import type { EnumUseSyntax, NamedSyntax, Qualifiers, RecordUseSyntax } from '../model/declaration.js';
import { readEnum } from './enum.js';
import type { HeaderView } from './header-view.js';
import { readRecord } from './record.js';
import type { SyntaxNode } from './syntax-node.js';
import { SyntaxProblem } from './syntax-problem.js';

/** C's and MSVC's type keywords; the parser's own list has library typedefs such as `size_t` too. */
const BUILTIN_WORDS: ReadonlySet<string> = new Set(
  'void char short int long float double signed unsigned _Bool __int8 __int16 __int32 __int64 __int128 __wchar_t'.split(
    ' ',
  ),
);

const TYPE_NODES: ReadonlySet<string> = new Set([
  'primitive_type',
  'sized_type_specifier',
  'type_identifier',
  'struct_specifier',
  'union_specifier',
  'enum_specifier',
  'macro_type_specifier',
]);

/** The parts of a declaration, field or parameter: `const ULONG *a, b[2]` has a type node and two declarators. */
export interface DeclarationParts {
  readonly type: SyntaxNode;
  /** `extern`, `static`, `inline` ... as spelled. */
  readonly storage: readonly string[];
  readonly qualifiers: Qualifiers;
  /** What follows the type and is no specifier: declarators, bit-field clauses, a body. */
  readonly rest: readonly SyntaxNode[];
}

export function readParts(view: HeaderView, node: SyntaxNode): DeclarationParts {
  const { children } = node;
  const index = children.findIndex((child) => TYPE_NODES.has(child.type));
  const type = children[index];
  if (type === undefined) throw new SyntaxProblem('NTB1203', 'a type is expected', node.start, node.end);
  const behind = children.slice(index + 1);
  // Nearly every declaration is a type and a declarator: no lists are made for it.
  if (index === 0 && !behind.some(isSpecifier)) return { type, storage: NONE, qualifiers: UNQUALIFIED, rest: behind };
  const specifiers = children.filter((child) => child.type === 'storage_class_specifier');
  return {
    type,
    storage: specifiers.map(({ start, end }) => view.codeBetween(start, end)),
    qualifiers: readQualifiers(view, children),
    rest: behind.filter((child) => !isSpecifier(child)),
  };
}

const NONE: readonly string[] = [];

function isSpecifier(node: SyntaxNode): boolean {
  return node.type === 'storage_class_specifier' || node.type === 'type_qualifier' || isIgnored(node);
}

/** Attributes of other compilers, in the places where their grammar has them. */
function isIgnored(node: SyntaxNode): boolean {
  return node.type.startsWith('ms_') || node.type.startsWith('attribute_') || node.type === 'gnu_asm_expression';
}

const UNQUALIFIED: Qualifiers = { isConst: false, isVolatile: false };

export function readQualifiers(view: HeaderView, nodes: readonly SyntaxNode[]): Qualifiers {
  let found = UNQUALIFIED;
  for (const node of nodes) {
    if (node.type !== 'type_qualifier') continue;
    const word = view.codeBetween(node.start, node.end);
    if (word === 'const') found = { ...found, isConst: true };
    if (word === 'volatile') found = { ...found, isVolatile: true };
  }
  return found;
}

export function readSpecifier(
  view: HeaderView,
  parts: DeclarationParts,
): NamedSyntax | RecordUseSyntax | EnumUseSyntax {
  const { type, qualifiers } = parts;
  switch (type.type) {
    case 'struct_specifier':
    case 'union_specifier':
      return readRecordUse(view, type, qualifiers);
    case 'enum_specifier':
      return readEnumUse(view, type, qualifiers);
    case 'macro_type_specifier':
      throw unknownMacro(view, type);
    default:
      return readNamed(view, type, qualifiers);
  }
}

function readNamed(view: HeaderView, node: SyntaxNode, qualifiers: Qualifiers): NamedSyntax {
  const spelled = view.codeBetween(node.start, node.end);
  const range = view.rangeOf(node.start, node.end);
  const isBuiltin = BUILTIN_WORDS.has(spelled);
  if (node.type !== 'sized_type_specifier') return { kind: 'named', name: spelled, isBuiltin, ...qualifiers, range };
  const all = spelled.split(/\s+/);
  const words = all.filter((word) => word !== 'const' && word !== 'volatile');
  const name = words.join(' ');
  if (!words.every((word) => BUILTIN_WORDS.has(word))) {
    throw new SyntaxProblem('NTB1204', `\`${name}\` is no type of C`, node.start, node.end);
  }
  const isConst = qualifiers.isConst || all.includes('const');
  const isVolatile = qualifiers.isVolatile || all.includes('volatile');
  return { kind: 'named', name, isBuiltin: true, isConst, isVolatile, range };
}

function readRecordUse(view: HeaderView, node: SyntaxNode, { isConst, isVolatile }: Qualifiers): RecordUseSyntax {
  const recordKind = node.type === 'union_specifier' ? 'union' : 'struct';
  const hasBody = node.children.some((child) => child.type === 'field_declaration_list');
  const definition = hasBody ? readRecord(view, node, recordKind) : null;
  const range = view.rangeOf(node.start, node.end);
  return { kind: 'record', recordKind, tag: tagOf(view, node), definition, isConst, isVolatile, range };
}

function readEnumUse(view: HeaderView, node: SyntaxNode, { isConst, isVolatile }: Qualifiers): EnumUseSyntax {
  const hasBody = node.children.some((child) => child.type === 'enumerator_list');
  const definition = hasBody ? readEnum(view, node) : null;
  const range = view.rangeOf(node.start, node.end);
  return { kind: 'enum', tag: tagOf(view, node), definition, isConst, isVolatile, range };
}

export function tagOf(view: HeaderView, node: SyntaxNode): string | null {
  const name = node.children.find((child) => child.type === 'type_identifier');
  return name === undefined ? null : view.codeBetween(name.start, name.end);
}

/** `NAME(X) f;`: the grammar takes any call in a type's place for one; with macros expanded none can be left. */
function unknownMacro(view: HeaderView, node: SyntaxNode): SyntaxProblem {
  const name = node.children[0];
  const spelled = name === undefined ? 'this' : `\`${view.codeBetween(name.start, name.end)}\``;
  const hint = 'define it in a header or under "defines"';
  return new SyntaxProblem('NTB1205', `${spelled} is used as a macro, but none is defined`, node.start, node.end, hint);
}
