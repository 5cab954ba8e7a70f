import type {
  ContractModulePlan,
  HandlesModulePlan,
  IndexModulePlan,
  StatusModulePlan,
} from '../model/binding-plan.js';
import type { HeaderGroup } from './header-group.js';
import { compareCodeUnits } from './module-imports.js';
import { planStatuses } from './plan-constant.js';
import { supportFrom } from './plan-module.js';
import { planRecord } from './plan-record.js';
import type { PlanScope } from './plan-scope.js';
import type { PlanSettings } from './plan-settings.js';
import { escapeDocLine, quote } from './source-text.js';
import { HANDLES_MODULE, LAYOUTS_MODULE, STATUS_MODULE } from './symbol-names.js';
import { supportNames } from './type-table.js';

export function planHandlesModule(scope: PlanScope, settings: PlanSettings): HandlesModulePlan {
  const closes = new Map(scope.model.handleTypes.map(({ name, close }) => [name, close]));
  return {
    template: 'handles',
    path: `${HANDLES_MODULE}.ts`,
    origin: 'the overrides',
    support: supportFrom(settings, 0),
    handles: [...scope.names.handles].map(([name, symbol]) => ({
      name: symbol.name,
      brand: quote(name),
      doc: docOf(closes.get(name) ?? null),
    })),
    ...scope.imports.list(),
  };
}

export function planStatusModule(scope: PlanScope, settings: PlanSettings): StatusModulePlan {
  return {
    template: 'status',
    path: `${STATUS_MODULE}.ts`,
    origin: 'the status values of all headers',
    support: supportFrom(settings, 0),
    statuses: planStatuses(scope.model.constants.values(), scope),
    ...scope.imports.list(),
  };
}

/** Headers pass on the ones that they declare. */
export function planLayoutsModule(
  groups: readonly HeaderGroup[],
  scope: PlanScope,
  settings: PlanSettings,
): ContractModulePlan {
  const records = groups.flatMap(({ sharedRecords }) => sharedRecords);
  return {
    template: 'contract',
    path: `${LAYOUTS_MODULE}.ts`,
    origin: 'the records that several headers use',
    support: supportFrom(settings, 0),
    rawModule: '',
    statusModule: '',
    layoutsModule: '',
    sharedRecords: [],
    aliases: [],
    constants: [],
    enums: [],
    callbacks: [],
    records: records.flatMap((record) => planRecord(record, scope) ?? []),
    functions: [],
    ...scope.imports.list(),
  };
}

export function planIndexModule(path: string, modules: readonly string[], settings: PlanSettings): IndexModulePlan {
  return {
    template: 'index',
    path,
    origin: 'all headers',
    support: supportFrom(settings, path.split('/').length - 1),
    supportSymbols: [],
    imports: [],
    supportTypes: [...new Set(supportNames(settings.types).types)].sort(compareCodeUnits),
    reexports: modules.map((module) => `./${module}.js`).sort(),
  };
}

function docOf(close: string | null): string[] {
  return close === null ? [] : [`Closed by ${escapeDocLine(close)}.`];
}
