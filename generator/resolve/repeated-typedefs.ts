import type { Diagnostic } from '../diagnostics.js';
import type { TypedefDeclaration } from '../model/declaration.js';
import type { Target } from '../model/target.js';
import type { CollectedTypes, Placed } from './collected-types.js';
import { isLiveOn, pickLiveTypedef } from './liveness.js';
import { typeKey } from './passing-key.js';
import type { TypeModel, TypeSettings } from './type-model.js';

type Declared = Placed<TypedefDeclaration>;

/**
 * C allows to repeat a typedef with the same type alone (C11 6.7). Of others one counts; where they differ in size, what
 * was written for the other one is laid out wrongly, which is worth a word. Records that a header has in place of the
 * SDK's are its own choice.
 */
export function findRepeatedTypedefs(
  { typedefs }: CollectedTypes,
  types: Pick<TypeModel, 'underlying' | 'toCType'>,
  settings: TypeSettings,
): Diagnostic[] {
  return [...typedefs].flatMap(([name, declared]) => {
    if (declared.length < 2 || declared.every(({ isSdk }) => isSdk)) return [];
    const [first, ...others] = settings.targets.flatMap((target) => findDifferent(declared, target, types, settings));
    return first === undefined ? [] : [describe(name, first, [first, ...others])];
  });
}

interface Difference {
  readonly target: Target;
  readonly chosen: Declared;
  readonly other: Declared;
}

function findDifferent(
  declared: readonly Declared[],
  target: Target,
  types: Pick<TypeModel, 'underlying' | 'toCType'>,
  { version }: TypeSettings,
): readonly Difference[] {
  const chosen = pickLiveTypedef(declared, target, version);
  if (chosen === null) return [];
  const keyOf = ({ declaration }: Declared) => {
    const type = types.underlying(types.toCType(declaration.type), target);
    return type.kind === 'record' ? type.kind : typeKey(type, types, target);
  };
  const other = declared.find(
    (each) => isLiveOn(each.declaration.guard, target, version) && keyOf(each) !== keyOf(chosen),
  );
  return other === undefined ? [] : [{ target, chosen, other }];
}

function describe(name: string, { chosen, other }: Difference, all: readonly Difference[]): Diagnostic {
  const targets = [...new Set(all.map(({ target }) => target))].join(', ');
  const { line, column } = other.declaration.range;
  const message = `${name} is another type in ${other.header}:${line}:${column} (on ${targets})`;
  const hint = 'this one counts; a C compiler takes no two';
  return { code: 'NTB1307', severity: 'warning', message, range: chosen.declaration.range, hint };
}
