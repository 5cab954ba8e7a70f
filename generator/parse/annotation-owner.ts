import type { ExpressionText } from '../model/declaration.js';
import type { Annotation } from '../model/header-source.js';
import type { HeaderView } from './header-view.js';
import type { SyntaxNode } from './syntax-node.js';

/** Nodes that own what stands in them: parameters, fields, and a body that is not read. */
const OWNERS: ReadonlySet<string> = new Set([
  'parameter_list',
  'field_declaration_list',
  'enumerator_list',
  'compound_statement',
]);

/** `struct __declspec(align(8)) { ... } f;`: what stands in the specifier of a definition is the record's, not `f`'s. */
const DEFINITIONS: ReadonlySet<string> = new Set(['struct_specifier', 'union_specifier', 'enum_specifier']);

const NONE: readonly Annotation[] = [];

/**
 * Annotations of `node` from `start` on (the end of what stands before it) to `end`, without those of its
 * parameters and fields. Calling conventions are left out: they belong to the function declarator.
 */
export function ownAnnotations(view: HeaderView, node: SyntaxNode, start: number, end: number): readonly Annotation[] {
  const all = view.annotationsBetween(start, end);
  if (all.length === 0) return NONE;
  const owned = ownedRanges(node);
  return all.filter(
    ({ kind, offset }) => kind !== 'convention' && !owned.some((range) => range.start <= offset && offset < range.end),
  );
}

function ownedRanges(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.flatMap((child) => {
    if (OWNERS.has(child.type)) return [child];
    const inner = ownedRanges(child);
    return inner.length > 0 && DEFINITIONS.has(child.type) ? [child] : inner;
  });
}

/** The alignment that `__declspec(align(n))` asks for, or GCC's `__attribute__((aligned(n)))`. */
export function readAlign(annotations: readonly Annotation[]): ExpressionText | null {
  const found = annotations.findLast(
    ({ kind, name }) => kind === 'declspec' && (name === 'align' || name === 'aligned'),
  );
  return found?.argument == null ? null : { text: found.argument, range: found.range };
}

/** The calling convention spelled between the two offsets: `_stdcall` is `__stdcall`, unless /Za is given. */
export function conventionBetween(view: HeaderView, start: number, end: number): string | null {
  const found = view.annotationsBetween(start, end).find(({ kind }) => kind === 'convention');
  return found === undefined ? null : found.name.replace(/^_(?!_)/, '__');
}

/** `__ptr32` or `__ptr64` between the two offsets. */
export function pointerWidthBetween(view: HeaderView, start: number, end: number): 32 | 64 | null {
  for (const { name } of view.annotationsBetween(start, end)) {
    if (name === '__ptr32' || name === '_ptr32') return 32;
    if (name === '__ptr64' || name === '_ptr64') return 64;
  }
  return null;
}
