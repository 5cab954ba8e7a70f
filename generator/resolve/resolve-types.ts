import type { Result } from '../diagnostics.js';
import type { TranslationUnit } from '../model/declaration.js';
import type { MacroDefinition } from '../model/header-source.js';
import type { TypeModel, TypeSettings } from './type-model.js';

export function resolveTypes(
  _units: readonly TranslationUnit[],
  _macros: readonly MacroDefinition[],
  _settings: TypeSettings,
): Result<TypeModel> {
  throw new Error('not written yet');
}
