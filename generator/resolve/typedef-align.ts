import type { TypedefDeclaration, TypeSyntax } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import { readAlign } from '../parse/annotation-owner.js';
import { resolveAlign } from './member-shape.js';
import type { TypeContext } from './type-context.js';
import { leafOf } from './type-walk.js';

/**
 * The typedef's own alignment, 0 where it has none. MSVC's `__declspec(align(n))` before a record's definition is the
 * record's, anywhere else in a typedef it is the typedef's, as GCC's `aligned(n)` always is.
 */
export function resolveTypedefAlign(
  { annotations, type }: TypedefDeclaration,
  target: Target,
  context: TypeContext,
): number | string {
  if (annotations.length === 0) return 0;
  const own = annotations.filter(
    ({ name, range }) => name === 'aligned' || !isBeforeDefinition(type, range.start, context),
  );
  return resolveAlign(readAlign(own), target, context);
}

/** A tagged definition stands in a declaration of its own: the typedef only names the tag, in the same place. */
function isBeforeDefinition(type: TypeSyntax, start: number, { collected }: TypeContext): boolean {
  const leaf = leafOf(type);
  if (leaf.kind !== 'record' || start >= leaf.range.start) return false;
  if (leaf.definition !== null) return true;
  const { file, start: defined } = leaf.range;
  const definitions = collected.records.get(leaf.tag ?? '')?.definitions ?? [];
  return definitions.some(({ syntax }) => syntax.range.start === defined && syntax.range.file === file);
}
