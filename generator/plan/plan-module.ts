import path from 'node:path';
import type { ContractModulePlan, RawModulePlan } from '../model/binding-plan.js';
import type { HeaderGroup } from './header-group.js';
import { planConstant } from './plan-constant.js';
import { planEnum } from './plan-enum.js';
import { planFunction } from './plan-function.js';
import { planRawFunction } from './plan-raw-function.js';
import { planRecord } from './plan-record.js';
import type { PlanScope } from './plan-scope.js';
import type { PlanSettings } from './plan-settings.js';
import { planAlias, planCallback } from './plan-typedef.js';
import { escapeDocLine } from './source-text.js';
import { LAYOUTS_MODULE, STATUS_MODULE } from './symbol-names.js';

export function planRawModule(
  { header, module, functions }: HeaderGroup,
  scope: PlanScope,
  settings: PlanSettings,
): RawModulePlan {
  const plans = functions.map((declared) => planRawFunction(declared, scope));
  return {
    template: 'raw',
    path: `raw/${module}.ts`,
    origin: originOf(header),
    support: supportFrom(settings, 1),
    functions: plans,
    ...scope.imports.list(),
  };
}

export function planContractModule(group: HeaderGroup, scope: PlanScope, settings: PlanSettings): ContractModulePlan {
  const plans = {
    constants: group.constants.map((constant) => planConstant(constant, scope)),
    enums: group.enums.map((declared) => planEnum(declared, scope)),
    aliases: group.typedefs.flatMap((typedef) => planAlias(typedef, scope) ?? []),
    callbacks: group.typedefs.flatMap((typedef) => planCallback(typedef, scope) ?? []),
    records: group.records.flatMap((record) => planRecord(record, scope) ?? []),
    functions: group.functions.map((declared) => planFunction(declared, scope)),
  };
  return {
    template: 'contract',
    path: `${group.module}.ts`,
    origin: originOf(group.header),
    support: supportFrom(settings, 0),
    rawModule: `./raw/${group.module}.js`,
    statusModule: `./${STATUS_MODULE}.js`,
    layoutsModule: `./${LAYOUTS_MODULE}.js`,
    sharedRecords: group.sharedRecords.flatMap(({ key }) => scope.names.records.get(key)?.name ?? []),
    ...plans,
    ...scope.imports.list(),
  };
}

/** As it stands in a line comment. */
function originOf(header: string): string {
  return escapeDocLine(path.posix.basename(header));
}

/** The specifier of the support library from a folder that many levels below the output folder. */
export function supportFrom({ supportModule }: PlanSettings, depth: number): string {
  const isRelative = supportModule.startsWith('./') || supportModule.startsWith('../');
  if (!isRelative || depth === 0) return supportModule;
  return '../'.repeat(depth) + supportModule.replace(/^\.\//, '');
}
