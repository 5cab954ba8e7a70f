import type { FunctionCode } from '../docs/docs-plan.js';
import { createFunctionCode } from '../docs/function-code.js';
import type { ApiFunction, ApiModel } from '../model/api-model.js';
import type { ContractModulePlan, RawModulePlan } from '../model/binding-plan.js';
import type { FunctionDocs } from '../plan/function-doc.js';
import { createModuleImports } from '../plan/module-imports.js';
import { planFunction } from '../plan/plan-function.js';
import { planRawFunction } from '../plan/plan-raw-function.js';
import type { PlanScope } from '../plan/plan-scope.js';
import { decideNames } from '../plan/symbol-names.js';
import { createTypeForms } from '../plan/type-form.js';
import { supportNames, type TypeTable } from '../plan/type-table.js';

/** The TypeScript of every function, or of those that a page shows, planned without the rest of the bindings. */
export function planSignatures(
  model: ApiModel,
  types: TypeTable,
  packageName: string,
  isShown: (fn: ApiFunction) => boolean = () => true,
): ReadonlyMap<string, FunctionCode> {
  const scope: PlanScope = {
    model,
    table: types,
    forms: createTypeForms(model, types),
    names: decideNames(model, supportNames(types)),
    docs: NO_DOCS,
    imports: createModuleImports(''),
  };
  const functions = model.functions.filter(isShown);
  const raw: RawModulePlan = {
    ...MODULE,
    template: 'raw',
    functions: functions.map((fn) => planRawFunction(fn, scope)),
  };
  const contract: ContractModulePlan = {
    ...MODULE,
    template: 'contract',
    rawModule: '',
    statusModule: '',
    layoutsModule: '',
    sharedRecords: [],
    aliases: [],
    constants: [],
    enums: [],
    callbacks: [],
    records: [],
    functions: functions.map((fn) => planFunction(fn, scope)),
  };
  const code = createFunctionCode(packageName);
  code.note(raw);
  code.note(contract);
  return code.collect();
}

const MODULE = { path: '', origin: '', support: '', supportSymbols: [], imports: [] };

/** The site has texts of its own. */
const NO_DOCS: FunctionDocs = {
  of: () => ({ raw: () => [], contract: () => [], parameter: () => [], returns: [] }),
};
