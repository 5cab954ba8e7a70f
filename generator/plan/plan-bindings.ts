import type { Diagnostic, Result } from '../diagnostics.js';
import type { ApiModel } from '../model/api-model.js';
import type { BindingPlan, ModulePlan } from '../model/binding-plan.js';
import { createFunctionDocs } from './function-doc.js';
import { groupByHeader, type HeaderGroup } from './header-group.js';
import { compareCodeUnits, createModuleImports } from './module-imports.js';
import { planContractModule, planRawModule } from './plan-module.js';
import { planHandlesModule, planIndexModule, planLayoutsModule, planStatusModule } from './plan-own-modules.js';
import type { PlanScope } from './plan-scope.js';
import type { PlanSettings } from './plan-settings.js';
import { findSharedRecords } from './shared-records.js';
import { decideNames, HANDLES_MODULE, LAYOUTS_MODULE, STATUS_MODULE } from './symbol-names.js';
import { createTypeForms } from './type-form.js';
import { supportNames } from './type-table.js';

/**
 * Decides everything about the output but its lines: two modules per header (raw and contract functions), one
 * of handle types, one of status names, one of records that several headers need, and an index for each of the two
 * layers. A module is planned when it is asked for.
 */
export function planBindings(model: ApiModel, settings: PlanSettings): Result<BindingPlan> {
  const forms = createTypeForms(model, settings.types);
  const shared = findSharedRecords(model, forms);
  const names = decideNames(model, supportNames(settings.types), shared);
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
  const rawGroups = groups.filter(hasFunctions);
  const planners: readonly ModulePlanner[] = [
    ...rawGroups.map((group) => planner(`raw/${group.module}`, (scope) => planRawModule(group, scope, settings))),
    ...groups.map((group) => planner(group.module, (scope) => planContractModule(group, scope, settings))),
    planner(HANDLES_MODULE, (scope) => planHandlesModule(scope, settings)),
    ...(shared.size === 0 ? [] : [planner(LAYOUTS_MODULE, (scope) => planLayoutsModule(groups, scope, settings))]),
    planner(STATUS_MODULE, (scope) => planStatusModule(scope, settings)),
    planner('index', () =>
      planIndexModule('index.ts', [...groups.map(({ module }) => module), HANDLES_MODULE], settings),
    ),
    planner('raw/index', () =>
      planIndexModule(
        'raw/index.ts',
        rawGroups.map(({ module }) => module),
        settings,
      ),
    ),
  ];
  return {
    value: {
      modules: planEach(
        planners.toSorted((a, b) => compareCodeUnits(pathOf(a), pathOf(b))),
        scopeOf,
      ),
    },
    diagnostics: reportRenamed(model, names),
  };
}

/** A module, and how it is planned once its turn has come. */
interface ModulePlanner {
  readonly module: string;
  readonly plan: (scope: PlanScope) => ModulePlan;
}

function planner(module: string, plan: ModulePlanner['plan']): ModulePlanner {
  return { module, plan };
}

const pathOf = ({ module }: ModulePlanner) => `${module}.ts`;

/** One after the other: the plans of all modules together are several times as large as the model. */
function planEach(planners: readonly ModulePlanner[], scopeOf: (module: string) => PlanScope): Iterable<ModulePlan> {
  return {
    *[Symbol.iterator]() {
      for (const { module, plan } of planners) yield plan(scopeOf(module));
    },
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
