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
import { decideNames, HANDLES_MODULE, LAYOUTS_MODULE, STATUS_MODULE, type SymbolNames } from './symbol-names.js';
import { createTypeForms, type TypeForms } from './type-form.js';
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
  const groups = groupByHeader(model, names);
  const planners = [
    ...planHeaders(groups, settings),
    ...(shared.size === 0 ? [] : [planLayouts(groups, settings)]),
    planner(HANDLES_MODULE, (scope) => planHandlesModule(scope, settings)),
    planner(STATUS_MODULE, (scope) => planStatusModule(scope, settings)),
    planner('index', () =>
      planIndexModule('index.ts', [...groups.map(({ module }) => module), HANDLES_MODULE], settings),
    ),
    planner('raw/index', () =>
      planIndexModule(
        'raw/index.ts',
        groups.filter(hasFunctions).map(({ module }) => module),
        settings,
      ),
    ),
  ];
  const scopeOf = createScopes(model, names, forms, settings);
  return { value: { modules: planEach(planners, scopeOf) }, diagnostics: reportRenamed(model, names) };
}

/** Of a model that is only a part of what the names were decided for: the modules of the headers that it has whole. */
export interface PartialPlan {
  readonly names: SymbolNames;
  readonly headers: ReadonlySet<string>;
  /** Whether the model has all records that stand in the module of layouts, so that it can be planned, too. */
  readonly hasLayouts: boolean;
}

export function planPart(
  model: ApiModel,
  { names, headers, hasLayouts }: PartialPlan,
  settings: PlanSettings,
): Iterable<ModulePlan> {
  const groups = groupByHeader(model, names);
  const whole = groups.filter(({ header }) => headers.has(header));
  const planners = [...planHeaders(whole, settings), ...(hasLayouts ? [planLayouts(groups, settings)] : [])];
  return planEach(planners, createScopes(model, names, createTypeForms(model, settings.types), settings));
}

type CreateScope = (module: string) => PlanScope;

function createScopes(model: ApiModel, names: SymbolNames, forms: TypeForms, { types }: PlanSettings): CreateScope {
  const docs = createFunctionDocs();
  return (module) => ({ model, table: types, forms, names, docs, imports: createModuleImports(module) });
}

function planHeaders(groups: readonly HeaderGroup[], settings: PlanSettings): readonly ModulePlanner[] {
  return groups.flatMap((group) => [
    ...(hasFunctions(group) ? [planner(`raw/${group.module}`, (scope) => planRawModule(group, scope, settings))] : []),
    planner(group.module, (scope) => planContractModule(group, scope, settings)),
  ]);
}

function planLayouts(groups: readonly HeaderGroup[], settings: PlanSettings): ModulePlanner {
  return planner(LAYOUTS_MODULE, (scope) => planLayoutsModule(groups, scope, settings));
}

/** A module, and how it is planned once its turn has come. */
interface ModulePlanner {
  readonly module: string;
  readonly plan: (scope: PlanScope) => ModulePlan;
}

function planner(module: string, plan: ModulePlanner['plan']): ModulePlanner {
  return { module, plan };
}

/** A header's two modules side by side. */
const placeOf = ({ module }: ModulePlanner) => `${module.replace(/^raw\//, '')}.ts`;

/** One after the other: the plans of all modules together are several times as large as the model. */
function planEach(planners: readonly ModulePlanner[], scopeOf: CreateScope): Iterable<ModulePlan> {
  const sorted = planners.toSorted((a, b) => compareCodeUnits(placeOf(a), placeOf(b)));
  return {
    *[Symbol.iterator]() {
      for (const { module, plan } of sorted) yield plan(scopeOf(module));
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
