import type { ApiModel } from '../model/api-model.js';
import type { FunctionDocs } from './function-doc.js';
import type { ModuleImports } from './module-imports.js';
import type { SymbolNames } from './symbol-names.js';
import type { TypeForms } from './type-form.js';
import type { TypeTable } from './type-table.js';

/** What planning one module reads; `imports` gathers what its text uses. */
export interface PlanScope {
  readonly model: ApiModel;
  readonly table: TypeTable;
  readonly forms: TypeForms;
  readonly names: SymbolNames;
  readonly docs: FunctionDocs;
  readonly imports: ModuleImports;
}
