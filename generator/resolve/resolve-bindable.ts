import type { Result } from '../diagnostics.js';
import type { ApiParameter } from '../model/api-model.js';
import type { CType } from '../model/c-type.js';
import type { TranslationUnit } from '../model/declaration.js';
import { passingKey } from './passing-key.js';
import { groupPrototypes } from './prototypes.js';
import { type ResolvedFunctions, resolveFunctions } from './resolve-functions.js';
import { resolveOverrides } from './resolve-overrides.js';
import type { ResolveSettings } from './resolve-settings.js';
import type { SignatureScope } from './resolve-signature.js';
import { resolveTwins } from './resolve-twins.js';
import type { TypeModel } from './type-model.js';

/** All declared functions with their twins and with what the overrides know of them. */
export function resolveBindable(
  units: readonly TranslationUnit[],
  scope: SignatureScope,
  settings: ResolveSettings,
  isSelected: (name: string) => boolean,
): Result<ResolvedFunctions> {
  const prototypes = groupPrototypes(units, scope.types);
  const { value, diagnostics } = resolveFunctions(prototypes, scope, settings, isSelected);
  const twinned = resolveTwins(value.functions, settings.twinPrefixes, (declared) =>
    passingKey(declared, scope.types, settings.targets),
  );
  const overridden = resolveOverrides(twinned, settings.overrides, rememberHandles(scope.types, settings));
  return {
    value: { functions: overridden.value, unbound: value.unbound },
    diagnostics: [...diagnostics, ...overridden.diagnostics],
  };
}

/** Thousands of parameters share a few hundred typedefs. */
function rememberHandles(types: TypeModel, settings: ResolveSettings): (parameter: ApiParameter) => boolean {
  const typedefs = new Map<string, boolean>();
  return ({ type }) => {
    if (type.kind !== 'typedef') return isHandle(type, types, settings);
    const known = typedefs.get(type.name) ?? isHandle(type, types, settings);
    typedefs.set(type.name, known);
    return known;
  };
}

/** A handle is an address that nobody follows, `void *`; a function that gives one takes a pointer to it. */
function isHandle(type: CType, types: TypeModel, { targets }: ResolveSettings): boolean {
  const [target] = targets;
  if (target === undefined) {
    return false;
  }
  const outer = types.underlying(type, target);
  const pointee = outer.kind === 'pointer' ? types.underlying(outer.pointee, target) : outer;
  const isAddress = (each: CType) => each.kind === 'pointer' && types.underlying(each.pointee, target).kind === 'void';
  return isAddress(outer) || isAddress(pointee);
}
