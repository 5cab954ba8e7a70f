import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiModel } from '../model/api-model.js';
import type { BindingPlan, ModulePlan } from '../model/binding-plan.js';
import { createFunctionDocs } from './function-doc.js';
import { groupByHeader, type HeaderGroup } from './header-group.js';
import { compareCodeUnits, createModuleImports } from './module-imports.js';
import { planContractModule, planRawModule } from './plan-module.js';
import { planHandlesModule, planIndexModule, planStatusModule } from './plan-own-modules.js';
import type { PlanScope } from './plan-scope.js';
import type { PlanSettings } from './plan-settings.js';
import { decideNames, HANDLES_MODULE, STATUS_MODULE } from './symbol-names.js';
import { createTypeForms } from './type-form.js';
import { supportNames } from './type-table.js';

/**
 * Decides everything about the output but its lines: two modules per header (raw and contract functions), one
 * of handle types, one of status names, and an index for each of the two layers.
 */
export function planBindings(model: ApiModel, settings: PlanSettings): Result<BindingPlan> {
  const names = decideNames(model, supportNames(settings.types));
  const forms = createTypeForms(model, settings.types);
  const docs = createFunctionDocs();
  const scopeOf = (module: string): PlanScope => ({
    model,
    table: settings.types,
    forms,
    names,
    docs,
    imports: createModuleImports(module),
  });
  const groups = groupByHeader(model, names);
  const raw = groups
    .filter(hasFunctions)
    .map((group) => planRawModule(group, scopeOf(`raw/${group.module}`), settings));
  const contract = groups.map((group) => planContractModule(group, scopeOf(group.module), settings));
  const own = [
    planHandlesModule(scopeOf(HANDLES_MODULE), settings),
    planStatusModule(scopeOf(STATUS_MODULE), settings),
  ];
  const indexes = [
    planIndexModule('index.ts', [...contract.map(({ path }) => path), 'handles.ts'], settings),
    planIndexModule(
      'raw/index.ts',
      raw.map(({ path }) => path.slice('raw/'.length)),
      settings,
    ),
  ];
  const modules: ModulePlan[] = [...raw, ...contract, ...own, ...indexes];
  return {
    value: { modules: modules.sort((a, b) => compareCodeUnits(a.path, b.path)) },
    diagnostics: reportRenamed(model, names),
  };
}

function hasFunctions({ functions }: HeaderGroup): boolean {
  return functions.length > 0;
}

/** A function that cannot keep its name is worth a word: it is what users look for. */
function reportRenamed(model: ApiModel, names: ReturnType<typeof decideNames>): Diagnostic[] {
  return model.functions.flatMap(({ name, range }) => {
    const given = names.functions.get(name)?.name ?? name;
    if (given === name) return [];
    const message = `\`${name}\` is no name that a module can export; it is bound as \`${given}\``;
    return [{ code: 'NTB1801', severity: 'warning', message, range }];
  });
}
