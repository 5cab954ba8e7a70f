import type { ArraySyntax, FunctionSyntax, PointerSyntax, TypeSyntax } from '../model/declaration.js';
import { conventionBetween, pointerWidthBetween } from './annotation-owner.js';
import { type HeaderView, nextToken } from './header-view.js';
import { isVariadic, readParameters } from './parameter.js';
import { readQualifiers } from './specifiers.js';
import type { SyntaxNode } from './syntax-node.js';
import { SyntaxProblem } from './syntax-problem.js';

export interface Declarator {
  /** Null for an abstract declarator and for an unnamed bit-field. */
  readonly name: string | null;
  readonly type: TypeSyntax;
}

/** One layer of a declarator: the type so far, the declarator inside, and where its calling convention may begin. */
interface Layer {
  readonly type: TypeSyntax;
  readonly inner: SyntaxNode | null;
  readonly from: number;
}

/**
 * Reads a declarator from its outermost layer to its name, wrapping the specifier's type (C17 6.7.6):
 * `ULONG *(*Name)[2]` is a pointer to an array of two pointers to ULONG.
 * `from` is where the declaration begins: a calling convention before the declarator belongs to it.
 */
export function readDeclarator(view: HeaderView, node: SyntaxNode | null, base: TypeSyntax, from: number): Declarator {
  let layer: Layer = { type: base, inner: node, from };
  while (layer.inner !== null) {
    const next: Layer | string = readLayer(view, layer.inner, layer);
    if (typeof next === 'string') return { name: next === '' ? null : next, type: layer.type };
    layer = next;
  }
  return { name: null, type: layer.type };
}

/** The layer inside, or the name where there is none (empty for a bit-field without one). */
function readLayer(view: HeaderView, node: SyntaxNode, { type, from }: Layer): Layer | string {
  switch (node.type) {
    case 'identifier':
    case 'field_identifier':
    case 'type_identifier':
    case 'primitive_type':
      return view.codeBetween(node.start, node.end);
    case 'parenthesized_declarator':
    case 'abstract_parenthesized_declarator':
    case 'attributed_declarator':
      return { type, inner: innerOf(node), from };
    case 'pointer_declarator':
    case 'abstract_pointer_declarator':
      return readPointer(view, node, type, from);
    case 'array_declarator':
    case 'abstract_array_declarator':
      return { type: readArray(view, node, type), inner: innerOf(node), from };
    case 'function_declarator':
    case 'abstract_function_declarator':
      return readFunction(view, node, type, from);
    default:
      throw new SyntaxProblem('NTB1203', 'a declarator is expected', node.start, node.end);
  }
}

const NAMES: ReadonlySet<string> = new Set(['identifier', 'field_identifier', 'type_identifier', 'primitive_type']);

function innerOf(node: SyntaxNode): SyntaxNode | null {
  const isAbstract = node.type.startsWith('abstract_');
  const isInner = ({ type }: SyntaxNode) => type.endsWith('_declarator') || (!isAbstract && NAMES.has(type));
  return node.children.find(isInner) ?? null;
}

function readPointer(view: HeaderView, node: SyntaxNode, pointee: TypeSyntax, from: number): Layer {
  const inner = innerOf(node);
  const end = inner?.start ?? nextToken(view.code, node.end);
  const width = pointerWidthBetween(view, node.start, end);
  const qualifiers = readQualifiers(view, node.children);
  const target = inner?.type === 'function_declarator' ? pointee : withConvention(view, pointee, node.start, end);
  const type: PointerSyntax = { kind: 'pointer', pointee: target, width, ...qualifiers };
  return { type, inner, from };
}

/** MSVC takes `void (* __stdcall name)(int)` as `void (__stdcall * name)(int)`. */
function withConvention(view: HeaderView, pointee: TypeSyntax, start: number, end: number): TypeSyntax {
  if (pointee.kind !== 'function' || pointee.convention !== null) return pointee;
  return { ...pointee, convention: conventionBetween(view, start, end) };
}

/** The length is what stands between the brackets: `[static 3]` and `[const]` occur in parameters only. */
function readArray(view: HeaderView, node: SyntaxNode, element: TypeSyntax): ArraySyntax {
  const inner = innerOf(node);
  const size = node.children.findLast((child) => child !== inner && child.type !== 'type_qualifier');
  if (size === undefined) return { kind: 'array', element, length: null };
  const text = view.codeBetween(size.start, size.end);
  return { kind: 'array', element, length: { text, range: view.rangeOf(size.start, size.end) } };
}

/**
 * A convention belongs to the function whose parentheses hold it before the inner declarator, else to the one
 * whose name it precedes: `NTSTATUS (NTAPI *F)(VOID)`, `NTSTATUS NTAPI F(VOID)`.
 */
function readFunction(view: HeaderView, node: SyntaxNode, returnType: TypeSyntax, from: number): Layer {
  const list = node.children.find((child) => child.type === 'parameter_list');
  if (list === undefined) throw new SyntaxProblem('NTB1203', 'a parameter list is expected', node.start, node.end);
  const inner = innerOf(node);
  const isParenthesized = inner?.type.endsWith('parenthesized_declarator') ?? false;
  const core = isParenthesized && inner !== null ? innerOf(inner) : inner;
  const until = core?.start ?? list.start;
  const type: FunctionSyntax = {
    kind: 'function',
    returnType,
    parameters: readParameters(view, list),
    isVariadic: isVariadic(list),
    convention: conventionBetween(view, from, until),
  };
  return { type, inner: core, from: until };
}
