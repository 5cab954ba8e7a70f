import type { Unbound } from '../model/api-model.js';
import type { TranslationUnit, VariableDeclaration } from '../model/declaration.js';
import { isLive, type LivenessSettings } from './resolve-liveness.js';
import type { TypeModel } from './type-model.js';
import { readPrototype } from './typed-prototype.js';

/** Data that a library exports has no call to bind; what a header itself initialises is a constant. */
export function resolveVariables(
  units: readonly TranslationUnit[],
  types: TypeModel,
  settings: LivenessSettings,
): readonly Unbound[] {
  const unbound = new Map<string, Unbound>();
  for (const { path, isSdk, declarations } of units) {
    for (const declaration of isSdk ? [] : declarations) {
      if (declaration.kind !== 'variable' || !isLive(declaration.guard, settings)) {
        continue;
      }
      const { name, range, initializer } = declaration;
      const isData = isDeclaredElsewhere(declaration) && initializer === null;
      if (isData && readPrototype(declaration, types) === null) {
        unbound.set(name, { name, kind: 'variable', header: path, range, reason: 'data export' });
      }
    }
  }
  return [...unbound.values()];
}

/** `__declspec(dllimport)` implies extern ("dllexport, dllimport" in Microsoft's C++ language reference). */
function isDeclaredElsewhere({ isExtern, annotations }: VariableDeclaration): boolean {
  return isExtern || annotations.some(({ kind, name }) => kind === 'declspec' && name === 'dllimport');
}
