import type { ApiFunction, ApiModel } from '../model/api-model.js';
import type { ModulePlan } from '../model/binding-plan.js';
import type { OutputSink } from '../output-sink.js';
import type { FunctionCode, IndexEntry } from './docs-plan.js';
import { draftEnum, draftFunction, draftRecord, indexFunctions } from './draft-pages.js';
import { createFunctionCode } from './function-code.js';
import { listLinkedNames } from './linker.js';
import type { PageSetup } from './page-draft.js';
import { createTypePages, indexUsers } from './type-links.js';

/** Drafts the pages of a model, a function's as soon as both modules that bind it are planned. */
export interface PageStream {
  /** One for each function, record and enum of the model, and the index. */
  readonly count: number;
  note(module: ModulePlan): void;
  finish(): Promise<readonly IndexEntry[]>;
}

export interface PageSettings extends Omit<PageSetup, 'names'> {
  readonly packageName: string;
}

export function streamPages(model: ApiModel, { packageName, ...setup }: PageSettings, sink: OutputSink): PageStream {
  const code = createFunctionCode(packageName);
  const findPage = createTypePages(model);
  const functions = indexFunctions(model);
  const pages = sink.openPages({ names: listLinkedNames(model), ...setup });
  const users = indexUsers(model, findPage);
  const usersOf = (key: string) => users.get(key) ?? [];
  for (const record of model.records.values())
    pages.take(draftRecord(record, findPage, usersOf(`records/${record.key}`)));
  for (const item of model.enums.values()) pages.take(draftEnum(item, usersOf(`enums/${item.key}`)));
  const due = new Map(functions);
  const take = (fn: ApiFunction | undefined, found: FunctionCode | null): void => {
    if (fn === undefined) return;
    due.delete(fn.name);
    pages.take(draftFunction(fn, functions.get(fn.twin ?? ''), findPage, found));
  };
  return {
    count: functions.size + model.records.size + model.enums.size + 1,
    note(module) {
      code.note(module);
      if (module.template !== 'contract' && module.template !== 'raw') return;
      for (const { name } of module.functions) {
        const found = code.find(name);
        if (found !== null) take(due.get(name), found);
      }
    },
    finish() {
      const found = code.collect();
      for (const [name, fn] of due) take(fn, found.get(name) ?? null);
      return pages.finish();
    },
  };
}
