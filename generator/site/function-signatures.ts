import type { FunctionCode } from '../docs/docs-plan.js';
import { renderFunctionCode } from '../docs/function-code.js';
import type { ApiFunction, ApiModel } from '../model/api-model.js';
import type { FunctionDocs } from '../plan/function-doc.js';
import { createModuleImports } from '../plan/module-imports.js';
import { planCall } from '../plan/plan-function.js';
import { planRawCall } from '../plan/plan-raw-function.js';
import type { PlanScope } from '../plan/plan-scope.js';
import { decideNames } from '../plan/symbol-names.js';
import { createTypeForms } from '../plan/type-form.js';
import { supportNames, type TypeTable } from '../plan/type-table.js';

/** The TypeScript of a function, planned without the rest of the bindings. */
export function createSignatures(
  model: ApiModel,
  types: TypeTable,
  packageName: string,
): (fn: ApiFunction) => FunctionCode {
  const scope: PlanScope = {
    model,
    table: types,
    forms: createTypeForms(model, types),
    names: decideNames(model, supportNames(types)),
    docs: NO_DOCS,
    imports: createModuleImports(''),
  };
  return (fn) => renderFunctionCode(planCall(fn, scope), planRawCall(fn, scope), packageName);
}

/** The site has texts of its own. */
const NO_DOCS: FunctionDocs = {
  of: () => ({ raw: () => [], contract: () => [], parameter: () => [], returns: [] }),
};
